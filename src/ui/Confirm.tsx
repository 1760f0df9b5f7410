import { useEffect, useRef, useState } from 'preact/hooks';

export interface ConfirmProps {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly cancel: string;
  readonly isDisabled?: boolean;
  readonly onYes: () => void;
}

/** A button for what cannot be undone: it asks first, and the way back is where the focus goes. */
export function Confirm({ id, label, question, cancel, isDisabled = false, onYes }: ConfirmProps) {
  const [isAsking, ask] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) back.current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button type="button" class="plain" data-testid={id} disabled={isDisabled} onClick={() => ask(true)}>
        {label}
      </button>
    );
  }
  return (
    <span class="confirm" role="group" aria-label={question}>
      <span>{question}</span>
      <button
        type="button"
        class="plain bad"
        data-testid={`${id}-yes`}
        onClick={() => {
          ask(false);
          onYes();
        }}
      >
        {label}
      </button>
      <button ref={back} type="button" class="plain" onClick={() => ask(false)}>
        {cancel}
      </button>
    </span>
  );
}
