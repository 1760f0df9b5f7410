import type { WorkbenchWords } from '../words/surface-workbench.ts';

export interface TroublesProps {
  readonly bench: WorkbenchWords;
  /** What could not be kept; null where everything was. */
  readonly trouble: {
    readonly what: 'full' | 'newer' | 'large' | 'other';
    readonly lost: number;
    readonly detail: string;
  } | null;
  /** How many records cannot be read any more. */
  readonly aside: number;
  /** Whether the browser has thrown away all that was kept before. */
  readonly isEmptied: boolean;
  readonly onNoted: () => void;
  readonly onEmptiedNoted: () => void;
}

/** What went wrong with the keeping, until the person has taken note. */
export function Troubles(props: TroublesProps) {
  const { trouble, aside, isEmptied, onNoted, onEmptiedNoted } = props;
  const { history } = props.bench;
  return (
    <>
      {isEmptied && (
        <p class="warned box" role="alert" data-testid="emptied">
          {history.emptied}{' '}
          <button type="button" class="plain" onClick={onEmptiedNoted}>
            {history.noted}
          </button>
        </p>
      )}
      {trouble !== null && (
        <p class="warned box" role="alert" data-testid="trouble" title={trouble.detail}>
          {history.trouble(trouble.lost, trouble.what)}{' '}
          <button type="button" class="plain" onClick={onNoted}>
            {history.noted}
          </button>
        </p>
      )}
      {aside > 0 && (
        <p class="warned box" data-testid="aside-count">
          {history.aside(aside)}
        </p>
      )}
    </>
  );
}
