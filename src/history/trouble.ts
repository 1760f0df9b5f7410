/** Why something could not be kept, or nothing that was kept can be opened. */
export type Trouble =
  /** The disk is full, or the browser gives no more room. */
  | 'full'
  /** A later version of the extension was here before this one. */
  | 'newer'
  /** One result is larger than any report. */
  | 'large'
  | 'other';

/** What an error of the database means for people. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof RangeError) return 'large';
  switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    default:
      return 'other';
  }
}
