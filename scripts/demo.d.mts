/** The made-up portal: its pages in order, their addresses, and the switch that leads its hosts here. */
export function openPortal(): Promise<{
  readonly samples: readonly { readonly url: string; readonly title: string }[];
  readonly args: readonly string[];
  readonly close: () => Promise<void>;
}>;
