import type { ComponentChildren } from 'preact';
import { Icon, type Shape } from './Icon.tsx';

export interface VerdictBannerProps {
  /** The value for programs: a verdict, a kind, or the state of a page that has neither; null while it is not known. */
  readonly verdict: string | null;
  readonly shape: Shape;
  readonly title: string;
  readonly body?: string;
  readonly children?: ComponentChildren;
}

/** The one line that everything else explains. */
export function VerdictBanner({ verdict, shape, title, body, children }: VerdictBannerProps) {
  const named = verdict === null ? {} : { 'data-testid': 'verdict', 'data-verdict': verdict };
  return (
    <header class="verdict" data-shape={shape} {...named}>
      <Icon shape={shape} />
      <div>
        <h1>{title}</h1>
        {body !== undefined && <p class="body">{body}</p>}
        {children}
      </div>
    </header>
  );
}
