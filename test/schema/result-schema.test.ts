import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { forms } from '../../src/core/forms';
import { inspect } from '../../src/core/inspect';
import type { Result } from '../../src/core/result';
import { readPage } from '../../src/dom/read-page';
import { jsonSchema } from '../../src/schema/json-schema';
import { resultSchema } from '../../src/schema/result-schema';
import { wordsFor } from '../../src/words/choose';
import { requestsTable } from '../core/tables';
import { line, pageOf, table } from '../core/pages';

const words = wordsFor('zh');
const file: unknown = JSON.parse(readFileSync('schema/result.schema.json', 'utf8'));

/** The schema without room for fields it does not name, so that it cannot fall behind the output. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, closed(value)] as const);
  const isObject = 'properties' in node && 'type' in node && node.type === 'object' && !('if' in node);
  return { ...Object.fromEntries(entries), ...(isObject ? { additionalProperties: false } : {}) };
}

const open = new Ajv2020({ allErrors: true, strictTypes: false }).compile(file as object);
const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(closed(file) as object);

function troubles(answer: unknown): readonly string[] {
  // What is validated is what is printed.
  const printed: unknown = JSON.parse(JSON.stringify(answer));
  if (!open(printed))
    return (open.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return validate(printed)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const read = (html: string, url: string): Result => {
  const { window } = new JSDOM(html, { url });
  return inspect(readPage(window.document, { url }), words);
};

describe('the published schema', () => {
  it('is what the code makes of it (node scripts/schema.mjs writes it anew)', () => {
    expect(file).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });

  it('is of draft 2020-12 and describes its fields', () => {
    expect(file).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    const { properties } = jsonSchema().$defs.result;
    for (const key of ['kind', 'reason', 'page', 'report', 'sections', 'cells', 'findings']) {
      expect(properties).toHaveProperty([key, 'description'], expect.stringMatching(/\S/));
    }
  });

  it('names every path of every form', () => {
    const paths = forms.flatMap(({ sheets }) =>
      sheets.flatMap(({ rows }) => rows.flatMap(({ paths: own }) => own)),
    );
    const { data } = jsonSchema().$defs;
    for (const each of paths) {
      const at = each.split('.').flatMap((key) => ['properties', key]);
      expect(data, each).toHaveProperty([...at, 'type'], ['number', 'null']);
    }
  });
});

describe('every answer keeps to it', () => {
  const root = path.join('test', 'fixtures');

  test.each(readdirSync(root))('%s', (slug) => {
    const html = readFileSync(path.join(root, slug, 'page.html'), 'utf8');
    const result = read(html, `https://www.demo.gov.cn/${slug}.html`);
    expect(troubles(result)).toEqual([]);
    expect(v.safeParse(resultSchema, result).success).toBe(true);
  });

  it('for a page of every kind', () => {
    const title = line('云溪县财政局2023年政府信息公开工作年度报告', { level: 1 });
    const filled = pageOf([title, table(requestsTable('2021', { 'received.total': 'O' }))]);
    const notice = pageOf([
      line('各省、自治区、直辖市人民政府办公厅：'),
      table(requestsTable('2021', {}, '')),
    ]);
    const links = ['2019', '2020', '2021'].map((year) => ({
      text: `${year}年政府信息公开工作年度报告`,
      href: `/${year}.html`,
    }));
    const results = [
      filled,
      notice,
      pageOf([title]),
      pageOf([title], { links: [{ text: '附件', href: '/a.pdf' }] }),
      pageOf([line('年报')], { links }),
      { ...filled, excess: 'cells' as const },
    ].map((page) => inspect(page, words));
    expect(results.map(({ kind }) => kind)).toEqual([
      'report',
      'form-notice',
      'not-report',
      'attachment-only',
      'index-page',
      'unreadable',
    ]);
    expect(results.flatMap(troubles)).toEqual([]);
  });

  it('for a file that could not be read', () => {
    const answer = { kind: 'unreadable', page: { url: 'a.html' }, reason: 'no such file' };
    expect([answer, { ...answer, line: 3 }].flatMap(troubles)).toEqual([]);
  });
});

describe('an answer that does not keep to it is told', () => {
  const good = inspect(pageOf([table(requestsTable('2021'))]), words);

  test.each<readonly [string, object]>([
    ['another version', { ...good, schemaVersion: 2 }],
    ['a kind nobody knows', { ...good, kind: 'filing' }],
    ['a report without its report', { ...good, report: null }],
    ['five sections', { ...good, sections: good.sections.slice(1) }],
    ['a page that is none, with cells', { ...good, kind: 'not-report', report: null }],
    ['a number in words', { ...good, data: { requests: { received: { total: 'three' } } } }],
    ['a path that no form has', { ...good, data: { requests: { received: { everybody: 1 } } } }],
    ['a finding without its rule', { ...good, findings: [{ severity: 'error' }] }],
    ['nothing', {}],
  ])('%s', (_, answer) => expect(troubles(answer)).not.toEqual([]));
});
