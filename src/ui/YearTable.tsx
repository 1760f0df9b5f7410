import type { Surface } from '../words/surface.ts';
import type { WorkbenchWords } from '../words/surface-workbench.ts';
import { HeadVerdict } from './HeadVerdict.tsx';
import type { HeadEntry } from './heads.ts';
import { SERIES, type YearFigures } from './year-figures.ts';

export interface YearTableProps {
  readonly years: readonly (YearFigures & { readonly head: HeadEntry })[];
  readonly chosen: number | null;
  readonly words: Surface;
  readonly bench: WorkbenchWords;
  readonly onChoose: (year: number) => void;
}

/** The figures of each year; a press on a year compares it with the one before. */
export function YearTable({ years, chosen, words, bench, onChoose }: YearTableProps) {
  return (
    <div class="scroller" role="region" aria-label={bench.years.chart} tabIndex={0}>
      <table class="heads yearly" data-testid="years">
        <thead>
          <tr>
            <th scope="col">
              <span class="plain">{bench.years.year}</span>
            </th>
            {SERIES.map((series) => (
              <th key={series} scope="col" data-column="errors">
                <span class="plain">{bench.years[series]}</span>
              </th>
            ))}
            <th scope="col">
              <span class="plain">{bench.column.verdict}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, figures, head }) => (
            <tr key={year} data-year={year} data-open={year === chosen}>
              <th scope="row">
                <button
                  type="button"
                  class="name"
                  aria-pressed={year === chosen}
                  onClick={() => onChoose(year)}
                >
                  {words.year(year)}
                </button>
              </th>
              {SERIES.map((series) => (
                <td key={series} class="number">
                  {figures[series] ?? <span class="quietly">{bench.years.notStated}</span>}
                </td>
              ))}
              <td>
                <HeadVerdict head={head} words={words} bench={bench} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
