import type { Surface } from '../words/surface.ts';
import type { WorkbenchWords } from '../words/surface-workbench.ts';
import { noFilter, yearKey, type Filter, type HeadEntry } from './heads.ts';

export interface HeadFilterProps {
  readonly filter: Filter;
  readonly heads: readonly HeadEntry[];
  readonly shown: number;
  readonly words: Surface;
  readonly bench: WorkbenchWords;
  readonly onFilter: (filter: Filter) => void;
}

/** Narrows the table down to some text, a year, a verdict. */
export function HeadFilter({ filter, heads, shown, words, bench, onFilter }: HeadFilterProps) {
  const { history } = bench;
  const years = [...new Set(heads.map(yearKey))].sort().reverse();
  return (
    <form class="filter" role="search" onSubmit={(event) => event.preventDefault()}>
      <label class="field wide">
        <span class="unseen">{history.search}</span>
        <input
          type="search"
          data-testid="search"
          placeholder={history.search}
          value={filter.text}
          onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="unseen">{bench.column.year}</span>
        <select
          data-testid="filter-year"
          value={filter.year}
          onChange={({ currentTarget }) => onFilter({ ...filter, year: currentTarget.value })}
        >
          <option value="">{history.anyYear}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {year === 'none' ? history.noYear : words.year(Number(year))}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="unseen">{bench.column.verdict}</span>
        <select
          data-testid="filter-verdict"
          value={filter.verdict}
          onChange={({ currentTarget }) => onFilter({ ...filter, verdict: currentTarget.value })}
        >
          <option value="">{history.anyVerdict}</option>
          {(['unbalanced', 'incomplete', 'balanced'] as const).map((verdict) => (
            <option key={verdict} value={verdict}>
              {bench.verdict[verdict]}
            </option>
          ))}
          <option value="other">{bench.notFiling}</option>
        </select>
      </label>
      <button
        type="button"
        class="plain"
        disabled={filter.text === '' && filter.year === '' && filter.verdict === ''}
        onClick={() => onFilter(noFilter)}
      >
        {history.clear}
      </button>
      <span class="count" role="status" data-testid="count">
        {history.count(shown, heads.length)}
      </span>
    </form>
  );
}
