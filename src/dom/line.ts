/** A line being written: spaces fall together, and set-off text keeps a mark of it. */
export interface Line {
  text: string;
  gap: '' | ' ' | '\n';
  marks: string;
}

/** A line with nothing on it. */
export function emptyLine(): Line {
  return { text: '', gap: '', marks: '' };
}

/** Adds a piece of text; where the source keeps its line ends (`pre`) they break the line. */
export function write(line: Line, data: string, marks: string, isPre: boolean): void {
  if (!isPre || !/[\n\r]/.test(data)) return writePiece(line, data, marks);
  for (const [index, piece] of data.split(/\r\n|[\n\r]/).entries()) {
    if (index > 0) breakLine(line);
    writePiece(line, piece, marks);
  }
}

/** Ends the line within the text; breaks in a row count once. */
export function breakLine(line: Line): void {
  closeMarks(line);
  if (line.text !== '') line.gap = '\n';
}

/** Hands over what was written and leaves the line empty. */
export function take(line: Line): string {
  closeMarks(line);
  const text = line.text;
  line.text = '';
  line.gap = '';
  return text;
}

/** A piece of text that has a line to itself. */
export function lineOf(data: string): string {
  if (!/[ \t\n\f\r]/.test(data)) return data;
  return data.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
}

/** Whether a text shows anything: blanks of all kinds and invisible characters do not. */
export function hasInk(text: string): boolean {
  return /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(text);
}

// Only the white space of the source. No-break and ideographic spaces are characters someone typed.
function writePiece(line: Line, data: string, marks: string): void {
  const spaced = data.replace(/[ \t\n\f\r]+/g, ' ');
  if (spaced.startsWith(' ')) widen(line);
  const piece = spaced.slice(spaced.startsWith(' ') ? 1 : 0, spaced.endsWith(' ') ? -1 : undefined);
  if (piece !== '') {
    const wanted = hasInk(piece) ? marks : line.marks;
    if (wanted !== line.marks) closeMarks(line);
    line.text += line.gap;
    line.gap = '';
    if (wanted !== line.marks) line.text += wanted;
    line.marks = wanted;
    line.text += piece;
  }
  if (spaced.endsWith(' ')) widen(line);
}

function widen(line: Line): void {
  if (line.text !== '' && line.gap === '') line.gap = ' ';
}

function closeMarks(line: Line): void {
  if (line.marks.includes('~')) line.text += '~';
  line.marks = '';
}
