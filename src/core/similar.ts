/** How many characters have to be put in, taken out or exchanged to make one text of the other; `most` at most. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, character] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const [left = 0, up = 0, before = 0] = [next[j], row[j + 1], row[j]];
      next.push(Math.min(left + 1, up + 1, before + (character === other ? 0 : 1)));
    }
    row = next;
  }
  return Math.min(row.at(-1) ?? most, most);
}

/** Of a label's characters one in so many may be wrong; shorter labels are only right or not. */
const RIGHT_PER_WRONG = 4;
const SHORTEST = 5;
/** How much farther off every other label has to be. */
const CLEAR = 2;

/** The label of which a text is a misspelling, if it is that of one and of no other; its place among them. */
export function misspelt(text: string, labels: readonly string[]): number | null {
  if (text.length < SHORTEST) return null;
  const most = Math.floor(text.length / RIGHT_PER_WRONG);
  const off = labels.map((label) => distance(text, label, most + CLEAR + 1));
  const least = Math.min(...off);
  const near = off.filter((one) => one < least + CLEAR);
  return least <= most && near.length === 1 ? off.indexOf(least) : null;
}
