import { useState } from 'preact/hooks';
import type { Result, ResultFinding } from '../core/result.ts';
import type { Surface } from '../words/surface.ts';
import type { WorkbenchWords } from '../words/surface-workbench.ts';
import { FindingList } from './FindingList.tsx';
import type { HeadEntry } from './heads.ts';
import { YearChart } from './YearChart.tsx';
import type { YearFigures } from './year-figures.ts';
import { YearTable } from './YearTable.tsx';

/** An issuer of whom something is kept. */
export interface IssuerEntry {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

export interface YearsViewProps {
  readonly issuers: readonly IssuerEntry[];
  readonly issuer: string | null;
  readonly years: readonly (YearFigures & { readonly head: HeadEntry })[];
  readonly chosen: number | null;
  /** What two years say together; null where there is no year before to compare with. */
  readonly compared: { readonly result: Result; readonly before: number } | null;
  readonly words: Surface;
  readonly bench: WorkbenchWords;
  readonly onIssuer: (key: string) => void;
  readonly onChoose: (year: number) => void;
  readonly onPaste: (json: string) => void;
  readonly onPoint: (finding: ResultFinding) => void;
}

/** One issuer over the years. */
export function YearsView(props: YearsViewProps) {
  const { issuers, issuer, years, chosen, compared, words, bench } = props;
  if (issuers.length === 0) return <p class="nothing">{bench.years.none}</p>;
  return (
    <>
      <p class="lead">{bench.years.lead}</p>
      <p class="buttons">
        <label for="issuer">{bench.years.choose}</label>
        <select
          id="issuer"
          data-testid="issuer"
          value={issuer ?? ''}
          onChange={({ currentTarget }) => props.onIssuer(currentTarget.value)}
        >
          {issuers.map(({ key, name, count }) => (
            <option key={key} value={key}>
              {name} ({count})
            </option>
          ))}
        </select>
      </p>
      {years.length > 0 && (
        <div class="yearwise">
          <YearChart years={years} bench={bench} />
          <YearTable years={years} chosen={chosen} words={words} bench={bench} onChoose={props.onChoose} />
        </div>
      )}
      {chosen !== null && (
        <section class="across" data-testid="across" aria-label={bench.years.findings}>
          <h2>
            {words.year(chosen)} · {bench.years.findings}
          </h2>
          {compared === null ? (
            <>
              <p class="quietly">{bench.years.lacksBefore}</p>
              <PasteBefore bench={bench} onPaste={props.onPaste} />
            </>
          ) : (
            <>
              <p class="quietly">{bench.years.comparedWith(compared.before)}</p>
              {compared.result.findings.length === 0 ? (
                <p class="agree">{bench.years.agree}</p>
              ) : (
                <FindingList
                  result={compared.result}
                  current={null}
                  words={words}
                  onPoint={props.onPoint}
                  onPointCell={() => undefined}
                  onSetAside={null}
                  onTakeBack={null}
                />
              )}
            </>
          )}
        </section>
      )}
    </>
  );
}

function PasteBefore({ bench: { years }, onPaste }: Pick<YearsViewProps, 'bench' | 'onPaste'>) {
  const [json, setJson] = useState('');
  return (
    <form
      class="block"
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(json);
      }}
    >
      <label for="before">{years.paste}</label>
      <textarea
        id="before"
        rows={4}
        data-testid="paste-before"
        placeholder={years.pasteHint}
        value={json}
        onInput={({ currentTarget }) => setJson(currentTarget.value)}
      />
      <p class="buttons">
        <button type="submit" class="plain main" data-testid="compare" disabled={json.trim() === ''}>
          {years.compare}
        </button>
      </p>
    </form>
  );
}
