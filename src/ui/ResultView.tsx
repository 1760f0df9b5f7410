import type { Result, ResultCell, ResultFinding } from '../core/result.ts';
import { headingOf } from '../words/summary.ts';
import type { Surface } from '../words/surface.ts';
import { verdictSaid } from '../words/verdict.ts';
import { Coverage } from './Coverage.tsx';
import { FindingList } from './FindingList.tsx';
import type { FindingEvents } from './FindingRow.tsx';
import { SectionStrip } from './SectionStrip.tsx';
import { Sheets } from './Sheets.tsx';
import { VerdictBanner } from './VerdictBanner.tsx';

export interface ResultViewProps extends FindingEvents {
  readonly result: Result;
  /** The finding whose places are marked on the page. */
  readonly current: ResultFinding | null;
  readonly words: Surface;
  readonly onPointCell: (cell: ResultCell) => void;
}

/** Everything said of one page. */
export function ResultView({ result, current, words, onPointCell, ...events }: ResultViewProps) {
  const { kind, summary } = result;
  if (kind !== 'report') {
    const { title, body } = words.kind[kind];
    return (
      <VerdictBanner
        verdict={kind}
        shape={kind === 'unreadable' ? 'failed' : 'none'}
        title={title}
        body={body}
      >
        {kind === 'unreadable' && <p class="reason">{result.reason}</p>}
      </VerdictBanner>
    );
  }
  const { verdict, coverage } = summary;
  return (
    <>
      <VerdictBanner verdict={verdict} shape={verdict} {...verdictSaid(result, words)} />
      <p class="who">{headingOf(result, words)}</p>
      <Coverage coverage={coverage} words={words} />
      {/* A report of the 2014 form alone has sections of its own. */}
      {result.report?.form !== '2014' && <SectionStrip sections={result.sections} words={words} />}
      <FindingList result={result} current={current} words={words} onPointCell={onPointCell} {...events} />
      <Sheets result={result} words={words} onPoint={onPointCell} />
    </>
  );
}
