import type { WorkbenchWords } from '../words/surface-workbench.ts';

export type ExportKind = 'xlsx' | 'verdicts' | 'findings' | 'figures' | 'jsonl';

const KINDS: readonly ExportKind[] = ['xlsx', 'verdicts', 'findings', 'figures', 'jsonl'];

export interface ExportBarProps {
  readonly count: number;
  readonly bench: WorkbenchWords;
  readonly onExport: (kind: ExportKind) => void;
}

/** Takes the results listed away, in the format that the next program reads. */
export function ExportBar({ count, bench: { history }, onExport }: ExportBarProps) {
  return (
    <div class="block export" role="group" aria-label={history.exportTitle(count)}>
      <h2>{history.exportTitle(count)}</h2>
      <p class="buttons">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="plain"
            data-testid={`export-${kind}`}
            disabled={count === 0}
            onClick={() => onExport(kind)}
          >
            {history.exportAs[kind]}
          </button>
        ))}
      </p>
    </div>
  );
}
