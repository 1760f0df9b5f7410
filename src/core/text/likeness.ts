import { normalise, numbering } from '../label.ts';
import { sectionNames } from '../sections.ts';

/** Sentences that the law or custom puts into every report: to repeat them is to repeat nothing. */
const BOILERPLATE = [
  /习近平|党的(十九|二十)|全会精神|三个代表|科学发展观/,
  /根据.{0,40}(条例|规定|要求|通知|格式).{0,40}(编制|公布|发布|报告)|(编制|公布)(了?本|的?年度)报告/,
  /统计期限|数据的?期限|电子版|可在.{0,30}(查阅|下载)|如有疑问|如对.{0,12}有疑问|联系(电话|地址|方式)|邮政?编码?/,
  /(本|年度)报告(由|包括|分为|共)/,
  /(没有|未|无).{0,12}(收到|受理|接到|发生|产生|收取|收费|被申请|被提起|行政复议|行政诉讼|信息处理费|申请)/,
  /(没有|无).{0,6}其[他它].{0,8}(事项|情况)|^无$|详见.{0,4}表|见[下附]表/,
];
const NAMES_OF_PAPERS = /《[^》]{0,60}》/g;
const YEARS_IN_CHINESE = /[〇○零一二三四五六七八九]{2,4}年度?|[上本今去明]年度?/g;
const SELF = /(我|本)(机关|单位|部门|局|办|委|院|镇|乡|街道|县|市|区|厅|中心)/g;
const OTHER_THAN_HAN = /[^\p{Script=Han}]+/gu;
/** Far above any report's; of more than that the beginning tells enough. */
const MOST = 30_000;
const LENGTH = 5;

/** What is the author's own in a text: without figures, years, names, headings, and what every report says. */
export function ownWords(text: string, names: readonly string[]): string {
  const sentences = text
    .slice(0, MOST)
    .replace(NAMES_OF_PAPERS, '')
    .split(/[。；;!！?？\n]/);
  const kept = sentences
    .map((sentence) => numbering(sentence.trim()).rest)
    .filter((sentence) => !BOILERPLATE.some((pattern) => pattern.test(sentence)))
    .join('');
  const fixed = [...names, ...sectionNames.map(({ title }) => title)];
  const unnamed = fixed.reduce((left, words) => left.replaceAll(words, ''), kept);
  return unnamed.replace(SELF, '').replace(YEARS_IN_CHINESE, '').replace(OTHER_THAN_HAN, '');
}

/** How much of a text stands in another one, from 0 to 1, by runs of five characters. */
export function sharedPart(text: string, other: string): number {
  const runs = runsOf(text);
  if (runs.size === 0) return 0;
  const known = runsOf(other);
  let shared = 0;
  for (const run of runs) if (known.has(run)) shared += 1;
  return shared / runs.size;
}

function runsOf(text: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + LENGTH <= text.length; at++) runs.add(text.slice(at, at + LENGTH));
  return runs;
}

/** The names by which an issuer goes in its own text. */
export const namesOf = (issuer: string | null): readonly string[] =>
  issuer === null ? [] : [normalise(issuer)].filter((name) => name.length >= 2);
