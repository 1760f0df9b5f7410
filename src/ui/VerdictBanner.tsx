import type { ComponentChildren } from 'preact';
import { Icon, type Shape } from './Icon.tsx';

export interface VerdictBannerProps {
  /** The value for programs: a verdict, a kind, or the state of a page that has neither. */
  readonly verdict: string;
  readonly shape: Shape;
  readonly title: string;
  readonly body?: string;
  readonly children?: ComponentChildren;
}

/** The one line that everything else explains. */
export function VerdictBanner({ verdict, shape, title, body, children }: VerdictBannerProps) {
  return (
    <header class="verdict" data-testid="verdict" data-verdict={verdict} data-shape={shape}>
      <Icon shape={shape} />
      <div>
        <h1>{title}</h1>
        {body !== undefined && <p class="body">{body}</p>}
        {children}
      </div>
    </header>
  );
}
