import { disclosureBlocks, requestRows, statisticsRows } from './rows.mjs';

const cell = (text, { columns = 1, rows = 1, isLabel = false } = {}) =>
  `<td${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}${isLabel ? ' class="label"' : ''}>${text ?? ''}</td>`;
const line = (cells) => `<tr>${cells.join('')}</tr>`;
const table = (rows) => `<table><tbody>\n${rows.join('\n')}\n</tbody></table>`;
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

/**
 * Table three from the rows that are not all zero, six figures each: totals and 新收 are worked out, then whole
 * rows are replaced by `slips`, as an office would mistype them.
 */
export function requestFigures(form, given, slips = {}) {
  const keys = requestRows(form).flatMap(([key]) => (key === 'group' ? [] : [key]));
  const six = (key) => Array.from({ length: 6 }, (_, i) => given[key]?.[i] ?? 0);
  const outcomes = keys.filter((key) => !['received', 'carriedIn', 'done', 'carriedOut'].includes(key));
  const done = six('done').map((_, i) => sum(outcomes.map((key) => six(key)[i])));
  const received = done.map((n, i) => n + six('carriedOut')[i] - six('carriedIn')[i]);
  const row = (key) => (key === 'done' ? done : key === 'received' ? received : six(key));
  return Object.fromEntries(keys.map((key) => [key, slips[key] ?? [...row(key), sum(row(key))]]));
}

/** Table three. */
export function requests(form, figures) {
  const rows = requestRows(form);
  const inside = rows.filter(
    ([key]) => !['group', 'received', 'carriedIn', 'carriedOut'].includes(key),
  ).length;
  let left = 0;
  let group = null;
  const body = rows.flatMap(([key, label, size]) => {
    if (key === 'group') {
      [group, left] = [cell(label, { rows: size }), size];
      return [];
    }
    const isTop = ['received', 'carriedIn', 'carriedOut'].includes(key);
    const outer = key === 'granted' ? [cell('三、本年度办理结果', { rows: inside })] : [];
    const head = group === null ? [] : [group];
    group = null;
    const columns = isTop ? 3 : left > 0 ? 1 : 2;
    left = Math.max(0, left - 1);
    const data = figures[key].map((figure) => cell(figure));
    return [line([...outer, ...head, cell(label, { columns, isLabel: true }), ...data])];
  });
  return table([
    line([
      cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', { columns: 3, rows: 3 }),
      cell('申请人情况', { columns: 7 }),
    ]),
    line([cell('自然人', { rows: 2 }), cell('法人或其他组织', { columns: 5 }), cell('总计', { rows: 2 })]),
    line(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => cell(text))),
    ...body,
  ]);
}

/** Table two, its figures row by row from the top. */
export function disclosure(form, figures) {
  const rest = [...figures];
  const wide = (texts) =>
    texts.map((text, i) => cell(text, { columns: i === texts.length - 1 ? 4 - texts.length : 1 }));
  return table(
    disclosureBlocks[form].flatMap(([article, heads, labels]) => [
      line([cell(article, { columns: 4 })]),
      line([cell('信息内容'), ...wide(heads)]),
      ...labels.map((label) => line([cell(label), ...wide(rest.shift() ?? heads.map(() => 0))])),
    ]),
  );
}

/** Table four. */
export function remedies(figures) {
  const five = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  return table([
    line([cell('行政复议', { columns: 5 }), cell('行政诉讼', { columns: 10 })]),
    line([
      ...five.map((text) => cell(text, { rows: 2 })),
      cell('未经复议直接起诉', { columns: 5 }),
      cell('复议后起诉', { columns: 5 }),
    ]),
    line([...five, ...five].map((text) => cell(text))),
    line(figures.map((figure) => cell(figure))),
  ]);
}

/** The statistics table in use until 2018, or its first rows. */
export function statistics(figures) {
  const rest = [...figures];
  const rows = statisticsRows.flatMap(([label, unit]) => {
    if (rest.length === 0) return [];
    return [line([cell(label, { isLabel: true }), cell(unit), cell(unit === '——' ? '——' : rest.shift())])];
  });
  return table([line(['统　计　指　标', '单位', '统计数'].map((text) => cell(text))), ...rows]);
}

/** The whole filing under its six headings; `missing` leaves a section out. */
export function filing({ issuer, year, form, told, two, three, four, before = '', missing = [] }) {
  const parts = [
    [
      '总体情况',
      `<p>${year}年，${issuer}把公开透明作为改进工作的抓手，紧扣群众关心的事项发布信息，${told}</p><p>信息管理方面，逐件核定公文公开属性；平台建设方面，修补了专栏的失效链接；监督保障方面，开展培训并把公开情况列入考核。</p>`,
    ],
    ['主动公开政府信息情况', two],
    ['收到和处理政府信息公开申请情况', three],
    ['政府信息公开行政复议、行政诉讼情况', four],
    [
      '存在的主要问题及改进情况',
      '<p>目前的不足是少数栏目更新偏慢，解读材料不够通俗。今后将实行栏目责任制，按月检查；请一线办事人员参与解读，尽量用实例说话。</p>',
    ],
    [
      '其他需要报告的事项',
      `<p>本年度${year >= 2021 ? '未收取政府信息公开信息处理费，' : ''}没有其他需要报告的事项。</p>`,
    ],
  ].filter(([heading]) => !missing.includes(heading));
  const sections = parts.map(([heading, inner], i) => `<h2>${'一二三四五六'[i]}、${heading}</h2>\n${inner}`);
  return `<div class="body" id="zoom"><p>根据《中华人民共和国政府信息公开条例》，现公布${issuer}${year}年政府信息公开工作年度报告。所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。</p>${before}
${sections.join('\n')}</div>`;
}
