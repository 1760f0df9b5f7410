/** Splits a file into its lines as it comes in. Of a line longer than wanted nothing but that is held: null. */
export async function* linesOf(
  file: ReadableStream<Uint8Array>,
  longest: number,
): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  const reader = file.getReader();
  let parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const line = (): string | null => {
    const text = length <= longest ? parts.join('').replace(/\r$/, '') : null;
    [parts, length] = [[], 0];
    return text;
  };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const [first = '', ...more] = decoder.decode(value, { stream: !done }).split('\n');
      add(first);
      for (const part of more) {
        yield line();
        add(part);
      }
      if (done) break;
    }
    if (length > 0) yield line();
  } finally {
    // Whoever reads no further lets the file go.
    await reader.cancel();
  }
}
