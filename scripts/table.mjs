// East Asian wide and full-width characters, which a terminal draws two columns wide.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal the text takes. */
export const widthOf = (text) =>
  [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);

/** Rows of text as lines with aligned columns. */
export function alignRows(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]))));
  const pad = (text, column) => text + ' '.repeat(widths[column] - widthOf(text));
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}
