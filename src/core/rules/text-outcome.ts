import type { Filing } from '../filing.ts';
import { entriesOf } from '../filing.ts';
import { textRule, totalOf, valueAt, type Admissible } from '../text/against-table.ts';

const at = (name: string): string => `requests.outcomes.${name}.total`;

/** The total column of every row of a group. */
const groupOf = (filing: Filing, group: string): readonly string[] =>
  entriesOf(filing)
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`requests.outcomes.${group}.`) && path.endsWith('.total'));

function admissible(filing: Filing, subject: string): Admissible {
  const [granted, partially] = [valueAt(filing, at('granted')), valueAt(filing, at('partiallyGranted'))];
  const inAll = granted === null || partially === null ? null : granted + partially;
  if (subject === 'granted') return { values: [granted, inAll], paths: [at('granted')] };
  if (subject === 'partiallyGranted') return { values: [partially], paths: [at('partiallyGranted')] };
  if (subject === 'grantedInAll') return { values: [inAll], paths: [at('granted'), at('partiallyGranted')] };
  const own = groupOf(filing, subject);
  // 不予公开 is also said of all that was not granted, whatever the reason.
  const wider = ['refused', 'unavailable', 'notProcessed'].flatMap((group) => groupOf(filing, group));
  return {
    values: [totalOf(filing, own), ...(subject === 'refused' ? [totalOf(filing, wider)] : [])],
    paths: own,
  };
}

/** 予以公开N件、部分公开N件、不予公开N件 … against the rows of table three. */
export const textOutcome = textRule({
  id: 'text-outcome',
  basis: '正文各类办理结果的件数与表三“三、本年度办理结果”（一）至（五）应相符。',
  subjects: ['granted', 'partiallyGranted', 'grantedInAll', 'refused', 'unavailable', 'notProcessed'],
  admissible: (filing, { subject }) => admissible(filing, subject),
});
