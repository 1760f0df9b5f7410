import { entryAt, placeOf, type Entry, type Filing } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';
import { sentencesOf } from '../text/sentences.ts';

const UPHELD = /(?:均|全部|都)(?:已|获|被|予以|得到|获得|判决|裁定|结果为?|决定){0,3}维持/;
/** Cases parted by outcome or by instance, or those a body decides itself. */
const PARTED =
  /审结|未结|已结|纠正|撤销|驳回|撤回|终止|其[余他它]|尚|一审|二审|再审|审理|复议机关|应诉|办理|承办|受理|去年|上年|历年|累计/;
const RECONSIDERATION = ['remedies.reconsideration'];
const LITIGATION = ['remedies.litigation.direct', 'remedies.litigation.afterReconsideration'];

/** Of which cases 均获维持 is said: those named last before it. */
function groupsOf(before: string): readonly string[] {
  const named = before.split(/[,;:]/).findLast((clause) => /复议|诉讼/.test(clause)) ?? '';
  return [...(/复议(?!后)/.test(named) ? RECONSIDERATION : []), ...(/诉讼/.test(named) ? LITIGATION : [])];
}

function otherwise(filing: Filing, groups: readonly string[]): readonly Entry[] {
  return groups
    .flatMap((group) => ['corrected', 'other', 'pending'].map((key) => entryAt(filing, `${group}.${key}`)))
    .filter((entry): entry is Entry => entry?.amount.status === 'number' && entry.amount.value > 0);
}

/** 均获维持 against 结果纠正, 其他结果 and 尚未审结. */
export const textUpheld: Rule = {
  id: 'text-upheld',
  severity: 'warning',
  basis: '正文称案件均获维持的，表四“结果纠正”“其他结果”“尚未审结”应为0。',
  check: (filing) =>
    sentencesOf(filing).flatMap(({ text, line, section, quote, selector }) => {
      const at = UPHELD.exec(text)?.index;
      if (at === undefined || PARTED.test(text)) return [];
      if (section !== 'remedies' && !/信息公开|依申请/.test(line)) return [];
      const entries = otherwise(filing, groupsOf(text.slice(0, at)));
      if (entries.length === 0) return [];
      const paths = entries.map(({ path }) => path);
      return finding(textUpheld, {
        say: { key: 'text-upheld', paths, values: entries.map(({ amount }) => amount.exact ?? '') },
        cells: paths,
        marks: [{ selector, role: 'place' as const }, ...entries.map((entry) => placeOf(entry, 'part'))],
        quote,
      });
    }),
};
