import type { Surface } from '../words/surface.ts';

export interface PassagesProps {
  readonly now: string;
  readonly earlier: string;
  readonly words: Surface;
}

/** What this year says and what was said the year before, side by side where there is room. */
export function Passages({ now, earlier, words: { passages } }: PassagesProps) {
  return (
    <div class="passages" data-testid="passages">
      {(
        [
          ['now', now],
          ['earlier', earlier],
        ] as const
      ).map(([which, text]) => (
        <div key={which}>
          <p class="of">{passages[which]}</p>
          <p class="passage" lang="zh-CN" tabIndex={0} role="group" aria-label={passages[which]}>
            {text}
          </p>
        </div>
      ))}
    </div>
  );
}
