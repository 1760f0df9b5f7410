import type { Mark } from '../core/result.ts';

/** A frame and the place on the page that it goes around. */
export interface Framed {
  readonly role: Mark['role'];
  readonly label: string;
  readonly place: Element | Range;
}

export interface Layer {
  readonly host: HTMLElement;
  /** Puts every frame where its place now is. */
  lay(): void;
}

/** Line and label differ as well as colour, for eyes and for printers that know no red. */
const LOOK = {
  total: { line: 'solid', color: '#b3261e', tint: 'rgb(179 38 30 / 12%)' },
  part: { line: 'dashed', color: '#1a56b0', tint: 'rgb(26 86 176 / 9%)' },
  place: { line: 'dotted', color: '#7a5200', tint: 'rgb(214 158 46 / 18%)' },
} as const;

/** The frames, drawn in a closed tree of our own; styled through the object model, which no page's policy forbids. */
export function createLayer(document: Document, framed: readonly Framed[]): Layer {
  const host = make(document, 'div');
  dress(host, {
    all: 'initial',
    display: 'block',
    position: 'absolute',
    top: '0',
    left: '0',
    width: '0',
    height: '0',
    'z-index': '2147483647',
    'pointer-events': 'none',
  });
  const shadow = host.attachShadow({ mode: 'closed' });
  const boxes = framed.map(({ role, label, place }) => {
    const box = frame(document, role, label);
    shadow.append(box);
    return { box, place };
  });

  const lay = (): void => {
    const origin = host.getBoundingClientRect();
    const measured = boxes.map(({ box, place }) => ({ box, rect: place.getBoundingClientRect() }));
    for (const { box, rect } of measured) {
      dress(box, {
        display: rect.width > 0 && rect.height > 0 ? 'block' : 'none',
        left: `${rect.left - origin.left - 2}px`,
        top: `${rect.top - origin.top - 2}px`,
        width: `${rect.width + 4}px`,
        height: `${rect.height + 4}px`,
      });
    }
  };

  return { host, lay };
}

function frame(document: Document, role: Mark['role'], label: string): HTMLElement {
  const { line, color, tint } = LOOK[role];
  const box = make(document, 'div');
  dress(box, {
    position: 'absolute',
    'box-sizing': 'border-box',
    border: `${role === 'total' ? 3 : 2}px ${line} ${color}`,
    'border-radius': '3px',
    background: tint,
    'box-shadow': '0 0 0 1.5px #fff',
  });
  if (label === '') return box;
  const tag = make(document, 'span');
  tag.textContent = label;
  dress(tag, {
    position: 'absolute',
    top: '-9px',
    left: '-3px',
    padding: '0 4px',
    font: '600 10px/14px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    color: '#fff',
    background: color,
    'border-radius': '3px',
    'white-space': 'nowrap',
  });
  box.append(tag);
  return box;
}

function dress(element: HTMLElement, looks: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(looks)) element.style.setProperty(name, value, 'important');
}

/** Asked of the prototype: a page's own elements may hide the methods of its document. */
const make = (document: Document, name: 'div' | 'span'): HTMLElement =>
  Document.prototype.createElement.call(document, name);
