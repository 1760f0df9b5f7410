import type { Said } from './surface.ts';

/** What is said of a list of pages. Its keys are those of the states, drops and endings in `history` and `batch`. */
export interface ListWords {
  /** Where a page stands: its name, and what it means or what to do. */
  readonly state: Readonly<Record<StateName, Said>>;
  /** Why an address of a pasted text is not in the list, and how many there are. */
  readonly dropped: Readonly<Record<DropName, (count: number) => string>>;
  readonly resting: (host: string, count: number) => string;
  readonly restingUntil: (host: string, count: number, time: string) => string;
  readonly elsewhere: string;
  readonly broken: string;
}

/** Where a page of a list stands, by name. */
export type StateName =
  | 'waiting'
  | 'fetching'
  | 'checked'
  | 'other'
  | 'attachment'
  | 'script'
  | 'blocked'
  | 'forbidden'
  | 'gone'
  | 'moved'
  | 'timed-out'
  | 'too-large'
  | 'wrong-type'
  | 'unreachable'
  | 'cancelled';
type DropName = 'duplicate' | 'scheme' | 'broken' | 'too-long' | 'too-many';

export const listWords: Readonly<Record<'zh' | 'en', ListWords>> = {
  zh: {
    state: {
      waiting: { title: '等待', body: '还没有轮到。' },
      fetching: { title: '读取中', body: '正在向网站读取。' },
      checked: { title: '已核对', body: '按网页源码核对；源码里看不出的隐藏内容，请打开页面再看。' },
      other: { title: '不是报告', body: '读到了页面，但不是年度报告正文。' },
      attachment: { title: '只有附件', body: '正文在附件里，无法核对。' },
      script: {
        title: '需脚本显示',
        body: '源码里没有正文，由脚本或框架显示。请在标签页中打开，打开后自动核对。',
      },
      blocked: {
        title: '被网站拦截',
        body: '网站要求验证访问者，不作绕过。请在标签页中打开，通过后自动核对。',
      },
      forbidden: { title: '未授权', body: '没有访问这个网站的权限。授权后可重试。' },
      gone: { title: '页面不存在', body: '网站说没有这个页面。' },
      moved: { title: '转到别处', body: '这个地址转到了别的页面，不是年度报告，或转去的地方无法跟随。' },
      'timed-out': { title: '超时', body: '网站没有在规定时间内答完。可重试。' },
      'too-large': { title: '过大', body: '页面太大，没有核对。请在标签页中打开。' },
      'wrong-type': { title: '不是网页', body: '这个地址给出的不是网页。' },
      unreachable: { title: '无法读取', body: '连接不上、网站出错或答复不完整。可重试。' },
      cancelled: { title: '已取消', body: '轮到之前已取消。可重试。' },
    },
    dropped: {
      duplicate: (count) => `${count} 个地址重复，只保留一个`,
      scheme: (count) => `${count} 个地址不是 http 或 https，未列入`,
      broken: (count) => `${count} 个地址不完整，未列入`,
      'too-long': (count) => `${count} 个地址过长，未列入`,
      'too-many': (count) => `超出一份清单的上限，${count} 个地址未列入`,
    },
    resting: (host, count) => `${host} 接连失败，先不再访问；其余 ${count} 页仍在等待，可继续`,
    restingUntil: (host, count, time) => `${host} 要求 ${time} 以后再访问；其余 ${count} 页仍在等待`,
    elsewhere: '另一个窗口正在核对清单，请在那里继续，或先关闭它',
    broken: '结果无法保存，已停止；此前保存的都还在',
  },
  en: {
    state: {
      waiting: { title: 'Waiting', body: 'Its turn has not come yet.' },
      fetching: { title: 'Reading', body: 'The site is being asked.' },
      checked: {
        title: 'Checked',
        body: 'Judged from the source; what only the layout hides shows when the page is opened.',
      },
      other: { title: 'Not a report', body: 'The page was read and is no annual report.' },
      attachment: { title: 'Attachment only', body: 'The text is in a file and cannot be checked.' },
      script: {
        title: 'Needs a script',
        body: 'The source has no text: a script or a frame shows it. Open it in a tab to have it checked.',
      },
      blocked: {
        title: 'Blocked by the site',
        body: 'The site asks for proof that a person is there, which is never got round. Open it in a tab to have it checked.',
      },
      forbidden: { title: 'No permission', body: 'This site has not been allowed. Allow it and try again.' },
      gone: { title: 'Gone', body: 'The site says that there is no such page.' },
      moved: {
        title: 'Leads elsewhere',
        body: 'The address leads to a page that is no report, or where it cannot be followed.',
      },
      'timed-out': { title: 'Timed out', body: 'The site did not finish its answer in time. Try again.' },
      'too-large': {
        title: 'Too large',
        body: 'The page is too large and was not checked. Open it in a tab.',
      },
      'wrong-type': { title: 'Not a web page', body: 'What the address gives is no web page.' },
      unreachable: {
        title: 'Not readable',
        body: 'No connection, an error of the site, or a broken answer. Try again.',
      },
      cancelled: { title: 'Cancelled', body: 'Cancelled before its turn came. Try again.' },
    },
    dropped: {
      duplicate: (count) => `${count} repeated, kept once`,
      scheme: (count) => `${count} left out: neither http nor https`,
      broken: (count) => `${count} left out: incomplete addresses`,
      'too-long': (count) => `${count} left out: addresses too long`,
      'too-many': (count) => `${count} left out: a list can hold no more`,
    },
    resting: (host, count) =>
      `${host} failed several times in a row and is left alone; its other ${count} pages wait, and can be resumed`,
    restingUntil: (host, count, time) =>
      `${host} asks to be left alone until ${time}; its other ${count} pages wait`,
    elsewhere: 'Another window is checking a list: go on there, or close it first',
    broken: 'A result could not be kept, so this stopped; all that was kept before is still there',
  },
};
