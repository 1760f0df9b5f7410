import { inlineStyle } from './inline-style';
import { attribute, localName } from './native';
import type { Selector } from './selector';
import type { IsHidden } from './visible';

/** An open element of a walk: what it and those around it say of the text inside. */
export interface Frame {
  readonly element: Element;
  readonly name: string;
  readonly parent: Frame | null;
  /** Its place among the elements of its parent, from 1, as `:nth-child` counts. */
  readonly nth: number;
  /** The nearest element, itself included, that stands on lines of its own. */
  readonly block: Frame | null;
  readonly isBlock: boolean;
  /** Not shown, whatever is inside. */
  readonly isGone: boolean;
  /** Not shown, but something inside may be (`visibility`). */
  readonly isInvisible: boolean;
  /** Nothing is to be seen of what stands right in it. */
  readonly isInkless: boolean;
  readonly isPre: boolean;
  readonly isStrong: boolean;
  /** 1–6 inside a heading. */
  readonly level: number | null;
  /** `^` raised, `_` lowered, `~` struck through: such text must not run into its neighbours. */
  readonly marks: string;
  /** How many child elements the walk has met so far. */
  children: number;
  /** Kept once asked for: see selectorOf. */
  selector: Selector | undefined;
  /** Kept once the layout was asked. */
  isUnseen: boolean | undefined;
}

/** The frame a walk starts from; hiding outside it does not count. */
export function rootFrame(element: Element, isInvisible = false): Frame {
  return {
    element,
    name: localName(element),
    parent: null,
    nth: 1,
    block: null,
    isBlock: true,
    isGone: false,
    isInvisible,
    isInkless: inlineStyle(element).isInkless,
    isPre: false,
    isStrong: false,
    level: null,
    marks: '',
    children: 0,
    selector: undefined,
    isUnseen: false,
  };
}

/** The frame of a child element. */
export function childFrame(element: Element, name: string, parent: Frame): Frame {
  const style = inlineStyle(element);
  const level = headings.get(name) ?? parent.level;
  const isBlock =
    style.display === null || style.display === 'none' ? blocks.has(name) : style.display === 'block';
  const isVeiled = style.isVeiled || (style.isSqueezed && isBlock && !inTables.test(name));
  return {
    element,
    name,
    parent,
    nth: parent.children,
    block: parent.isBlock ? parent : parent.block,
    isBlock,
    isGone: parent.isGone || style.display === 'none' || isVeiled || isFoldedAway(name, parent),
    isInvisible: style.visibility === null ? parent.isInvisible : style.visibility !== 'visible',
    isInkless: style.isInkless || isFolded(name, element),
    isPre: style.isPre ?? (parent.isPre || name === 'pre'),
    isStrong: style.isBold ?? (parent.isStrong || strong.has(name) || headings.has(name)),
    level,
    marks: withMark(parent.marks, marks.get(name) ?? (isCell(name) ? '' : style.mark)),
    children: 0,
    selector: undefined,
    isUnseen: undefined,
  };
}

/** Whether what stands in a frame is not shown; the layout is asked at most once for each. */
export function isUnseen(frame: Frame, isHidden: IsHidden | undefined): boolean {
  if (frame.isGone || frame.isInvisible || frame.isInkless) return true;
  return isHidden !== undefined && (frame.isUnseen ??= isHidden(frame.element));
}

/** Closed details show their summary and nothing else. */
function isFolded(name: string, element: Element): boolean {
  return name === 'details' && attribute(element, 'open') === null;
}

function isFoldedAway(name: string, { name: around, element }: Frame): boolean {
  return around === 'details' && name !== 'summary' && isFolded(around, element);
}

// Whatever their size is said to be, they are as large as what is in them.
const inTables = /^(?:t[dhr]|tbody|thead|tfoot|table)$/;

/** The element whose line a frame's own text stands on. */
export function lineHolder(frame: Frame): Frame {
  return frame.isBlock ? frame : (frame.block ?? frame);
}

/** Whether an element is a cell of a table. */
export function isCell(name: string): boolean {
  return name === 'td' || name === 'th';
}

function withMark(marks: string, mark: string): string {
  return mark === '' || marks.includes(mark) ? marks : marks + mark;
}

const headings = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));
const strong = new Set(['b', 'strong']);
const marks = new Map([
  ['sup', '^'],
  ['sub', '_'],
  ['del', '~'],
  ['s', '~'],
  ['strike', '~'],
]);

const blocks = new Set(
  (
    'address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main ' +
    'menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);
