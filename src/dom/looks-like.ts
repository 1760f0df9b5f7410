import { attribute, byTag, contains, documentFind, documentHead, documentTitle, textContent } from './native';

/** The cheap gate: whether a page could be an annual report, its form, an index or a copy in pictures or files. */
export function looksLike(document: Document): boolean {
  return (
    speaksOfIt(documentTitle(document)) ||
    metaSpeaks(document) ||
    headingSpeaks(document) ||
    tableSpeaks(document)
  );
}

/** Whether a title speaks of the annual reports on 政府信息公开. */
function speaksOfIt(text: string | null): boolean {
  if (text === null || !text.includes('公')) return false;
  const plain = text.slice(0, 1000).replace(blanks, '');
  return /信息公开|政务公开/.test(plain) && /年报|报告|格式/.test(plain);
}

function metaSpeaks(document: Document): boolean {
  const head = documentHead(document);
  const own = head === null ? [] : byTag(head, 'meta');
  // A stray character before the head makes browsers put all that was meant for it into the body.
  const tags = own.length > 0 ? own : documentFind(document, 'meta');
  for (let index = 0; index < Math.min(tags.length, 100); index += 1) {
    const tag = tags[index];
    if (tag === undefined || !speakingTags.has((attribute(tag, 'name') ?? '').toLowerCase())) continue;
    if (speaksOfIt(attribute(tag, 'content'))) return true;
  }
  return false;
}

const speakingTags = new Set(['articletitle', 'columnname', 'title']);

// Asked for one by one: browsers find one name in half the time of a live list, and in a tenth of a list of names.
function headingSpeaks(document: Document): boolean {
  return ['h1', 'h2', 'h3', '.title'].some((selector) => {
    const list = documentFind(document, selector);
    for (let index = 0; index < Math.min(list.length, 20); index += 1) {
      const element = list[index];
      if (element !== undefined && speaksOfIt(textContent(element))) return true;
    }
    return false;
  });
}

const mostTables = 200;
const mostCells = 20_000;

function tableSpeaks(document: Document): boolean {
  const tables = documentFind(document, 'table');
  let outer: Element | undefined;
  for (let index = 0; index < Math.min(tables.length, mostTables); index += 1) {
    const table = tables[index];
    if (table === undefined || (outer !== undefined && contains(outer, table))) continue;
    outer = table;
    if (hasAnchor(labelsOf(table))) return true;
  }
  return false;
}

/** The text of a table, or of the top of one that is past reading whole. */
function labelsOf(table: Element): string {
  if (byTag(table, 'td').length <= mostCells) return textContent(table) ?? '';
  const rows = byTag(table, 'tr');
  let text = '';
  for (let index = 0; index < Math.min(rows.length, 200) && text.length < 50_000; index += 1) {
    const row = rows[index];
    if (row !== undefined && byTag(row, 'td').length <= mostCells) text += textContent(row) ?? '';
  }
  return text;
}

function hasAnchor(text: string): boolean {
  // Most tables of the web end here: no anchor is without one of these two characters.
  if (!/[年条审三经公应]/.test(text)) return false;
  return anchors.test(text.replace(blanks, ''));
}

const blanks = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const anchors =
  /本年新收|结转下年度|转结下年度|三安全一稳定|未经复议直接起诉|尚未审结|第二十条第|主动公开政府信息数|微博微信回应事件数/;
