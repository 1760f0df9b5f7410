import type { Preferences } from '../core/preferences.ts';

/** A finding that a person has set aside, with enough of it to be known again in a list. */
export interface SetAside {
  readonly fingerprint: string;
  /** In the person's own words; empty where none were given. */
  readonly reason: string;
  readonly rule: string;
  readonly message: string;
  /** Whose filing of which year. */
  readonly heading: string;
  readonly url: string;
  /** When it was set aside, in milliseconds. */
  readonly at: number;
}

/** All that a person has decided: which rules not to run, which findings not to count. */
export interface Decisions {
  readonly off: readonly string[];
  readonly setAside: readonly SetAside[];
}

export const noDecisions: Decisions = { off: [], setAside: [] };

export const LONGEST_REASON = 200;
const MOST = 2_000;

/** What the engine needs to know of them. */
export function preferencesOf({ off, setAside }: Decisions): Preferences {
  return { off, setAside: setAside.map(({ fingerprint, reason }) => [fingerprint, reason] as const) };
}

/** Reads what a store holds. A page may have broken into a process that can write there: only what fits is taken. */
export function asDecisions(value: unknown): Decisions {
  if (typeof value !== 'object' || value === null) return noDecisions;
  const { off, setAside } = value as Readonly<Record<string, unknown>>;
  return {
    off: listOf(off).filter(isRuleId).slice(0, MOST),
    setAside: listOf(setAside)
      .filter(isSetAside)
      .map(({ fingerprint, reason, rule, message, heading, url, at }) =>
        brief({ fingerprint, reason, rule, message, heading, url, at }),
      )
      .slice(-MOST),
  };
}

/** Adds a finding, or replaces what was said of it before. */
export function withSetAside(decisions: Decisions, one: SetAside): Decisions {
  const others = decisions.setAside.filter(({ fingerprint }) => fingerprint !== one.fingerprint);
  return { ...decisions, setAside: [...others, brief(one)].slice(-MOST) };
}

/** Lets a finding count again. */
export function withoutSetAside(decisions: Decisions, fingerprint: string): Decisions {
  return { ...decisions, setAside: decisions.setAside.filter((each) => each.fingerprint !== fingerprint) };
}

/** Switches rules on or off. */
export function withRules(decisions: Decisions, ids: readonly string[], isOn: boolean): Decisions {
  const others = decisions.off.filter((id) => !ids.includes(id));
  return { ...decisions, off: isOn ? others : [...others, ...ids] };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isRuleId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][a-z-]{0,59}$/.test(value);

function isSetAside(value: unknown): value is SetAside {
  if (typeof value !== 'object' || value === null) return false;
  const { fingerprint, rule, at, ...said } = value as Readonly<Record<string, unknown>>;
  return (
    typeof fingerprint === 'string' &&
    /^[0-9a-f]{16}$/.test(fingerprint) &&
    isRuleId(rule) &&
    Number.isFinite(at) &&
    ['reason', 'message', 'heading', 'url'].every((key) => typeof said[key] === 'string')
  );
}

const brief = (one: SetAside): SetAside => ({
  ...one,
  reason: one.reason.trim().slice(0, LONGEST_REASON),
  message: one.message.slice(0, 500),
  heading: one.heading.slice(0, 200),
  url: one.url.slice(0, 2_000),
});
