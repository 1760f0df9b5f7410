/** A way to make a page show something else than it holds: `&` in the styles stands for what it is done to. */
export interface Trick {
  readonly css?: string;
  /** What stands in a cell, or in a piece of one, in place of its figure. */
  readonly cell?: (figure: string) => string;
  /** Where it can be done, if not everywhere. */
  readonly places?: readonly (typeof places)[number][];
  /** Takes a cell or row out of the table altogether. */
  readonly isGone?: boolean;
  /** What there is to be read, where a program can know it. */
  readonly shows?: (figure: string) => string;
}

export const places = ['cell', 'row', 'span'] as const;

/** In the page, and not to be seen. */
export const concealing: Readonly<Record<string, Trick>> = {
  'display: none': { css: '&{display:none}', isGone: true },
  'visibility: hidden': { css: '&{visibility:hidden}' },
  'visibility: collapse': { css: '&{visibility:collapse}' },
  'opacity: 0': { css: '&{opacity:0}' },
  'filter: opacity(0)': { css: '&{filter:opacity(0)}' },
  'no size': { css: '&{font-size:0}' },
  'a pixel high': { css: '&{font-size:1px}' },
  'see-through': { css: '&{color:transparent}' },
  'see-through fill': { css: '&{-webkit-text-fill-color:rgba(0,0,0,0)}' },
  'colour of the page': { css: '&{color:#fff}' },
  'colour of its own ground': { css: '&{color:#fefefe;background:white}' },
  'colour of a dark ground': { css: 'table{background:#202020;color:#eee}&{color:#1f1f20}' },
  'indented away': { css: '&{text-indent:-9999px}span{display:inline-block}' },
  'indented out of its box': {
    css: '&{text-indent:100%;white-space:nowrap;overflow:hidden}span{display:inline-block;width:3em}',
    places: ['cell', 'span'],
  },
  'positioned away': { css: '&{position:absolute;left:-9999px}' },
  'positioned above': { css: '&{position:absolute;top:-9999px}' },
  'moved away': { css: '&{transform:translateX(-9999px)}span{display:inline-block}' },
  'scaled to nothing': { css: '&{transform:scale(0)}span{display:inline-block}' },
  'turned on edge': { css: '&{transform:rotateX(90deg)}span{display:inline-block}' },
  zoomed: { css: '&{zoom:.01}span{display:inline-block}' },
  clipped: { css: '&{position:absolute;clip:rect(0,0,0,0)}' },
  'clipped to a pixel': { css: '&{position:absolute;clip:rect(1px,1px,1px,1px)}' },
  'cut by a path': { css: '&{clip-path:inset(50%)}' },
  'cut by a circle': { css: '&{clip-path:circle(0)}' },
  'cut by a polygon': { css: '&{clip-path:polygon(0 0, 0 0, 0 0)}' },
  'in a box of no size': { css: '&{display:block;width:0;height:0;overflow:hidden}' },
  'in a box of no height': { css: '&{display:block;max-height:0;overflow:hidden}' },
  'for screen readers only': {
    css: '&{position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}',
  },
  'dotted out': { css: '&{-webkit-text-security:disc}' },
  'hidden by its place alone': { css: '.odd td:nth-child(4){font-size:0}', places: ['cell'] },
  'hidden by an attribute': { cell: (figure) => `<b hidden>${figure}</b>` },
  'in a closed summary': { cell: (figure) => `<details><summary></summary>${figure}</details>` },
};

/** A picture of a digit. */
const drawn =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%229%22 height=%2214%22%3E%3Cpath d=%22M4 1v12%22 stroke=%22red%22/%3E%3C/svg%3E';

/** To be seen, and not in the page. */
export const showing: Readonly<Record<string, Trick>> = {
  'a digit before': { css: '&::before{content:"1"}', places: ['cell', 'span'] },
  'a digit after': { css: '&::after{content:"1"}', places: ['cell', 'span'] },
  'a digit before every cell': { css: '& td::before{content:"1"}', places: ['row'] },
  'a sign before': { css: '&::before{content:"−"}', places: ['cell', 'span'] },
  'a zero and a unit after': { css: '&::after{content:"0万"}', places: ['cell', 'span'] },
  'a counter': { css: 'table{counter-reset:n 3}&::after{content:counter(n)}', places: ['cell', 'span'] },
  'a picture after': { css: `&::after{content:url("${drawn}")}`, places: ['cell', 'span'] },
  'an attribute': {
    css: 'td i::before{content:attr(data-n)}',
    cell: (figure) => `<i data-n="${figure}"></i>`,
  },
  'an attribute of the cell': {
    css: '&{font-size:0}&::after{content:"7";font-size:16px}',
    places: ['cell', 'span'],
  },
  'one before, by its place alone': { css: '.odd td:nth-child(4)::before{content:"1"}', places: ['cell'] },
  'a field': { cell: (figure) => `<input value="${figure}">`, shows: (figure) => figure },
  'a text field': { cell: (figure) => `<textarea>${figure}</textarea>`, shows: (figure) => figure },
  'a choice': {
    cell: (figure) => `<select><option>9<option selected>${figure}</select>`,
    shows: (figure) => figure,
  },
  'a choice by its label': {
    cell: (figure) => `<select><option label="${figure}">9</select>`,
    shows: (figure) => figure,
  },
  'a hint in a field': { cell: (figure) => `<input placeholder="${figure}">` },
  'a picture': { cell: () => `<img src='${drawn}'>` },
  'a picture beside a digit': { cell: () => `<img src='${drawn}'>2` },
  'a drawing': { cell: (figure) => `<svg width="20" height="20"><text y="15">${figure}</text></svg>` },
  'a drawing beside a digit': { cell: () => '<svg width="20" height="20"><text y="15">1</text></svg>2' },
  'a canvas': { cell: () => '<canvas width="20" height="20"></canvas>' },
  'a piece of a picture': {
    css: `td i{display:inline-block;width:9px;height:14px;background:url("${drawn}")}`,
    cell: () => '<i></i>',
  },
  'digits turned round': { css: '&{unicode-bidi:bidi-override;direction:rtl}', places: ['cell', 'span'] },
  'digits turned round by an element': { cell: (figure) => `<bdo dir="rtl">${figure}</bdo>` },
};
