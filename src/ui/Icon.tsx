import type { Severity, Verdict } from '../core/result.ts';

/** One shape for each state, so that nobody needs the colour. */
export type Shape = Verdict | Severity | 'failed' | 'none' | 'waiting';

const PATHS: Readonly<Record<Shape, string>> = {
  balanced: 'M6.5 12.4l3.7 3.8 7.3-8',
  unbalanced: 'M8 8l8 8M16 8l-8 8',
  incomplete: 'M9.2 9.6c.2-1.7 1.4-2.6 2.9-2.6 1.6 0 2.9 1 2.9 2.5 0 2.1-2.9 2.2-2.9 4.3M12.1 17.1v.1',
  failed: 'M12 6.8v6.4M12 17v.1',
  none: 'M7.5 12h9',
  waiting: 'M12 7v5l3.2 2',
  error: 'M8 8l8 8M16 8l-8 8',
  warning: 'M12 9.6v4.2M12 16.9v.1',
  info: 'M12 11v5.4M12 7.6v.1',
};

const OUTLINES: Readonly<Partial<Record<Shape, string>>> = {
  unbalanced: 'M8.2 2.5h7.6l5.7 5.7v7.6l-5.7 5.7H8.2l-5.7-5.7V8.2z',
  error: 'M8.2 2.5h7.6l5.7 5.7v7.6l-5.7 5.7H8.2l-5.7-5.7V8.2z',
  warning: 'M12 3.2l9.6 17.3H2.4z',
  failed: 'M4.5 3.5h15v17h-15z',
};

const CIRCLE = 'M12 2.2a9.8 9.8 0 1 1 0 19.6 9.8 9.8 0 0 1 0-19.6z';

/** Drawn beside words that say the same, so it is silent to a screen reader. */
export function Icon({ shape }: { readonly shape: Shape }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" data-shape={shape}>
      <path class="outline" d={OUTLINES[shape] ?? CIRCLE} />
      <path class="stroke" d={PATHS[shape]} />
    </svg>
  );
}
