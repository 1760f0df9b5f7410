/** How a list behaves towards the sites it asks, and what it puts up with. Times in milliseconds. */
export interface Manners {
  /** Between the end of one request and the start of the next to the same host. */
  readonly gap: number;
  /** Up to so much is added to each gap by chance. */
  readonly jitter: number;
  /** How many hosts are asked at once, each with one request. */
  readonly hosts: number;
  /** For a whole answer, its last byte included. */
  readonly timeout: number;
  /** The largest page that is read, in bytes. */
  readonly bytes: number;
  /** How often one page is asked for before it is given up. */
  readonly tries: number;
  /** The wait before the second try; it doubles with each. */
  readonly backOff: number;
  /** After so many pages that failed one after another, the host is left alone until the list is resumed. */
  readonly strikes: number;
  /** The longest wait that a host may ask for while the list is run; past it the host is left alone. */
  readonly patience: number;
}

export const manners: Manners = {
  gap: 1500,
  jitter: 500,
  hosts: 4,
  timeout: 15_000,
  bytes: 5 * 1024 * 1024,
  tries: 3,
  backOff: 2000,
  strikes: 3,
  patience: 10 * 60_000,
};
