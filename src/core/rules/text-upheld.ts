import { entryAt, placeOf, type Entry } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';
import { sentencesOf } from '../text/sentences.ts';

const UPHELD = /(?:均|全部|都)(?:获|被|予以|已|得到|判决|裁定|结果)*维持/;
const GROUPS = [
  { about: /复议/, group: 'remedies.reconsideration' },
  { about: /诉讼/, group: 'remedies.litigation.direct' },
  { about: /诉讼/, group: 'remedies.litigation.afterReconsideration' },
] as const;

/** 均获维持 against 结果纠正 and 尚未审结. */
export const textUpheld: Rule = {
  id: 'text-upheld',
  severity: 'warning',
  basis: '正文称案件均获维持的，表四“结果纠正”“其他结果”“尚未审结”应为0。',
  check: (filing) =>
    sentencesOf(filing).flatMap(({ text, quote, selector }) => {
      if (!UPHELD.test(text) || !/信息公开|复议|诉讼/.test(text) || /已审结|审结的|已结/.test(text))
        return [];
      const entries = GROUPS.filter(({ about }) => about.test(text))
        .flatMap(({ group }) =>
          ['corrected', 'other', 'pending'].map((key) => entryAt(filing, `${group}.${key}`)),
        )
        .filter((entry): entry is Entry => entry?.amount.status === 'number' && entry.amount.value > 0);
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
