import type { ResultFinding } from '../core/result.ts';
import type { Surface } from '../words/surface.ts';
import { Icon } from './Icon.tsx';

export interface FindingRowProps {
  readonly finding: ResultFinding;
  readonly isCurrent: boolean;
  readonly words: Surface;
  readonly onPoint: (finding: ResultFinding) => void;
}

/** One finding: what it says, how it is reckoned, what it rests on; a press shows its place on the page. */
export function FindingRow({ finding, isCurrent, words, onPoint }: FindingRowProps) {
  const { rule, severity, message, formula, hint, quote, basis, marks, setAside } = finding;
  const said = (
    <>
      <Icon shape={severity} />
      <span class="said">
        <span class="unseen">
          {words.severity[severity]}
          {words.colon}
        </span>
        <span class="message">{message}</span>
        {quote !== null && <q class="quote">{quote}</q>}
        {formula !== null && <span class="formula">{formula}</span>}
      </span>
    </>
  );
  return (
    <li class="finding" data-rule={rule} data-severity={severity} data-current={isCurrent}>
      {marks.length > 0 ? (
        <button type="button" aria-pressed={isCurrent} title={words.show} onClick={() => onPoint(finding)}>
          {said}
        </button>
      ) : (
        <div class="plain">{said}</div>
      )}
      {setAside !== null && (
        <p class="hint">
          <b>{words.reason}</b> {setAside}
        </p>
      )}
      {hint !== null && (
        <p class="hint">
          <b>{words.hint}</b> {hint.message}
        </p>
      )}
      {basis !== '' && (
        <details class="basis">
          <summary>{words.basis}</summary>
          <p lang="zh-CN">{basis}</p>
        </details>
      )}
    </li>
  );
}
