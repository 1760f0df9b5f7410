export function zip(entries: Iterable<readonly [name: string, content: Uint8Array]>): Buffer;
