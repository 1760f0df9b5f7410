import type { Frame } from './frame';
import { inlineStyle } from './inline-style';
import { attribute } from './native';

/** Whether a picture may carry content: not an icon, not part of the page's furniture. */
export function isContentImage(frame: Frame): boolean {
  if (!pictures.has(frame.name)) return false;
  const style = inlineStyle(frame.element);
  const width = size(attribute(frame.element, 'width')) ?? style.width;
  const height = size(attribute(frame.element, 'height')) ?? style.height;
  if ((width !== null && width < 60) || (height !== null && height < 60)) return false;
  for (let at = frame.parent; at !== null; at = at.parent) if (furniture.has(at.name)) return false;
  return true;
}

function size(value: string | null): number | null {
  return value !== null && /^\d+(?:\.\d+)?(?: ?px)?$/.test(value.trim()) ? Number.parseFloat(value) : null;
}

const pictures = new Set(['img', 'canvas', 'embed', 'object']);
const furniture = new Set(['nav', 'header', 'footer', 'aside', 'button']);
