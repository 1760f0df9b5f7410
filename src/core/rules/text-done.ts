import { textRule, valueAt } from '../text/against-table.ts';

const DONE = 'requests.outcomes.total.total';
const RECEIVED = 'requests.received.total';
const CARRIED_IN = 'requests.carriedIn.total';
const CARRIED_OUT = 'requests.carriedOut.total';

/** 办结、答复N件 against （七）总计: all of them, this year's alone, or what was received less what is left. */
export const textDone = textRule({
  id: 'text-done',
  basis: '正文“办结、答复”的件数与表三“（七）总计”应相符。',
  subjects: ['done'],
  admissible: (filing) => {
    const [done, received, carriedIn, carriedOut] = [DONE, RECEIVED, CARRIED_IN, CARRIED_OUT].map((path) =>
      valueAt(filing, path),
    );
    const less = (a: number | null | undefined, b: number | null | undefined) =>
      typeof a === 'number' && typeof b === 'number' ? a - b : null;
    return {
      values: [done ?? null, less(done, carriedIn), less(received, carriedOut), received ?? null],
      paths: [DONE],
    };
  },
});
