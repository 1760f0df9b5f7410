import { cellsOf, dataOf } from '../../src/core/data';
import type { Filing } from '../../src/core/filing';
import type { Result } from '../../src/core/result';
import { resultOf } from '../ui/results';

/** What the engine gives of a filing, with no finding yet. */
export function readingOf(filing: Filing): Result {
  const { issuer, year, form, forms, period } = filing;
  return {
    ...resultOf(),
    report: { issuer, year, form, forms, period },
    sections: filing.sections.map(({ id, status, heading, lines }) => ({
      id,
      status,
      heading,
      text: lines.map(({ text }) => text).join('\n'),
    })),
    data: dataOf(filing),
    cells: cellsOf(filing),
  };
}
