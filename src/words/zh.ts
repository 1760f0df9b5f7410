import type { Messages, Operand, Saying, Words } from '../core/say.ts';
import type { Subject } from '../core/text/quantity.ts';
import { columnName, nameOf, namesOf, rowNameOf, sectionName, tableName } from './names.ts';

const figure = ({ exact }: Operand): string =>
  exact === null ? '空白' : exact.startsWith('-') ? `(${exact})` : exact;

/** Long sums are told by what is in them; zeros say nothing. */
function side(operands: readonly Operand[]): string {
  const telling = operands.length > 2 ? operands.filter(({ exact }) => exact !== '0') : operands;
  return telling.length === 0 ? '0' : telling.map(figure).join(' + ');
}

const absolute = (exact: string): string => exact.replace('-', '');
const first = (operands: readonly Operand[]): string => operands[0]?.path ?? '';

/** 自然人列, （一）予以公开行 …: which instance of the sum it is. */
function instance(rule: string, right: readonly Operand[]): string {
  const path = first(right);
  if (rule === 'requests-row-total') return `“${rowNameOf(path)}”行`;
  if (rule === 'requests-balance' || rule === 'requests-outcome-total') return `${columnName(path)}列`;
  return `“${rowNameOf(path)}”`;
}

const CLAIM: Record<string, string> = {
  'requests-row-total': '各类申请人之和应等于总计',
  'requests-outcome-total': '（一）至（六）之和应等于（七）总计',
  'requests-balance': '本年新收 + 上年结转应等于办理结果总计 + 结转下年度',
  'remedies-total': '四项结果之和应等于总计',
  'statistics-sum': '分项之和应等于总数',
};

/** Table four has one line of figures for all its groups. */
const lineOf = (path: string): string =>
  path.startsWith('remedies.') ? `“${tableName('remedies')}”表的数字行` : `“${nameOf(path)}”行`;

const LOST = {
  fewer: '比表头少格',
  more: '比表头多格，且看不出多的是哪一格',
  ambiguous: '无法确定各数对应哪一栏',
  merged: '有合并的数据格',
  twice: '在页面上出现两次且数字不同',
} as const;

/** 3 行（…、…、…）, or all of them. */
const rowsOf = (paths: readonly string[], total: number): string =>
  paths.length === total
    ? ` ${total} 行全都`
    : ` ${total} 行中有 ${paths.length} 行（${namesOf(paths, '', '等')}）`;

const EVIDENCE = new Map([
  ['disclosure', '主动公开情况表'],
  ['requests', '申请办理情况表'],
  ['remedies', '复议诉讼情况表'],
  ['statistics', '政府信息公开情况统计表'],
  ['title', '年度报告标题'],
  ['notice', '通知或格式文本的特征'],
  ['blank', '表格全部空白且没有叙述'],
]);

const evidenceOf = (codes: readonly string[]): string =>
  codes.map((code) => EVIDENCE.get(code) ?? code.replace(/^sections-(\d)$/, '$1个部分标题')).join('、');

const KINDS = {
  report: '是政府信息公开工作年度报告',
  'form-notice': '是年度报告的格式或通知，不是一份报告，不作核对',
  'index-page': '是年度报告的列表页，请打开其中一份',
  'attachment-only': '只给出附件，正文不在页面上，无法核对',
  'image-only': '正文是图片，无法核对',
  'not-report': '不是政府信息公开工作年度报告',
  unreadable: '无法读取',
} as const;

const SUBJECTS: Record<Subject, string> = {
  received: '收到申请',
  carriedIn: '上年结转',
  done: '办结、答复',
  carriedOut: '结转下年度',
  granted: '予以公开',
  partiallyGranted: '部分公开',
  grantedInAll: '予以公开和部分公开',
  refused: '不予公开',
  unavailable: '无法提供',
  notProcessed: '不予处理',
  reconsideration: '行政复议',
  litigation: '行政诉讼',
  remedies: '行政复议、行政诉讼',
  normativeIssued: '制发规范性文件',
  normativeRepealed: '废止规范性文件',
  normativeInForce: '现行有效规范性文件',
};

const NONE_OF = {
  requests: '未收到申请',
  reconsideration: '未发生行政复议',
  litigation: '未发生行政诉讼',
} as const;

const SENTENCES: { readonly [Key in keyof Messages]: (facts: Messages[Key]) => string } = {
  'sum-off': ({ rule, left, right, difference, isAtLeast }) =>
    `${instance(rule, right)}：${side(left)} ≠ ${side(right)}，${isAtLeast ? '至少' : ''}相差 ${absolute(difference)}（${CLAIM[rule] ?? '两边应相等'}）`,
  negative: ({ path, value }) => `${nameOf(path)}填的是 ${value}，数量不能为负`,
  'items-negative': ({ row, previous, change }) =>
    `${nameOf(row)}：上一年项目数量 ${previous}，本年增/减 ${change}，减后为负`,
  'section-missing': ({ id, hasTable }) =>
    hasTable ? `没有找到“${sectionName(id)}”的标题` : `缺少“${sectionName(id)}”部分`,
  'sections-untold': () => '六个部分的标题一个也没有找到，不能判断各部分是否齐全',
  'section-empty': ({ heading }) => `“${heading}”只有标题，没有内容`,
  'section-order': ({ numbers }) =>
    numbers.length > 0 ? `标题序号与格式不一致：${numbers.join('、')}` : '六个部分的先后顺序与格式不一致',
  'section-extra': ({ heading }) => `多出格式以外的部分：“${heading}”`,
  'table-missing': ({ table }) => `没有找到“${tableName(table)}”的表格`,
  'table-unread': ({ table }) =>
    `“${tableName(table)}”的内容是用文字排成的，不是分行分列的表格，读不准哪个数属于哪一栏，没有核对`,
  'table-blank': ({ table, blank, total }) =>
    `“${tableName(table)}”的表格有 ${blank} 格空白或以符号代替（共 ${total} 格）；没有发生的，建议填“0”`,
  'table-rival': ({ table }) => `页面上有两张“${tableName(table)}”的表格，数字不同，只核对了其中一张`,
  'table-hidden-twin': ({ table }) =>
    `页面里还藏有一张“${tableName(table)}”的表格，数字与看到的不同；核对的是看到的这张`,
  'row-missing': ({ path }) => `表格缺少“${nameOf(path)}”一行`,
  'row-lost': ({ path, why, found, expected }) =>
    `${lineOf(path)}${LOST[why]}（有 ${found} 格，应为 ${expected} 格），不猜测、不移位，这一行的数字未采用`,
  'row-surplus': ({ path, found, expected }) =>
    `${lineOf(path)}有 ${found} 格，应为 ${expected} 格；多出的一格没有栏目，其余各格按表头核对`,
  'rows-lost': ({ table, paths, total, why }) =>
    `“${tableName(table)}”的表格${rowsOf(paths, total)}${LOST[why]}，不猜测、不移位，这些行的数字未采用`,
  'rows-surplus': ({ table, paths, total }) =>
    `“${tableName(table)}”的表格${rowsOf(paths, total)}多出一格，该格没有栏目，其余各格按表头核对`,
  'label-variant': ({ pairs }) =>
    `${pairs.length} 处栏目名称与格式不同：${pairs.map(({ printed, official }) => `“${printed.replace(/\s+/g, '')}”应为“${official}”`).join('；')}`,
  'value-text': ({ path, raw }) => `${nameOf(path)}填的是“${raw}”，不是可以核对的数字`,
  'value-not-integer': ({ path, raw }) => `${nameOf(path)}填的是 ${raw}，件数应为整数`,
  'value-concealed': ({ path, raw, concealed }) =>
    `${nameOf(path)}这一格看到的是“${raw}”，格内还藏有“${concealed}”；核对的是看到的数字`,
  'unit-missing': ({ path, raw }) => `${nameOf(path)}填的是 ${raw}，没有注明是元还是万元`,
  'unit-unusual': ({ path, raw, unit, official }) =>
    `${nameOf(path)}填的是 ${raw}，单位是${unit}，该栏单位为${official}`,
  'form-year': ({ form, year, official }) =>
    `${year} 年度报告用的是 ${form} 年格式，该年度应使用 ${official} 年格式`,
  'wrong-article': ({ printed, officialItem }) =>
    `表内标题“${printed.replace(/\s+/g, '')}”有误，应为“第二十条第（${'一二三四五六七八九'[officialItem - 1] ?? officialItem}）项”`,
  'text-differs': ({ subject, value, admissible, scope }) =>
    `正文称${SUBJECTS[subject]} ${value} 件，表内为 ${admissible.join(' 或 ')}${scope === null ? '，请核对是正文还是表格有误' : `；正文说的是“${scope}”，口径可能不同`}`,
  'text-none': ({ of, path, value }) => `正文称${NONE_OF[of]}，表内“${nameOf(path)}”为 ${value}`,
  'text-all-done': ({ carriedOut }) =>
    `正文称申请均已办结，表内“四、结转下年度继续办理”为 ${carriedOut}，正文也没有提到结转`,
  'text-upheld': ({ paths, values }) =>
    `正文称均获维持，表内${paths.map((path, index) => `“${nameOf(path)}”为 ${values[index] ?? ''}`).join('，')}`,
  'text-parts': ({ whole, parts, sum }) => `正文分项 ${parts.join(' + ')} = ${sum}，与总数 ${whole} 不符`,
  'text-percent': ({ count, percent, base, expected }) =>
    `正文称 ${count} 件占 ${percent}%，同句其他占比都以 ${base} 件计算，应为 ${expected}%`,
  'text-twice': ({ subject, values }) => `正文前后所说的${SUBJECTS[subject]}件数不同：${values.join('、')}`,
  'text-unfilled': ({ blank }) => `正文有没有填写的地方：“${blank.trim()}”`,
  'text-year': ({ year, named, times }) =>
    `报告年度是 ${year}，正文有 ${times} 处叙述的是 ${named} 年，可能沿用了上一年的文字`,
  'text-fees': ({ notices }) => `表内因逾期未缴费不再处理 ${notices} 件，正文没有提到信息处理费`,
  'stock-short': ({ path, inForce, issued, repealed }) =>
    `${nameOf(path)}：现行有效 ${inForce} 件，少于制发 ${issued} − 废止 ${repealed}`,
  'decisions-without-items': ({ path, decisions }) =>
    `${nameOf(path)}：上一年项目数量和本年增/减都是 0，处理决定却有 ${decisions}`,
  'published-more': ({ path, newly, total }) =>
    `${nameOf(path)}：本年新公开 ${newly}，多于对外公开总数量 ${total}`,
  'procurement-half': ({ projects, amount }) =>
    `政府集中采购：采购项目数量 ${projects}，采购总金额 ${amount}，一个为 0 一个不为 0`,
  'fees-large': ({ path, raw }) => `${nameOf(path)}填的是 ${raw}，该栏单位是万元，请核对是否误以元填写`,
  'rules-without-power': ({ issuer, path, value }) =>
    `${nameOf(path)}填的是 ${value}，${issuer}没有规章制定权，可能是规范性文件误填`,
  'period-odd': ({ start, end, year }) =>
    `统计期限写的是 ${start} 至 ${end}，${year} 年度应为 ${year}-01-01 至 ${year}-12-31`,
  'issuer-mismatch': ({ title, preamble }) => `标题是“${title}”，正文却称“${preamble}”`,
  'preamble-sections': ({ missing }) => `前言列举各部分时没有列出：${missing.map(sectionName).join('、')}`,
  'overview-aspects': ({ missing }) => `总体情况没有提到：${missing.join('、')}`,
  'government-review': ({ missing }) =>
    `政府的年度报告还应包括工作考核、社会评议和责任追究结果情况，正文没有提到：${missing.join('、')}`,
  'fee-unmentioned': () => '没有说明信息处理费收取情况，通行做法是在第六部分说明',
  'problems-hollow': ({ text }) => `“存在的主要问题及改进情况”只写了“${text}”`,
  'table-image': ({ table }) => `“${tableName(table)}”的表格是图片，无法核对`,
  'published-late': ({ publishedAt, deadline, isGovernment }) =>
    `页面标注的发布日期是 ${publishedAt}，晚于${isGovernment ? '政府' : '部门'}的期限 ${deadline}（以页面标注日期为准，网站迁移后日期可能改变）`,
  'published-early': ({ publishedAt, year }) => `页面标注的发布日期是 ${publishedAt}，${year} 年度还没有结束`,
  'statistics-union': ({ total, sum, largest }) =>
    `主动公开政府信息数 ${total}，应不小于各渠道中最大的 ${largest}，不大于各渠道之和 ${sum}`,
  'statistics-part': ({ part, whole, partValue, wholeValue }) =>
    `“${nameOf(part)}” ${partValue}，多于“${nameOf(whole)}” ${wholeValue}`,
  'years-carry': ({ carriedIn, carriedOut, year }) =>
    `上年结转 ${carriedIn} 件，${year} 年度报告的“结转下年度继续办理”是 ${carriedOut} 件；机构调整、移交或更正也会造成不同，请核对`,
  'years-carry-columns': ({ columns, year }) =>
    `上年结转的总计与 ${year} 年度报告一致，各类申请人不同：${columns.map(({ path, carriedIn, carriedOut }) => `${columnName(path)} ${carriedIn}（上年 ${carriedOut}）`).join('，')}`,
  'years-stock': ({ path, inForce, before, issued, repealed, implied, year }) =>
    `${nameOf(path)}现行有效 ${inForce} 件；按 ${year} 年度的 ${before} + 制发 ${issued} − 废止 ${repealed}，应为 ${implied}`,
  'years-items': ({ path, printed, before, change, implied, year }) =>
    `${nameOf(path)}的上一年项目数量填的是 ${printed}；${year} 年度报告为 ${before}，增/减 ${change}，应为 ${implied}`,
  'years-published': ({ path, total, before, newly, most, year }) =>
    `${nameOf(path)}对外公开总数量 ${total}；${year} 年度报告为 ${before}，加上本年新公开 ${newly}，至多 ${most}`,
  'years-same-text': ({ of, percent, year }) =>
    of === 'problems'
      ? `“存在的主要问题及改进情况”与 ${year} 年度报告的文字有 ${percent}% 相同（数字、年份和机关名称不计）`
      : `全文与 ${year} 年度报告的文字有 ${percent}% 相同（数字、年份、机关名称和通用语句不计）`,
  'years-same-table': ({ table, cells, year }) =>
    `“${tableName(table)}”的表格里不为 0 的 ${cells} 格与 ${year} 年度报告完全相同`,
  'rule-failed': ({ error }) => `这一项检查没有完成：${error}`,
  'why-blank': ({ blanks }) => `有 ${blanks} 格空白或无法读成数字，不能判断是否相等`,
  'why-lost': ({ path }) => `“${nameOf(path)}”行的各格无法对应到栏目`,
  'why-stranger': ({ printed }) => `表内有格式以外的行“${printed.replace(/\s+/g, '')}”，不知是否计入总计`,
  'why-absent': ({ table }) => `没有找到“${tableName(table)}”的表格`,
  'hint-cross': ({ path, value, printed }) =>
    `很可能是${nameOf(path)}这一格：填的是 ${printed ?? '空白'}，若为 ${value} 则各处相符`,
  'hint-swap': ({ path, value, printed }) =>
    `很可能是${nameOf(path)}这一格的数字颠倒：填的是 ${printed}，若为 ${value} 则各处相符`,
  'hint-digit': ({ path, value, printed }) =>
    `很可能是${nameOf(path)}这一格多写或漏写了一位：填的是 ${printed}，若为 ${value} 则各处相符`,
  'hint-neighbours': ({ from, to, by }) =>
    `${columnName(from)}与${columnName(to)}两列正好一多一少 ${by}，可能有数字填错了列`,
  kind: ({ kind, evidence }) =>
    kind === 'report' && evidence.length > 0
      ? `${KINDS[kind]}：有${evidenceOf(evidence)}`
      : `本页${KINDS[kind]}`,
  excess: () => '页面过大，没有核对',
};

function say<Key extends keyof Messages>(saying: { readonly key: Key } & Messages[Key]): string {
  return SENTENCES[saying.key](saying);
}

/** Sentences in Chinese that a county clerk understands. */
export const zh: Words = { language: 'zh', say: (saying: Saying) => say(saying) };
