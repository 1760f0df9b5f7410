import type { WorkbenchWords } from '../words/surface-workbench.ts';
import { SERIES, type YearFigures } from './year-figures.ts';

export interface YearChartProps {
  readonly years: readonly YearFigures[];
  readonly bench: WorkbenchWords;
}

const HEIGHT = 150;
const TOP = 18;
const BAR = 32;
const YEAR = 3 * BAR + 26;

/** Bars for each year; the table beside it says the same to whoever cannot see them. */
export function YearChart({ years, bench: { years: words } }: YearChartProps) {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  // A year without a report keeps its place, so that no gap looks like a step. Not without end, though.
  const span = last - first < 30 ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
  const shown = span.length > 0 ? span : years.map(({ year }) => year);
  const most = Math.max(1, ...years.flatMap(({ figures }) => SERIES.map((one) => figures[one] ?? 0)));
  const width = Math.max(shown.length * YEAR, YEAR);
  return (
    <figure class="chart">
      <figcaption>
        <span class="title">{words.chart}</span>
        {SERIES.map((series) => (
          <span key={series} class="key">
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <rect class="series" data-series={series} x="1" y="1" width="10" height="10" />
            </svg>
            {words[series]}
          </span>
        ))}
      </figcaption>
      <div class="drawing" role="group" aria-label={words.chart} tabIndex={0}>
        <svg
          viewBox={`0 0 ${width} ${TOP + HEIGHT + 24}`}
          width={width}
          height={TOP + HEIGHT + 24}
          role="img"
          aria-label={words.chart}
        >
          {shown.map((year, at) => {
            const found = years.find((one) => one.year === year);
            return (
              <g key={year} transform={`translate(${at * YEAR + 13} 0)`}>
                {found &&
                  SERIES.map((series, index) => {
                    const value = found.figures[series];
                    const height = value === null ? 0 : (Math.max(0, value) / most) * HEIGHT;
                    const middle = index * BAR + BAR / 2;
                    return (
                      <g key={series}>
                        <rect
                          class="series"
                          data-series={series}
                          x={index * BAR + 2}
                          y={TOP + HEIGHT - height}
                          width={BAR - 4}
                          height={height}
                        />
                        <text class="value" x={middle} y={TOP + HEIGHT - height - 4} text-anchor="middle">
                          {value ?? '–'}
                        </text>
                      </g>
                    );
                  })}
                <text class="year" x={(3 * BAR) / 2} y={TOP + HEIGHT + 17} text-anchor="middle">
                  {year}
                </text>
              </g>
            );
          })}
          <path class="axis" d={`M0 ${TOP + HEIGHT + 0.5}H${width}`} />
        </svg>
      </div>
    </figure>
  );
}
