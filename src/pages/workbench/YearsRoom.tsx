import { useEffect, useMemo, useState } from 'preact/hooks';
import { inYears, isYearBefore } from '../../core/in-years.ts';
import { noPreferences, type Preferences } from '../../core/preferences.ts';
import { isResult } from '../../core/result-shape.ts';
import type { Result } from '../../core/result.ts';
import { yearsRules } from '../../core/rules/index.ts';
import type { Head } from '../../history/head.ts';
import { resultAt, yearsOf } from '../../history/history.ts';
import { parsed } from '../../history/kept.ts';
import { preferencesOf } from '../../shell/decisions.ts';
import { goToFinding } from '../../shell/go-to.ts';
import { decisionsNow, watchDecisions } from '../../shell/preferences.ts';
import { yearFigures } from '../../ui/year-figures.ts';
import { YearsView } from '../../ui/YearsView.tsx';
import { wordsFor } from '../../words/choose.ts';
import type { Surface } from '../../words/surface.ts';
import type { WorkbenchWords } from '../../words/surface-workbench.ts';
import { issuersOf, type Issuer } from './issuers.ts';
import { database } from './store.ts';

export interface YearsRoomProps {
  readonly heads: readonly Head[];
  readonly words: Surface;
  readonly bench: WorkbenchWords;
  readonly onStatus: (status: string) => void;
}

interface Year {
  readonly head: Head;
  readonly year: number;
  readonly result: Result;
}

/** The room where one issuer's reports are held against each other. */
export function YearsRoom({ heads, words, bench, onStatus }: YearsRoomProps) {
  const issuers = useMemo(() => issuersOf(heads), [heads]);
  const [key, setKey] = useState<string | null>(null);
  const [years, setYears] = useState<readonly Year[]>([]);
  const [chosen, setChosen] = useState<number | null>(null);
  const [pasted, setPasted] = useState<Result | null>(null);
  const [preferences, setPreferences] = useState<Preferences>(noPreferences);
  const issuer = issuers.find((one) => one.key === key) ?? issuers[0] ?? null;

  useEffect(() => {
    let isOver = false;
    if (issuer === null) return setYears([]);
    void readYears(issuer).then((found) => {
      if (isOver) return;
      setYears(found);
      setChosen((before) =>
        found.some(({ year }) => year === before) ? before : (found.at(-1)?.year ?? null),
      );
    });
    return () => {
      isOver = true;
    };
  }, [issuer?.key, heads]);

  useEffect(() => {
    void decisionsNow().then((decisions) => setPreferences(preferencesOf(decisions)));
    return watchDecisions((decisions) => setPreferences(preferencesOf(decisions)));
  }, []);

  const now = years.find(({ year }) => year === chosen)?.result ?? null;
  const before = years.find(({ year }) => year + 1 === chosen)?.result ?? pasted;
  const compared = useMemo(() => {
    if (now === null || before === null || !isYearBefore(before, now)) return null;
    const both = inYears(now, before, wordsFor(words.language), preferences);
    // What one year says by itself has its own place: here is what two say together.
    const findings = both.findings.filter(({ rule }) => yearsRules.some(({ id }) => id === rule));
    return { result: { ...both, findings }, before: before.report?.year ?? 0 };
  }, [now, before, preferences]);

  const onPaste = (json: string): void => {
    const value = parsed(json);
    if (!isResult(value)) return onStatus(bench.years.badJson);
    if (now === null || !isYearBefore(value, now)) return onStatus(bench.years.notBefore);
    onStatus('');
    setPasted(value);
  };

  return (
    <section class="room" data-open="false">
      <div class="main">
        <YearsView
          issuers={issuers}
          issuer={issuer?.key ?? null}
          years={years.map(({ head, year, result }) => ({ head, ...yearFigures(result, year) }))}
          chosen={chosen}
          compared={compared}
          words={words}
          bench={bench}
          onIssuer={(one) => {
            setPasted(null);
            setChosen(null);
            setKey(one);
          }}
          onChoose={(year) => {
            setPasted(null);
            setChosen(year);
          }}
          onPaste={onPaste}
          onPoint={(finding) => {
            if (now === null) return;
            onStatus(bench.history.opened);
            void goToFinding(now, finding, words.mark);
          }}
        />
      </div>
    </section>
  );
}

/** The years of an issuer with their results, in order. */
async function readYears({ issuer, host }: Issuer): Promise<readonly Year[]> {
  const found = await database();
  const years: Year[] = [];
  for (const head of await yearsOf(found, issuer, host)) {
    const result = await resultAt(found, head.url);
    if (result !== null && head.year !== null) years.push({ head, year: head.year, result });
  }
  return years;
}
