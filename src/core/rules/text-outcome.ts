import type { Filing } from '../filing.ts';
import { sumAt, textRule, type Admissible } from '../text/against-table.ts';
import type { Subject } from '../text/quantity.ts';
import { groupPaths, totalsOf } from '../text/totals.ts';

const GRANTED = 'requests.outcomes.granted.total';
const PARTLY = 'requests.outcomes.partiallyGranted.total';

function expected(filing: Filing, subject: Subject): Admissible {
  const at = (...paths: readonly string[]) => sumAt(filing, paths);
  if (subject === 'granted') return { values: [at(GRANTED), at(GRANTED, PARTLY)], paths: [GRANTED] };
  if (subject === 'partiallyGranted') return { values: [at(PARTLY)], paths: [PARTLY] };
  if (subject === 'grantedInAll') return { values: [at(GRANTED, PARTLY)], paths: [GRANTED, PARTLY] };
  const own = groupPaths(filing, subject);
  if (subject !== 'refused') return { values: [at(...own)], paths: own };
  // 不予公开 is also said of all that was not granted, whatever the reason.
  const [unavailable, notProcessed] = ['unavailable', 'notProcessed'].map((group) =>
    groupPaths(filing, group),
  );
  const wider = [
    [],
    unavailable ?? [],
    notProcessed ?? [],
    [...(unavailable ?? []), ...(notProcessed ?? [])],
  ];
  return { values: wider.map((more) => at(...own, ...more)), paths: own };
}

/** 予以公开N件、部分公开N件、不予公开N件 … against the rows of table three. */
export const textOutcome = textRule({
  id: 'text-outcome',
  basis: '正文各类办理结果的件数与表三“三、本年度办理结果”（一）至（五）应相符。',
  subjects: ['granted', 'partiallyGranted', 'grantedInAll', 'refused', 'unavailable', 'notProcessed'],
  // 其中 of this year's may be fewer where others were carried in.
  admissible: (filing, { subject, isPart, hasWhole }) => ({
    ...expected(filing, subject),
    isAtMost: isPart && (!hasWhole || totalsOf(filing).carriedIn !== 0),
  }),
});
