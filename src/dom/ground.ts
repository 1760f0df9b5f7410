import { computed } from './computed';
import { byTag, documentElement, documentOf, isElement, parentNode, viewOf } from './native';

type Rgb = readonly [red: number, green: number, blue: number];

/** A difference that no eye makes out, of 255. */
const ALIKE = 6;

/** Answers whether letters leave no trace on what they stand on: see-through, dotted out, or of its very colour. */
export function groundsOf(): (element: Element, style: CSSStyleDeclaration) => boolean {
  const grounds = new Map<Element, Rgb | null>();

  /** The colour an element stands on; null where it cannot be told: a picture, a layer, another page. */
  const groundUnder = (element: Element): Rgb | null => {
    const path: Element[] = [];
    let ground: Rgb | null | undefined;
    let at: Node | null = element;
    for (; ground === undefined && at !== null && isElement(at); at = parentNode(at)) {
      ground = grounds.get(at);
      if (ground !== undefined) break;
      path.push(at);
      ground = groundOf(at);
    }
    ground = ground === undefined ? canvasOf(element) : ground;
    for (const each of path) grounds.set(each, ground);
    return ground;
  };

  return (element, style) => {
    if (!/^(?:none|)$/.test(style.getPropertyValue('-webkit-text-security'))) return true;
    const ink = parsed(style.webkitTextFillColor || style.color);
    if (ink === null) return false;
    if (ink.alpha === 0) return !hasOutline(style) && !isPaintedByGround(element);
    const ground = ink.alpha === 1 ? groundUnder(element) : null;
    if (ground === null || !ground.every((part, index) => Math.abs(part - (ink.rgb[index] ?? 0)) <= ALIKE))
      return false;
    return !hasOutline(style) && !isLayered(element);
  };
}

function hasOutline(style: CSSStyleDeclaration): boolean {
  return style.textShadow !== 'none' || !/^(?:0px|)$/.test(style.webkitTextStrokeWidth);
}

/** See-through letters may be windows onto a painted background. */
function isPaintedByGround(element: Element): boolean {
  for (let at: Node | null = element; at !== null && isElement(at); at = parentNode(at)) {
    if (computed(at)?.backgroundClip.includes('text') === true) return true;
  }
  return false;
}

/** What an element itself lays under its text: undefined for nothing, null for what has no one colour. */
function groundOf(element: Element): Rgb | null | undefined {
  const style = computed(element);
  if (style === undefined || style.backgroundImage !== 'none') return null;
  const ground = parsed(style.backgroundColor);
  if (ground === null) return null;
  if (ground.alpha === 1) return ground.rgb;
  return ground.alpha === 0 ? undefined : null;
}

const white: Rgb = [255, 255, 255];

/** The ground of the page itself. A frame without one lets the page around it shine through. */
function canvasOf(element: Element): Rgb | null {
  const owner = documentOf(element);
  const view = owner && viewOf(owner);
  if (view === null || view !== view.parent) return null;
  const scheme = owner && computed(documentElement(owner))?.colorScheme;
  return /^(?:normal|light)/.test(scheme ?? 'normal') ? white : null;
}

/** Whether something else than the nearest background colour may lie under the text of an element. */
function isLayered(element: Element): boolean {
  for (let at: Node | null = element; at !== null && isElement(at); at = parentNode(at)) {
    const style = computed(at);
    if (style === undefined || style.mixBlendMode !== 'normal') return true;
    // Columns are painted under their cells without being around them.
    if (/table$/.test(style.display) && byTag(at, 'col').length + byTag(at, 'colgroup').length > 0)
      return true;
    if (paints(at, '::before') || paints(at, '::after')) return true;
    if (parsed(style.backgroundColor)?.alpha === 1) return false;
    // What is moved out of its place may have come to stand on anything.
    if (!/^(?:static|relative)$/.test(style.position) || style.transform !== 'none') return true;
  }
  return false;
}

function paints(element: Element, added: '::before' | '::after'): boolean {
  const style = computed(element, added);
  if (style === undefined || /^(?:none|normal)$/.test(style.content)) return false;
  return style.backgroundImage !== 'none' || parsed(style.backgroundColor)?.alpha !== 0;
}

interface Paint {
  readonly rgb: Rgb;
  readonly alpha: number;
}

// A page has a handful of colours.
const known = new Map<string, Paint | null>();

function parsed(color: string): Paint | null {
  const before = known.get(color);
  if (before !== undefined) return before;
  if (known.size >= 500) known.clear();
  const paint = parse(color);
  known.set(color, paint);
  return paint;
}

function parse(color: string): Paint | null {
  const parts = /^rgba?\([\d., ]+\)$/.test(color) ? [...color.matchAll(/[\d.]+/g)].map(Number) : [];
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { rgb: [red, green, blue], alpha };
}
