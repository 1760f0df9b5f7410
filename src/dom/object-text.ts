import type { Frame } from './frame';
import { areaValue, attribute, inputValue, selectedOptions, textContent } from './native';

/** What a control shows as text; '' for something that shows, but not as text; null for nothing to see. */
export function objectText(frame: Frame): string | null {
  if (frame.name === 'input') return inputText(frame.element);
  if (frame.name === 'textarea') return areaValue(frame.element as HTMLTextAreaElement);
  if (frame.name === 'select') return selectText(frame.element as HTMLSelectElement);
  return isSpeck(frame.element) ? null : '';
}

function inputText(element: Element): string | null {
  const type = (attribute(element, 'type') ?? 'text').trim().toLowerCase();
  if (type === 'hidden') return null;
  if (silentTypes.has(type)) return '';
  return inputValue(element as HTMLInputElement) ?? attribute(element, 'value') ?? '';
}

function selectText(element: HTMLSelectElement): string {
  const chosen = selectedOptions(element);
  return chosen === undefined
    ? ''
    : [...chosen].map((option) => attribute(option, 'label') || textContent(option)).join(' ');
}

/** Spacers and counters: pictures of one or two pixels. */
function isSpeck(element: Element): boolean {
  return [attribute(element, 'width'), attribute(element, 'height')].some((size) =>
    /^[0-2](?:px)?$/.test(size ?? ''),
  );
}

const silentTypes = new Set(['checkbox', 'radio', 'image', 'file', 'color', 'range', 'password']);
