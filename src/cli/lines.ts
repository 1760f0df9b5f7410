/** A line of a stream, counted from 1, and where it stands in it. */
export interface Line {
  readonly number: number;
  /** Its beginning alone where it is too long to be held. */
  readonly text: string;
  readonly isCut: boolean;
  /** In bytes. */
  readonly offset: number;
  readonly length: number;
}

/** The longest line that is held: far more than any page. */
const MOST = 64 * 1024 * 1024;
const END = 10;

/** The lines of a stream one by one; nothing more is read before the last one was taken. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most = MOST): AsyncGenerator<Line> {
  let [number, offset, length] = [0, 0, 0];
  let parts: Uint8Array[] = [];
  const take = (): Line => {
    const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    const line = { number: (number += 1), text: textOf(bytes), isCut: length > most, offset, length };
    offset += length + 1;
    [parts, length] = [[], 0];
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(END); end !== -1; end = chunk.indexOf(END, from)) {
      hold(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (length > 0) yield take();

  function hold(part: Uint8Array): void {
    if (length < most) parts.push(part.subarray(0, most - length));
    length += part.length;
  }
}

/** UTF-8, whatever else: a mark at the beginning and the line end of another system go. */
const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r$/, '');
