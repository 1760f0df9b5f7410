import type { Surface } from '../words/surface.ts';
import { CopyButton } from './CopyButton.tsx';

export interface JsonViewProps {
  /** Null where the result is no longer kept. */
  readonly json: string | null;
  readonly words: Surface;
  readonly status: string;
  readonly onCopy: (json: string) => void;
}

/** A result as programs get it, to be read by a person. */
export function JsonView({ json, words, status, onCopy }: JsonViewProps) {
  if (json === null) return <p class="nothing">{words.json.gone}</p>;
  return (
    <>
      <header class="bar">
        <h1>{words.json.title}</h1>
        <p class="status" role="status" aria-live="polite">
          {status}
        </p>
        <CopyButton id="copy-json" label={words.copyJson} isMain onCopy={() => onCopy(json)} />
      </header>
      <pre data-testid="json" tabIndex={0}>
        {json}
      </pre>
    </>
  );
}
