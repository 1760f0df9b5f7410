/** Where answers go, one after the other. */
export interface Output {
  /** Resolves once the text was taken; rejects where nobody takes any more. */
  readonly write: (text: string) => Promise<void>;
}

/** Answers on a stream: the next one is not made before this one has left. */
export function outputTo(stream: NodeJS.WritableStream): Output {
  // What failed is told by the write that failed; without a listener it would end the process with a stack.
  stream.on('error', () => {});
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}

/** Whether the reader has left, as `head` does: no fault of ours, and none of his. */
export const hasLeft = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET');
