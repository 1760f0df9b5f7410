import { disclosure2019, disclosure2021 } from '../../src/core/forms/disclosure';
import { remedies } from '../../src/core/forms/remedies';
import { requestGroups, requests2019, requests2021 } from '../../src/core/forms/requests';
import { statistics } from '../../src/core/forms/statistics';
import { sectionNames } from '../../src/core/sections';
import type { Chance } from './chance';

const sheets = [disclosure2019, disclosure2021, requests2019, requests2021, remedies, statistics];

/** Every label of the forms, official. */
export const labels: readonly string[] = [
  ...sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => [row.label, ...row.columns.map(({ label }) => label)]),
  ),
  ...requestGroups.map(({ label }) => label),
  ...sectionNames.map(({ title }) => title),
  ...['第二十条第（五）项', '信息内容', '申请人情况', '统计指标', '行政复议', '行政诉讼', '其中：1.一般'],
];

/** Names that an object inherits: a program that keeps page text as keys of objects trips over them. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

const figures = [
  '0',
  '1',
  '12',
  '-3',
  '1,234',
  '３',
  '—',
  '/',
  '',
  ' ',
  '无',
  '12.50',
  '1 2',
  '³',
  '9'.repeat(15),
];

const oddities = [
  ...[
    '\u202e12',
    '\ud800',
    '\udfff\ud83d',
    '\u0000',
    '\u200b',
    '\ufeff',
    '\ufffc',
    'NaN',
    'Infinity',
    '1e9',
    '0x10',
  ],
  ...[
    '９'.repeat(40),
    '（'.repeat(50),
    '一、'.repeat(30),
    '∞',
    '½',
    '½件',
    '١٢',
    '<img src=x onerror=alert(1)>',
    '%00',
  ],
];

const prose = [
  '根据《中华人民共和国政府信息公开条例》的规定，现公布某局2023年政府信息公开工作年度报告。',
  '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
  '本年度新收政府信息公开申请12件，上年结转2件，办结13件，结转下年度继续办理1件。',
  '2022年，行政复议3件，行政诉讼一件，其中予以公开10件（含部分公开2件），占比83.3%。',
  '云溪县农业农村局2023年政府信息公开工作年度报告',
  '收取信息处理费0元。发出收费通知__件，总金额XX元。',
  '存在的问题：一是信息公开的深度不够；二是更新不够及时。',
];

/** Adversarial pieces that grow by being repeated: the worst for a program that looks again from every place. */
export const pieces = [
  ...[
    '0',
    '9',
    '1,',
    '1,2',
    ' ',
    '\u3000',
    '\n',
    '一',
    '一、',
    '十',
    '（',
    '）',
    '(1)',
    '第',
    '第一部分',
    '：',
    '。',
  ],
  ...[
    '政府信息公开',
    '2023年',
    '2023年1月1日至',
    '现公布',
    '由',
    '收到',
    '结转下',
    '不予',
    '件',
    '1件',
    '1件，',
    '占',
    '%',
  ],
  ...[
    '[bookmark:',
    '“',
    '《',
    '\u200b',
    ' \u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b',
  ],
  ...[
    '关于',
    '关于年度',
    '其中',
    '行政复议',
    '信息公开行政复议',
    '存在问题',
    'a',
    '-',
    '—',
    '#',
    '_',
    '__proto__',
    '😀',
  ],
];

/** A text such as a page might have, an odd one among them. */
export function anyText(chance: Chance): string {
  const kind = chance.int(12);
  if (kind < 4) return chance.pick(labels);
  if (kind < 6) return chance.pick(figures);
  if (kind < 8) return chance.pick(prose);
  if (kind === 8) return chance.pick(inherited);
  if (kind === 9) return chance.pick(oddities);
  if (kind === 10) return chance.pick(pieces).repeat(chance.int(200));
  return garbled(chance, anyText(chance));
}

/** The same with a few characters lost, doubled, exchanged or put in. */
export function garbled(chance: Chance, text: string): string {
  let result = text;
  for (let times = 1 + chance.int(3); times > 0; times -= 1) {
    const at = chance.int(result.length + 1);
    const drop = chance.int(3);
    const added = chance.isOneIn(2) ? chance.pick([...figures, ...oddities, ...pieces]) : '';
    result = result.slice(0, at) + added + result.slice(at + drop);
  }
  return result;
}

/** A figure, or what stands where one should. */
export const anyFigure = (chance: Chance): string =>
  chance.isOneIn(4) ? chance.pick([...figures, ...oddities, ...inherited]) : String(chance.int(30));
