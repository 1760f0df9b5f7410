import { useRef } from 'preact/hooks';
import type { WorkbenchWords } from '../words/surface-workbench.ts';

export interface BackupProps {
  readonly bench: WorkbenchWords;
  readonly isEmpty: boolean;
  readonly onSave: () => void;
  readonly onLoad: (file: File) => void;
}

/** The whole history to and from a file. */
export function Backup({ bench: { history }, isEmpty, onSave, onLoad }: BackupProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="block" role="group" aria-label={history.fileTitle}>
      <h2>{history.fileTitle}</h2>
      <p class="quietly">{history.fileLead}</p>
      <p class="buttons">
        <button type="button" class="plain" data-testid="save-file" disabled={isEmpty} onClick={onSave}>
          {history.saveFile}
        </button>
        <button type="button" class="plain" data-testid="load-file" onClick={() => field.current?.click()}>
          {history.loadFile}
        </button>
        <input
          ref={field}
          type="file"
          hidden
          data-testid="file"
          accept=".jsonl,.json,.txt,application/jsonl,application/json"
          aria-label={history.loadFile}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onLoad(file);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </p>
    </div>
  );
}
