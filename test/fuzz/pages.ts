import type { Block, Grid, GridCell, Page } from '../../src/core/page';
import type { Chance } from './chance';
import { anyFigure, anyText, garbled, labels } from './words';

/** A page of anything: it keeps to the types and to nothing else. */
export function anyPage(chance: Chance): Page {
  const blocks = Array.from({ length: chance.int(40) }, (_, index) => anyBlock(chance, index));
  const text = (): string | null => (chance.isOneIn(3) ? anyText(chance) : null);
  return {
    url: chance.pick(['http://www.example.gov.cn/a.html', '', 'about:blank', '__proto__', '\ud800']),
    title: anyText(chance),
    meta: {
      siteName: text(),
      siteId: text(),
      columnName: text(),
      articleTitle: text(),
      publishedAt: chance.pick([null, '2024-01-31', '2024-04-01T09:00:00', '2024-02-30']),
      contentSource: text(),
    },
    blocks,
    links: Array.from({ length: chance.int(5) }, () => ({
      text: anyText(chance),
      href: `http://a/${anyText(chance)}.pdf`,
    })),
    excess: chance.isOneIn(30) ? chance.pick(['cells', 'blocks'] as const) : null,
  };
}

function anyBlock(chance: Chance, index: number): Block {
  const selector = chance.isOneIn(10) ? anyText(chance) : `body > div > p:nth-child(${index + 1})`;
  const isHidden = chance.isOneIn(8);
  const kind = chance.int(10);
  if (kind === 0) return { kind: 'image', isHidden, selector };
  if (kind < 4) return { kind: 'table', grid: anyGrid(chance, index), isHidden, selector };
  return {
    kind: 'text',
    text: anyText(chance),
    isStrong: chance.isOneIn(3),
    level: chance.pick([null, null, 1, 2, 6]),
    isHidden,
    selector,
  };
}

/** Rows of labels and figures, with spans that overlap, run over the edge or leave holes. */
function anyGrid(chance: Chance, index: number): Grid {
  const rowCount = chance.int(chance.isOneIn(8) ? 60 : 8);
  const columnCount = 1 + chance.int(12);
  const isForm = chance.isOneIn(2);
  const first = chance.int(labels.length);
  const cells: GridCell[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    let column = 0;
    while (column < columnCount) {
      const isLabel = column === 0 || chance.isOneIn(6);
      const label = isForm ? (labels[(first + row) % labels.length] ?? '') : anyText(chance);
      const columnSpan = chance.isOneIn(8) ? 1 + chance.int(chance.isOneIn(20) ? 1000 : 4) : 1;
      const rowSpan = chance.isOneIn(10) ? 1 + chance.int(chance.isOneIn(20) ? 65534 : 4) : 1;
      cells.push({
        row,
        column,
        rowSpan,
        columnSpan,
        text: isLabel ? label : anyFigure(chance),
        ...(chance.isOneIn(40) ? { concealed: anyText(chance) } : {}),
        selector: `#t${index} r${row} c${column}`,
      });
      column += chance.isOneIn(15) ? 0.5 * columnSpan + 0.5 : columnSpan;
      column = Math.floor(column) + (chance.isOneIn(30) ? 1 : 0);
    }
  }
  return { index: chance.isOneIn(20) ? 0 : index, rowCount, columnCount, cells };
}

/** A real page with things lost, doubled, moved or garbled. */
export function spoilt(chance: Chance, page: Page): Page {
  let blocks = [...page.blocks];
  for (let times = 1 + chance.int(6); times > 0; times -= 1) {
    const at = chance.int(blocks.length);
    const block = blocks[at];
    if (block === undefined) break;
    const kind = chance.int(8);
    if (kind === 0) blocks.splice(at, 1);
    else if (kind === 1) blocks.splice(chance.int(blocks.length), 0, block);
    else if (kind === 2) blocks = [...blocks.slice(at), ...blocks.slice(0, at)];
    else if (kind === 3) blocks[at] = { ...block, isHidden: !block.isHidden };
    else blocks[at] = spoiltBlock(chance, block);
  }
  return { ...page, title: chance.isOneIn(4) ? garbled(chance, page.title) : page.title, blocks };
}

function spoiltBlock(chance: Chance, block: Block): Block {
  switch (block.kind) {
    case 'image':
      return block;
    case 'text':
      return { ...block, text: garbled(chance, block.text) };
    case 'table':
      return { ...block, grid: spoiltGrid(chance, block.grid) };
  }
}

function spoiltGrid(chance: Chance, grid: Grid): Grid {
  const cells = [...grid.cells];
  for (let times = 1 + chance.int(8); times > 0; times -= 1) {
    const at = chance.int(cells.length);
    const [cell, other] = [cells[at], cells[chance.int(cells.length)]];
    if (cell === undefined || other === undefined) break;
    const kind = chance.int(9);
    if (kind === 0) cells.splice(at, 1);
    else if (kind === 1) cells[at] = { ...cell, text: other.text };
    else if (kind === 2) cells[at] = { ...cell, columnSpan: 1 + chance.int(5) };
    else if (kind === 3) cells[at] = { ...cell, rowSpan: 1 + chance.int(5) };
    else if (kind === 4) cells[at] = { ...cell, column: Math.max(0, cell.column + chance.int(3) - 1) };
    else if (kind === 5) cells[at] = { ...cell, text: garbled(chance, cell.text) };
    else if (kind === 6) cells.splice(at, 0, cell);
    else cells[at] = { ...cell, text: anyFigure(chance) };
  }
  return { ...grid, cells };
}
