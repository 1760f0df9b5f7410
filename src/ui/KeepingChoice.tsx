import type { Surface } from '../words/surface.ts';
import { Confirm } from './Confirm.tsx';

export interface KeepingChoiceProps {
  readonly words: Surface;
  readonly isKeeping: boolean;
  /** What became of the last wish to delete all; null where there was none. */
  readonly forgotten: { readonly error: string | null } | null;
  readonly onKeep: (isOn: boolean) => void;
  readonly onForgetAll: () => void;
}

/** Whether what was checked is kept, what that means, and the way to be rid of it. */
export function KeepingChoice({ words, isKeeping, forgotten, onKeep, onForgetAll }: KeepingChoiceProps) {
  const { history, keeping, forget } = words.options;
  return (
    <section>
      <h2>{history}</h2>
      <div class="block">
        <label class="switch whole">
          <input
            type="checkbox"
            data-testid="keep"
            checked={isKeeping}
            onChange={({ currentTarget }) => onKeep(currentTarget.checked)}
          />
          <span>
            <b>{keeping.title}</b>
            <span class="body">{keeping.body}</span>
          </span>
        </label>
        <p class="forget">
          <Confirm
            id="forget-all"
            label={forget.label}
            question={forget.question}
            cancel={forget.cancel}
            onYes={onForgetAll}
          />
          <span role="status">
            {forgotten && (forgotten.error === null ? forget.done : forget.failed(forgotten.error))}
          </span>
        </p>
      </div>
    </section>
  );
}
