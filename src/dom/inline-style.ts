import { isInklessBy, isSqueezedBy, isVeiledBy } from './inline-veil';
import { attribute, hasAttributes } from './native';

/** What an element's own attributes say of how it is shown; the page's stylesheets are not consulted. */
export interface InlineStyle {
  readonly display: 'none' | 'inline' | 'block' | null;
  readonly visibility: 'visible' | 'hidden' | 'collapse' | null;
  /** Nothing in it can be seen, whatever that says of itself: see-through, cut away, moved out of the page. */
  readonly isVeiled: boolean;
  /** The same, if it is a box of its own: one without any room. */
  readonly isSqueezed: boolean;
  /** What stands right in it cannot be seen: of no size, of no colour, indented out of the page. */
  readonly isInkless: boolean;
  readonly isBold: boolean | null;
  readonly isPre: boolean | null;
  /** Set off from the text around it: raised, lowered, struck through. */
  readonly mark: '' | '^' | '_' | '~';
  /** In pixels, where the style gives one of them. */
  readonly width: number | null;
  readonly height: number | null;
}

/** Reads the `hidden` and `style` attributes. */
export function inlineStyle(element: Element): InlineStyle {
  if (!hasAttributes(element)) return plain;
  const style = attribute(element, 'style');
  const said = style === null || style === '' ? plain : parsed(style);
  // An author's display wins over the browser's own rule for `hidden`.
  if (said.display === null && attribute(element, 'hidden') !== null) return { ...said, display: 'none' };
  return said;
}

const plain: InlineStyle = {
  display: null,
  visibility: null,
  isVeiled: false,
  isSqueezed: false,
  isInkless: false,
  isBold: null,
  isPre: null,
  mark: '',
  width: null,
  height: null,
};

// Editors repeat the same few style strings in every cell.
const known = new Map<string, InlineStyle>();

function parsed(text: string): InlineStyle {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  if (known.size >= 500) known.clear();
  const style = parse(text.slice(0, 4000));
  known.set(text, style);
  return style;
}

type Draft = { -readonly [Key in keyof InlineStyle]: InlineStyle[Key] };

function parse(text: string): InlineStyle {
  const style: Draft = { ...plain };
  const said = new Map<string, string>();
  for (const declaration of text.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim();
    const name = declaration.slice(0, colon).trim();
    said.set(name, value);
    read(style, name, value);
  }
  style.isVeiled = isVeiledBy(said);
  style.isSqueezed = isSqueezedBy(said);
  style.isInkless = isInklessBy(said);
  return style;
}

function read(style: Draft, name: string, value: string): void {
  if (name === 'display') style.display = displays.get(value.split(' ', 1)[0] ?? '') ?? style.display;
  else if (name === 'visibility') {
    if (value === 'visible' || value === 'hidden' || value === 'collapse') style.visibility = value;
  } else if (name === 'font-weight') style.isBold = isBoldWeight(value) ?? style.isBold;
  else if (name === 'font') style.isBold = value.split(' ').some((word) => isBoldWeight(word) === true);
  else if (name === 'white-space') style.isPre = value.startsWith('pre') || value === 'break-spaces';
  else if (name === 'vertical-align') {
    if (value === 'super') style.mark = '^';
    if (value === 'sub') style.mark = '_';
  } else if (name === 'text-decoration' || name === 'text-decoration-line') {
    if (value.includes('line-through')) style.mark = '~';
  } else if (name === 'width') style.width = pixels(value) ?? style.width;
  else if (name === 'height') style.height = pixels(value) ?? style.height;
}

function isBoldWeight(value: string): boolean | null {
  if (value === 'bold' || value === 'bolder') return true;
  if (value === 'normal' || value === 'lighter') return false;
  return /^[1-9]\d{2}$/.test(value) ? Number(value) >= 600 : null;
}

function pixels(value: string): number | null {
  return /^\d+(?:\.\d+)?px$/.test(value) ? Number.parseFloat(value) : null;
}

const displays = new Map<string, 'none' | 'inline' | 'block'>([
  ['none', 'none'],
  ['inline', 'inline'],
  ['inline-block', 'inline'],
  ['inline-flex', 'inline'],
  ['inline-grid', 'inline'],
  ['contents', 'inline'],
  ['block', 'block'],
  ['flow-root', 'block'],
  ['list-item', 'block'],
  ['flex', 'block'],
  ['grid', 'block'],
  ['table', 'block'],
  ['table-row', 'block'],
  ['table-cell', 'block'],
  ['table-caption', 'block'],
]);
