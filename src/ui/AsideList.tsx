import type { Surface } from '../words/surface.ts';

/** A finding set aside, as the settings list it. */
export interface AsideEntry {
  readonly fingerprint: string;
  readonly reason: string;
  readonly message: string;
  readonly heading: string;
  readonly url: string;
  readonly at: number;
}

export interface AsideListProps {
  readonly words: Surface;
  readonly setAside: readonly AsideEntry[];
  readonly onTakeBack: (fingerprint: string) => void;
}

/** Everything that was set aside, the latest first, each to be taken back. */
export function AsideList({ words, setAside, onTakeBack }: AsideListProps) {
  const { options, aside, colon, reason: because } = words;
  const latest = [...setAside].sort((a, b) => b.at - a.at);
  return (
    <section>
      <h2>{options.setAside}</h2>
      <p class="lead">{options.setAsideBody}</p>
      {latest.length === 0 && <p class="nothing">{options.none}</p>}
      <ul class="aside">
        {latest.map(({ fingerprint, reason, message, heading, url, at }) => (
          <li key={fingerprint} class="block" data-fingerprint={fingerprint}>
            <p class="heading">{heading}</p>
            <p>{message}</p>
            <p class="because">
              {because}
              {colon}
              {reason || aside.noReason}
            </p>
            <p class="where">
              <span>{options.on(dateOf(at, words.language))}</span>
              <span class="url">{url}</span>
            </p>
            <button type="button" data-testid="take-back" onClick={() => onTakeBack(fingerprint)}>
              {aside.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const dateOf = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
