import type { Block, Link } from '../core/page';
import { isoDate } from './dates';
import { everyFew, type Steps } from '../core/steps';

/**
 * The date of publication that a page shows of itself, the surest label first. Lists beside the article show those
 * of other documents, under their titles or behind them. Its own names are only asked for where it shows a date.
 */
export function* shownDate(
  blocks: readonly Block[],
  links: readonly Link[],
  namesOf: () => readonly string[],
): Steps<string | null> {
  const own = lazily(() => namesOf().map(squeeze).join('|'));
  const leading = lazily(() => new Set(links.map(({ text }) => squeeze(text))));
  const isStepDone = everyFew();
  for (const { label, isAmong } of labels) {
    let before = '';
    for (const line of shownLines(blocks)) {
      if (isStepDone()) yield;
      const title = before;
      before = line.text;
      const at = line.text.search(label);
      if (at < 0 || !(isAmong.test(line.text) || isUnder(title, own()))) continue;
      const date = isoDate(line.text.slice(at).replace(label, ''));
      const named = squeeze(at > 0 ? line.text.slice(0, at) : title);
      const isOthers = line.isText && isOtherDocument(named, at > 0 || leading().has(named), own());
      if (date !== null && !isOthers) return date;
    }
  }
  return null;
}

/** Makes something where it is first wanted: most lines show no date. */
function lazily<Made extends object | string>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** Whether the line before is a title of the page's own. */
function isUnder(title: string, own: string): boolean {
  const words = squeeze(title);
  return words.length >= 10 && own.includes(words);
}

/** Whether words before a date name a document, and not the page's own: 关于举办培训班的通知 发布时间：…. */
function isOtherDocument(words: string, isLed: boolean, own: string): boolean {
  if (words.length < 5 || words.length > 100 || own.includes(words)) return false;
  return isLed ? !ABOUT_PAGE.test(words) : DOCUMENT.test(words);
}

/** What else stands in the line under a title: labels with their colons, counts, the name of an organ. */
const ABOUT_PAGE =
  /[:：]|索引号|来源|字[号体]|浏览|点击|阅读|次数|作者|打印|分享|(?:局|政府|办公室|委员会|办事处|厅|中心)$/;
const DOCUMENT = /(?:通知|公告|公示|意见|方案|办法|通报|报告|年报)$/;

const squeeze = (text: string): string => text.slice(0, 300).replace(/[\s\u00a0\u3000]+/g, '');

// The label must stand right before the date: prose speaks of 发布时间 too.
const date = String.raw`(?=\s*(?:\d\s*){4}[-/.年\uff0d\uff0f\d])|(?=\s*[\uff10-\uff19]{4})`;
const labels = [
  ...['发布', '公开', '发文'].map((word) => ({
    label: new RegExp(String.raw`${word}\s*(?:日期|时间)\s*[\])】〕]?\s*[:\uff1a\u2236]?(?:${date})`),
    isAmong: /日期|时间/,
  })),
  // 来源：县水利局　时间：2024-01-31: the bare word only right under the title, or among what else stands there.
  {
    label: new RegExp(
      String.raw`(?:编稿|录入|上传|发稿|(?<![\u4e00-\u9fff]))(?:日期|时间)\s*[:\uff1a\u2236](?:${date})`,
    ),
    isAmong: /来源|作者|浏览|点击|访问|字体|字号|阅读/,
  },
];

interface ShownLine {
  readonly text: string;
  readonly isText: boolean;
}

function* shownLines(blocks: readonly Block[]): Generator<ShownLine> {
  for (const block of blocks) {
    if (block.isHidden) continue;
    if (block.kind === 'text' && block.text.length <= 500) yield { text: block.text, isText: true };
    if (block.kind !== 'table' || block.grid.cells.length > 60) continue;
    for (const [index, cell] of block.grid.cells.entries()) {
      const next = block.grid.cells[index + 1];
      if (cell.text.length > 200) continue;
      const text = next?.row === cell.row ? `${cell.text} ${next.text.slice(0, 60)}` : cell.text;
      yield { text, isText: false };
    }
  }
}
