#!/usr/bin/env node
// npm run accuracy -- [FOLDER...]: how well the command reads pages of which a person wrote down what they say.
// A folder holds, at any depth, page.html beside expected.json. Without one: the fixtures. Exit 1: a false error.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ensureBuilt } from './built.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { place, root } from './place.mjs';
import { run } from './run.mjs';
import { score } from './score.mjs';
import { alignRows } from './table.mjs';

const BATCH = 50;
const KINDS = [
  'report',
  'form-notice',
  'index-page',
  'attachment-only',
  'image-only',
  'not-report',
  'unreadable',
];

const folders = process.argv.slice(2).map((folder) => resolve(process.env.INIT_CWD ?? '.', folder));
await ensureDependencies();
await ensureBuilt('cli', { quiet: true });

const pages = (folders.length > 0 ? folders : [place('test', 'fixtures')]).flatMap(pagesUnder);
const scored = [];
for (let at = 0; at < pages.length; at += BATCH) {
  scored.push(...(await scoreAll(pages.slice(at, at + BATCH))));
}
printKinds();
printCounts();
printRules();
const wrongs = scored.flatMap(({ name, expected, result, score: { kind, cells, errors } }) => [
  ...(kind === 'wrong' ? [`? ${name}  ${result.kind}, not ${[expected.kind].flat().join(' or ')}`] : []),
  ...errors.false.map((text) => `✗ ${name}  ${text}`),
  ...cells.wrong.map((text) => `! ${name}  ${text}`),
]);
console.log(
  wrongs.length > 0
    ? `\n${wrongs.join('\n')}`
    : '\n没有误报，没有读错的数和页面 · no false error, no wrong number, no wrong page',
);
process.exitCode = scored.some(({ score: { errors } }) => errors.false.length > 0) ? 1 : 0;

function pagesUnder(folder) {
  if (!existsSync(folder)) throw new Error(`没有这个文件夹 · no such folder: ${folder}`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[/\\])page\.html$/.test(file))
    .map((file) => join(folder, file))
    .filter((file) => existsSync(join(dirname(file), 'expected.json')))
    .sort();
}

async function scoreAll(files) {
  const { output } = await run(process.execPath, [place('scripts', 'check.mjs'), ...files], { cwd: root });
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  if (lines.length !== files.length) throw new Error(output);
  return files.map((file, at) => {
    const result = JSON.parse(lines[at]);
    const expected = JSON.parse(readFileSync(join(dirname(file), 'expected.json'), 'utf8'));
    return { name: relative(root, dirname(file)), expected, result, score: score(expected, result) };
  });
}

function print(title, rows) {
  console.log(`\n${title}`);
  for (const line of alignRows(rows)) console.log(`  ${line}`);
}

function printKinds() {
  const of = (kind) => scored.filter(({ expected }) => [expected.kind].flat()[0] === kind);
  const right = (all) => all.filter((one) => one.score.kind === 'right').length;
  const row = (name, all) => [name, String(right(all)), String(all.length - right(all))];
  const kinds = KINDS.filter((kind) => of(kind).length > 0);
  print('页面种类 · pages by kind', [
    ['', '对 right', '错 wrong'],
    ...kinds.map((kind) => row(kind, of(kind))),
    row('合计 all', scored),
  ]);
}

function printCounts() {
  const sum = (count) => String(scored.reduce((total, one) => total + count(one.score), 0));
  print('数字 · numbers', [
    ['对 right', '错 wrong', '如实未读 untold'],
    [
      sum(({ cells }) => cells.right),
      sum(({ cells }) => cells.wrong.length),
      sum(({ cells }) => cells.untold),
    ],
  ]);
  print('错误 · errors', [
    ['应有 expected', '找到 found', '误报 false'],
    [
      sum(({ errors }) => errors.expected),
      sum(({ errors }) => errors.found),
      sum(({ errors }) => errors.false.length),
    ],
  ]);
}

/** On how many reports each rule spoke, was silent, or says that it could not tell. */
function printRules() {
  const ids = readdirSync(place('src', 'core', 'rules'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''));
  const reports = scored.filter(({ result }) => result.kind === 'report');
  const rows = ids.map((id) => {
    const fired = reports.filter(({ result }) => result.findings.some(({ rule }) => rule === id));
    const open = reports.filter(({ result }) =>
      result.summary.coverage.notAssessable.some(({ rule }) => rule === id),
    );
    const silent = reports.filter((one) => !fired.includes(one) && !open.includes(one));
    return [id, ...[fired, silent, open].map((all) => String(all.length))];
  });
  print(`规则，共 ${reports.length} 份报告 · rules, on ${reports.length} reports`, [
    ['', '报出 fired', '未报 silent', '不能判断 untold'],
    ...rows,
  ]);
}
