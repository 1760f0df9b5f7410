import { useEffect, useRef, useState } from 'preact/hooks';
import type { Surface } from '../words/surface.ts';

export interface AsideFormProps {
  readonly words: Surface;
  readonly onPut: (reason: string) => void;
  readonly onCancel: () => void;
}

const LONGEST = 200;

/** Asks why a finding is no problem: a reason to choose, words of one's own, both or neither. */
export function AsideForm({ words, onPut, onCancel }: AsideFormProps) {
  const { aside, colon } = words;
  const first = useRef<HTMLInputElement>(null);
  const [chosen, choose] = useState('');
  const [detail, setDetail] = useState('');
  useEffect(() => first.current?.focus(), []);

  const put = (event: Event): void => {
    event.preventDefault();
    onPut([chosen, detail.trim()].filter(Boolean).join(colon).slice(0, LONGEST));
  };

  return (
    <form class="asking" onSubmit={put}>
      <fieldset>
        <legend>{aside.question}</legend>
        {aside.reasons.map((reason, index) => (
          <label key={reason}>
            <input
              ref={index === 0 ? first : null}
              type="radio"
              name="reason"
              checked={chosen === reason}
              onChange={() => choose(reason)}
            />
            {reason}
          </label>
        ))}
      </fieldset>
      <label class="detail">
        {aside.detail}
        <textarea
          rows={2}
          maxLength={LONGEST}
          value={detail}
          onInput={({ currentTarget }) => setDetail(currentTarget.value)}
        />
      </label>
      <p class="actions">
        <button type="submit" class="main" data-testid="put-aside">
          {aside.put}
        </button>
        <button type="button" onClick={onCancel}>
          {aside.cancel}
        </button>
      </p>
    </form>
  );
}
