/** What a user has decided about the rules and about single findings. */
export interface Preferences {
  /** Ids of rules that are switched off. A rule that may be red always runs. */
  readonly off: readonly string[];
  /** Fingerprints of findings set aside as no problem, each with the reason given. */
  readonly setAside: readonly (readonly [fingerprint: string, reason: string])[];
}

export const noPreferences: Preferences = { off: [], setAside: [] };
