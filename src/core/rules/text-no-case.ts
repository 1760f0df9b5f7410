import { entryAt, placeOf, type Filing } from '../filing.ts';
import { finding, type Finding, type Rule } from '../rule.ts';
import { sentencesOf, type Sentence } from '../text/sentences.ts';

const NONE = /(?:未|没有|没|无)(?:发生|收到|接到|被|出现|产生|涉及|因|引发)?[^,;]{0,30}?(?:复议|诉讼)/;
/** 没有被纠正的复议, 无败诉: none of one outcome is not none at all. */
const OF_OUTCOME = /纠错|纠正|败诉|撤销|责令|改判|违法|确认|审结|超期|有效投诉|不服/;

const PATHS = {
  reconsideration: ['remedies.reconsideration.total'],
  litigation: ['remedies.litigation.direct.total', 'remedies.litigation.afterReconsideration.total'],
} as const;

function against(filing: Filing, sentence: Sentence, clause: string): readonly Finding[] {
  const kinds = [
    ...(/复议(?!后)/.test(clause) ? (['reconsideration'] as const) : []),
    ...(/诉讼/.test(clause) ? (['litigation'] as const) : []),
  ];
  return kinds.flatMap((of) =>
    PATHS[of].flatMap((path) => {
      const entry = entryAt(filing, path);
      if (entry?.amount.status !== 'number' || entry.amount.value <= 0) return [];
      const { exact } = entry.amount;
      return finding(textNoCase, {
        say: { key: 'text-none', of, path, value: exact },
        cells: [path],
        marks: [{ selector: sentence.selector, role: 'place' }, placeOf(entry, 'total')],
        quote: sentence.quote,
        expected: '0',
        actual: exact,
      });
    }),
  );
}

/** 未发生行政复议、行政诉讼 against the totals of table four. */
export const textNoCase: Rule = {
  id: 'text-no-case',
  severity: 'warning',
  basis: '正文称未发生行政复议、行政诉讼的，表四相应总计应为0。',
  check: (filing) =>
    sentencesOf(filing).flatMap((sentence) =>
      sentence.text
        .split(/[,;]/)
        .filter((clause) => NONE.test(clause) && !OF_OUTCOME.test(clause))
        .flatMap((clause) => against(filing, sentence, clause)),
    ),
};
