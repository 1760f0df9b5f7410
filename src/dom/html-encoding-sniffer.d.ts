declare module 'html-encoding-sniffer' {
  /** The label of the encoding that the HTML standard's sniffing ends at. */
  export default function sniff(
    bytes: Uint8Array,
    options?: { defaultEncoding?: string; transportLayerEncodingLabel?: string },
  ): string;
}
