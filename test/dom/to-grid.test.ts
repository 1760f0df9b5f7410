import { describe, expect, test } from 'vitest';
import { placeCells } from '../../src/dom/place-cells';
import { toGrid } from '../../src/dom/to-grid';
import { elementOf } from './documents';

/** Each cell as "text row,column" with its spans where they are not 1. */
function places(table: Element): readonly string[] {
  return (toGrid(table, 0, '')?.cells ?? []).map(({ text, row, column, rowSpan, columnSpan }) => {
    const spans = rowSpan === 1 && columnSpan === 1 ? '' : ` ${rowSpan}x${columnSpan}`;
    return `${text} ${row},${column}${spans}`;
  });
}

function placesOf(html: string): readonly string[] {
  return places(elementOf(html, 'table'));
}

function loosen(table: Element): Element {
  for (const body of table.querySelectorAll('tbody')) body.replaceWith(...body.childNodes);
  return table;
}

describe('a grid', () => {
  test('a spanned cell pushes the cells below it to the right', () => {
    expect(placesOf('<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>')).toEqual([
      'a 0,0 2x1',
      'b 0,1 1x2',
      'c 1,1',
      'd 1,2',
    ]);
  });

  test('has the first thead on top, the first tfoot at the bottom and all others where they stand', () => {
    const html =
      '<table><tfoot><tr><td>f1</tfoot><tbody><tr><td>b1</tbody><tfoot><tr><td>f2</tfoot>' +
      '<thead><tr><td>h1</thead><thead><tr><td>h2</thead></table>';
    expect(placesOf(html)).toEqual(['h1 0,0', 'b1 1,0', 'f2 2,0', 'h2 3,0', 'f1 4,0']);
  });

  test('a span ends with its row group, and 0 reaches to that end', () => {
    const html =
      '<table><thead><tr><td rowspan=9>a<td rowspan=0>b<tr><td>c</thead><tbody><tr><td>d<td>e</tbody></table>';
    expect(placesOf(html)).toEqual(['a 0,0 2x1', 'b 0,1 2x1', 'c 1,2', 'd 2,0', 'e 2,1']);
  });

  test('rows that a script put straight into the table make one group', () => {
    const table = elementOf('<table><tr><td rowspan=3>a<td>b<tr><td>c</table>', 'table');
    expect(places(loosen(table))).toEqual(['a 0,0 2x1', 'b 0,1', 'c 1,1']);
  });

  test('a caption between loose rows ends their group, a script does not', () => {
    const caption = elementOf('<table><tr><td rowspan=3>a<tr><td>b</table>', 'table');
    loosen(caption).children[0]?.after(caption.ownerDocument.createElement('caption'));
    expect(places(caption)).toEqual(['a 0,0', 'b 1,0']);
    const script = elementOf('<table><tr><td rowspan=3>a<tr><td>b</table>', 'table');
    loosen(script).children[0]?.after(script.ownerDocument.createElement('script'));
    expect(places(script)).toEqual(['a 0,0 2x1', 'b 1,1']);
  });

  test('two cells may claim one place; the next cell goes past both', () => {
    expect(placesOf('<table><tr><td>a<td rowspan=2>b<td>c<tr><td colspan=2>d<td>e</table>')).toEqual([
      'a 0,0',
      'b 0,1 2x1',
      'c 0,2',
      'd 1,0 1x2',
      'e 1,2',
    ]);
  });

  test('leaves the rows of a table inside a cell out', () => {
    const html = '<table><tr><td>a<td><table><tr><td>inner<td>more</table><tr><td>b<td>c</table>';
    expect(placesOf(html)).toEqual(['a 0,0', '\ufffc 0,1', 'b 1,0', 'c 1,1']);
  });

  test('rows and cells that are not displayed take no place', () => {
    const html =
      '<table><tr style="display:none"><td>x<td>y<tr><td hidden>z<td>a<td style="DISPLAY : none !important">w<td>b</table>';
    expect(placesOf(html)).toEqual(['a 0,0', 'b 0,1']);
  });

  test('cells that are only invisible keep their place and read as empty', () => {
    const html = '<table><tr><td style="visibility:hidden">x<td>a<tr style="opacity:0"><td>y<td>z</table>';
    expect(placesOf(html)).toEqual([' 0,0', 'a 0,1', ' 1,0', ' 1,1']);
  });

  test('a collapsed row keeps its place, none of its cells is read', () => {
    const html = '<table><tr><td>a<td rowspan=2>b<tr style="visibility:collapse"><td>c<tr><td>d<td>e</table>';
    expect(placesOf(html)).toEqual(['a 0,0', 'b 0,1 2x1', 'd 2,0', 'e 2,1']);
  });

  test('counts its rows and columns', () => {
    const grid = toGrid(elementOf('<table><tr><td colspan=3>a<tr><tr><td>b</table>', 'table'), 4, '#t');
    expect(grid).toMatchObject({ index: 4, rowCount: 3, columnCount: 3 });
    expect(grid?.cells[1]?.selector).toBe('#t > tbody:nth-child(1) > tr:nth-child(3) > td:nth-child(1)');
  });

  test('a cell that claims 65534 × 1000 places is one cell, clipped to its row group', () => {
    expect(placesOf('<table><tr><td rowspan=65534 colspan=1000>a</table>')).toEqual(['a 0,0 1x1000']);
  });

  test('a thousand giant cells below and beside each other are a thousand cells', () => {
    const giant = '<td rowspan=65534 colspan=1000>';
    const below = elementOf(`<table>${`<tr>${giant}`.repeat(1000)}</table>`, 'table');
    expect(placeCells(below)).toMatchObject({ rowCount: 1000, columnCount: 1_000_000 });
    const beside = elementOf(`<table><tr>${giant.repeat(1000)}</table>`, 'table');
    expect(placeCells(beside)?.cells.at(-1)).toMatchObject({ column: 999_000, rowSpan: 1 });
  });
});

test('a cell to which the layout gives no box takes no place', () => {
  const table = elementOf('<table><tr><td>a<td class=gone>b<td>c</table>', 'table');
  const grid = toGrid(table, 0, '', (element) => element.className === 'gone');
  expect(grid?.cells.map(({ text, column }) => [text, column])).toEqual([
    ['a', 0],
    ['c', 1],
  ]);
});
