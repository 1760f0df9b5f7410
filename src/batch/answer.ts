/** How a site answered one request, before anybody has read the page. */
export type Answer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Where the redirects ended. */
      readonly url: string;
      /** The encoding that the header names. */
      readonly label: string | null;
      /** How long the site asks to be left alone, in milliseconds. */
      readonly retryAfter: number | null;
      /** Empty where it is no HTML: then only the status counts. */
      readonly bytes: Uint8Array;
    }
  /** It leads on, and was not followed. */
  | { readonly kind: 'redirects' }
  | { readonly kind: 'no-html'; readonly type: string; readonly isDocument: boolean }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'timed-out' }
  /** No connection, or one that broke. */
  | { readonly kind: 'broken'; readonly why: string };
