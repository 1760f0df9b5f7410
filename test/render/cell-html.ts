import type { Slot } from './slots';
import type { Style } from './style';

/** Makes words safe to stand in markup. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The inside of one table cell; `parity` lets neighbouring cells differ where the style mixes. */
export function cellHtml(slot: Slot, style: Style, parity: number): string {
  const pad = style.nbsp === 'on' && slot.text !== '' ? '&nbsp;' : '';
  const parts = slot.role === 'data' ? [digits(slot.text, style)] : label(slot.text, style);
  if (parts.length === 2 && style.labelBreak === 'bare-then-paragraph')
    return `${parts[0]}<p>${parts[1]}</p>`;
  return parts.map((part) => wrapped(`${pad}${part}${pad}`, style, parity)).join('');
}

function digits(text: string, style: Style): string {
  if (style.digitBreak === 'none' || !/^.\S+$/u.test(text)) {
    return `${escaped(text)}${style.digitBreak === 'none' || text === '' ? '' : '<span></span>'}`;
  }
  const [first = '', ...rest] = text;
  const broken = `<span>${escaped(first)}</span><span>${escaped(rest.join(''))}</span>`;
  if (style.digitBreak === 'spans') return broken;
  if (style.digitBreak === 'both') return `${broken}<span lang="EN-US"></span>`;
  return `<span>${escaped(text)}</span><span lang="EN-US"></span>`;
}

function label(text: string, style: Style): readonly string[] {
  if (text.length < 4 || style.labelBreak === 'none') return [escaped(text)];
  const middle = Math.ceil(text.length / 2);
  const [first, second] = [escaped(text.slice(0, middle)), escaped(text.slice(middle))];
  if (style.labelBreak === 'line') return [`${first}<br>${second}`];
  if (style.labelBreak === 'spans') return [`<span>${first}</span><span>${second}</span>`];
  return [first, second];
}

function wrapped(inner: string, style: Style, parity: number): string {
  switch (style.cell) {
    case 'plain':
      return style.labelBreak === 'paragraphs' ? `<p>${inner}</p>` : inner;
    case 'paragraph':
      return `<p style="text-align:center"><span style="font-family:仿宋_GB2312;font-size:14px">${inner}</span></p>`;
    case 'word':
      return `<p class="MsoNormal" align="center" style="mso-line-height-alt:12.0pt"><span lang="EN-US" style="font-family:仿宋;mso-hansi-font-family:宋体">${inner === '' ? '' : inner}<o:p>${inner === '' ? '&nbsp;' : ''}</o:p></span></p>`;
    case 'wps':
      return `<p class="p" style="margin:0pt"><font face="宋体"><span class="15" style="mso-spacerun:'yes'">${inner}</span></font><span style="mso-spacerun:'yes'"><o:p></o:p></span></p>`;
    case 'mixed':
      return parity % 2 === 0 ? inner : `<p>${inner}</p>`;
    case 'div':
      return `<div class="cell"><div class="cell-text">${inner}</div></div>`;
  }
}
