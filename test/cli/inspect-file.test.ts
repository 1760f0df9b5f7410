import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { inspectBytes } from '../../src/cli/inspect-file';
import { wordsFor } from '../../src/words/choose';
import { gb18030, utf16, utf8 } from './encodings';

const words = wordsFor('zh');
const html = readFileSync('test/fixtures/2021-plain/page.html', 'utf8').replace(/<meta charset=[^>]*>/i, '');
const plain = inspectBytes(utf8(html), 'a.html', words);

describe('one saved page', () => {
  it('is balanced', () => {
    expect(plain).toMatchObject({ kind: 'report', summary: { verdict: 'balanced' } });
  });

  test.each([
    ['UTF-8 with a mark', utf8(html, true)],
    ['UTF-16', utf16(html, true)],
    ['UTF-16, big end first', utf16(html, false)],
    ['GB18030 without a label', gb18030(html)],
    ['GBK with a label', gb18030(html.replace('<head>', '<head><meta charset="gbk">'))],
  ])('gives the same answer in %s', (_, bytes) => {
    const { data, cells, findings, report, sections } = inspectBytes(bytes, 'a.html', words);
    const values = (all: typeof cells) => all.map(({ path, raw, value }) => [path, raw, value]);
    expect({ data, findings, report, sections }).toEqual({
      data: plain.data,
      findings: plain.findings,
      report: plain.report,
      sections: plain.sections,
    });
    expect(values(cells)).toEqual(values(plain.cells));
  });

  it('bears the name it was given', () => {
    expect(inspectBytes(utf8(html), '年报 2023.html', words).page.url).toBe('年报 2023.html');
  });

  it('runs no script and fetches nothing', () => {
    const alive =
      '<script>document.title = "changed"</script><img src="http://127.0.0.1:1/x" onerror="document.title=1">';
    expect(inspectBytes(utf8(`<title>kept</title>${alive}`), 'a.html', words).page.title).toBe('kept');
  });

  test.each([
    ['nothing', ''],
    ['a few words', '云溪县'],
    ['no page at all', '\u0000\u0001\u0002'],
    ['a page that breaks off', '<html><body><table><tr><td>一、本年新收'],
  ])('of %s is no report', (_, text) => {
    expect(inspectBytes(utf8(text), 'a.html', words).kind).toBe('not-report');
  });

  // A file has no address, and most links are relative to one.
  it('is known by its links, as it is in the browser', () => {
    const kindOf = (slug: string): string =>
      inspectBytes(readFileSync(`test/fixtures/${slug}/page.html`), 'page.html', words).kind;
    expect([kindOf('near-list-plain'), kindOf('near-attachment-pdf')]).toEqual([
      'index-page',
      'attachment-only',
    ]);
  });
});
