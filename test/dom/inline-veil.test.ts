import { describe, expect, test } from 'vitest';
import { toGrid } from '../../src/dom/to-grid';
import { elementOf } from './documents';

/** The text and the secrets of the one cell in question, read without a layout. */
function read(row: string): readonly [text: string, concealed: string] {
  const cells = toGrid(elementOf(`<table><tr><td>甲<td>1${row}</table>`, 'table'), 0, 'table')?.cells ?? [];
  const cell = cells.find((each) => each.row === 1 && each.column === 1);
  return [cell?.text ?? 'none', cell?.concealed ?? ''];
}

const inCell = (style: string): string => `<tr><td>乙<td style="${style}">12`;
const inRow = (style: string): string => `<tr style="${style}"><td>乙<td>12`;
const inSpan = (style: string): string => `<tr><td>乙<td><span style="${style}">12</span>3`;

/** Hide all that is in an element. */
const veils = [
  'opacity:0',
  'opacity: 0.0 !important',
  'filter:opacity(0)',
  'clip-path:inset(50%)',
  'clip-path: inset(100%)',
  'clip-path:circle(0)',
  'transform:scale(0)',
  'position:absolute;left:-9999px',
  'position: fixed; top: -99999em',
  'position:absolute;clip:rect(0,0,0,0)',
  'position:absolute;clip:rect(1px, 1px, 1px, 1px)',
  'visibility:hidden',
  'visibility:collapse',
];

/** Leave no trace of the text right in an element. */
const inkless = [
  'font-size:0',
  'font-size: 0px !important',
  'font:0/0 a',
  'color:transparent',
  'color:rgba(0, 0, 0, 0)',
  'color:#FFF;background:#fff',
  'color:white;background-color:rgb(255,255,255)',
  'text-indent:-9999px',
];

describe('what a style by itself decides is known without a layout', () => {
  test.each([...veils, ...inkless])('of a cell with %s', (style) => {
    expect(read(inCell(style))).toEqual(['', '12']);
  });

  test.each([...veils, ...inkless])('of a piece with %s', (style) => {
    expect(read(inSpan(style))).toEqual(['3', '12']);
  });

  test.each(veils)('of a row with %s', (style) => {
    const [text] = read(inRow(style));
    expect(text === '' || text === 'none').toBe(true);
  });

  test.each([
    '<div style="height:0;overflow:hidden">12</div>',
    '<p style="max-height:0px;overflow:hidden">12</p>',
    '<details>12</details>',
    '<details><summary></summary><b>12</b></details>',
  ])('of %s', (inside) => {
    expect(read(`<tr><td>乙<td>${inside}`)).toEqual(['', '12']);
  });
});

describe('what stylesheets may have the last word on is taken as it is written', () => {
  test.each([
    'font-size:0.5px;',
    'font-size:.8em',
    'opacity:.01',
    'opacity:1',
    'clip-path:inset(0)',
    'clip-path:circle(50%)',
    'clip:rect(0,0,0,0)',
    'left:-9999px',
    'position:relative;left:-9999px',
    'position:absolute;left:-20px',
    'transform:scale(0.5)',
    'text-indent:-2em',
    'text-indent:-24.0pt',
    'color:#fff',
    'color:#fff;background:#036',
    'color:transparent;text-shadow:0 0 1px red',
    'color:transparent;background-clip:text',
    'height:0;overflow:hidden',
    'width:0',
    'margin-left:-9999px',
  ])('%s', (style) => {
    expect(read(inCell(style))).toEqual(['12', '']);
  });

  test.each(inkless)('a row with %s, whose cells may have a look of their own', (style) => {
    expect(read(inRow(style))).toEqual(['12', '']);
  });

  test.each([
    '<span style="font-size:0"><b>12</b></span>',
    '<div style="height:0;padding-bottom:50%;overflow:hidden">12</div>',
    '<span style="height:0;overflow:hidden">12</span>',
    '<details open>12</details>',
    '<details><summary>12</summary></details>',
  ])('%s', (inside) => {
    expect(read(`<tr><td>乙<td>${inside}`)).toEqual(['12', '']);
  });
});
