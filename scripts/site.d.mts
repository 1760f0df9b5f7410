import type { IncomingMessage } from 'node:http';

export interface SitePage {
  readonly body?: string | Uint8Array;
  readonly html?: string;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export type SiteEntry =
  string | SitePage | ((request: IncomingMessage) => string | SitePage | Promise<string | SitePage>);

export interface Site {
  readonly port: number;
  /** Every address asked for so far, as "host/path". */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** The map is read at each request: a test may change a page while the browser is open. */
export function serveSite(pages: ReadonlyMap<string, SiteEntry>): Promise<Site>;
