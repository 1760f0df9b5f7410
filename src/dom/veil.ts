import { bounds } from './native';

/** What is no larger than this in either direction shows nothing that could be read. */
export const SPECK = 2;

/** Whether an element is cut away or faded out by what its own style says of all that is in it. */
export function isVeiled(style: CSSStyleDeclaration, element: Element): boolean {
  const { filter, clipPath } = style;
  if ((filter !== 'none' && /opacity\(0%?\)/.test(filter)) || isClippedAway(style)) return true;
  if (clipPath !== 'none' && isPathEmpty(clipPath, bounds(element))) return true;
  if (!clips(style)) return false;
  const { width, height } = bounds(element);
  return width <= SPECK || height <= SPECK;
}

/** Whether what reaches over the edges of a box is not seen there. */
export function clips({ overflowX, overflowY, display }: CSSStyleDeclaration): boolean {
  return (overflowX !== 'visible' || overflowY !== 'visible') && !flowing.test(display);
}

/** Whether nobody can bring what is cut off by scrolling either. */
export function cutsOff(style: CSSStyleDeclaration): boolean {
  return clips(style) && !/auto|scroll/.test(style.overflowX + style.overflowY);
}

// Where `overflow` has no effect.
const flowing = /^(?:inline|contents|ruby|table-(?:row|column|header|footer).*)$/;

/** The old `clip`, which works on what is taken out of the flow. */
function isClippedAway({ position, clip }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false;
  if (!clip.startsWith('rect(')) return false;
  const [top = NaN, right = NaN, bottom = NaN, left = NaN] = clip
    .slice(5)
    .split(',')
    .map((side) => Number.parseFloat(side));
  return bottom - top <= SPECK || right - left <= SPECK;
}

/** Whether a clip path leaves nothing; of a shape that is not understood the answer is no. */
function isPathEmpty(path: string, { width, height }: DOMRect): boolean {
  const shape = /^([a-z]+)\(([^()]*)\)$/.exec(path);
  if (shape === null) return false;
  const [, name, said = ''] = shape;
  if (name === 'circle' || name === 'ellipse') return /^0(?:px|%)?(?: |$)/.test(said);
  if (name === 'inset') {
    const [top, right = top, bottom = top, left = right] = said.split(' round ', 1)[0]?.split(' ') ?? [];
    const rest = [height - length(top, height) - length(bottom, height)];
    rest.push(width - length(left, width) - length(right, width));
    return rest.some((side) => side <= SPECK);
  }
  if (name !== 'polygon') return false;
  const corners = said.split(', ').map((corner) => corner.split(' '));
  const xs = corners.map(([x]) => length(x, width));
  const ys = corners.map(([, y]) => length(y, height));
  return [xs, ys].some((along) => Math.max(...along) - Math.min(...along) <= SPECK);
}

/** In pixels; what is given in another way is not compared with anything. */
function length(value: string | undefined, whole: number): number {
  const said = /^(-?[\d.]+)(px|%)$/.exec(value ?? '');
  if (said === null) return Number.NaN;
  return said[2] === '%' ? (Number(said[1]) / 100) * whole : Number(said[1]);
}
