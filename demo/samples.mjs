import { disclosure, filing, remedies, requestFigures, requests, statistics } from './filing.mjs';
import { places } from './shell.mjs';

const { yunxi, qinghe, nanping } = places;
const none = Array(15).fill(0);
const titleOf = (issuer, year) => `${issuer}${year}年政府信息公开工作年度报告`;
const blank = (figures) => Object.fromEntries(Object.keys(figures).map((key) => [key, Array(7).fill('')]));

const office = {
  carriedIn: [6, 1],
  granted: [41, 7, 0, 1, 2],
  partly: [12, 3, 0, 0, 0, 1],
  third: [4, 1],
  internal: [3],
  notHeld: [28, 5, 0, 0, 1],
  create: [2, 0, 1],
  petition: [9],
  overdue: [3],
  misc: [1, 1],
  carriedOut: [21, 2],
};
const bureau = {
  carriedIn: [1],
  granted: [9, 2],
  partly: [3],
  notHeld: [6, 0, 0, 0, 1],
  other: [1],
  carriedOut: [2],
};
const two2021 = disclosure('2021', [[0, 0, 0], [5, 3, 46], [1284], [37], [2], ['316.45']]);
const two2019 = (force) =>
  disclosure('2019', [
    [0, 0, 0],
    [2, 2, 19],
    [24, '+3', 318],
    [41, '-6', 127],
    [136, '+12', 29],
    [11, force, 1],
    [2, 0],
    [14, '268.35万元'],
  ]);
const fourFew = remedies([4, 2, 1, 1, 8, 3, 0, 0, 2, 5, 1, 0, 0, 0, 1]);
const fourNone = remedies(none);

const of2021 = (issuer, year, given, slips, more = {}) => ({
  title: titleOf(issuer, year),
  content: filing({
    issuer,
    year,
    form: '2021',
    told: '依申请公开各环节运转正常。',
    two: two2021,
    three: requests('2021', requestFigures('2021', given, slips)),
    four: fourFew,
    ...more,
  }),
  published: `${year + 1}-01-22`,
});
const of2019 = (issuer, year, given, slips, more = {}) =>
  of2021(
    issuer,
    year,
    {},
    {},
    {
      form: '2019',
      two: two2019('-2'),
      three: requests('2019', requestFigures('2019', given, slips)),
      four: fourNone,
      ...more,
    },
  );

/** A saved word-processor page: figures in spans, labels in paragraphs, table three cut in two. */
const pasted = (html) =>
  html
    .replace(
      /<td([^>]*)>(\d)(\d+)<\/td>/g,
      '<td$1><p class="MsoNormal"><span>$2</span><span>$3</span><o:p></o:p></p></td>',
    )
    .replace(/<td class="label">([^<]{5})([^<]+)<\/td>/g, '<td class="label"><p>$1</p><p>$2</p></td>');

/** The sample filings: where they stand, what they show, what is right or wrong with them. */
export const filings = [
  {
    place: yunxi,
    path: '2023/office.html',
    note: '2021年格式，全部平衡',
    ...of2021(
      '云溪县人民政府办公室',
      2023,
      office,
      {},
      { told: '全年新收政府信息公开申请142件，上年结转7件，办结126件，结转下年度继续办理23件。' },
    ),
  },
  {
    place: qinghe,
    path: '2020/nongye.html',
    note: '2019年格式，全部平衡',
    ...of2019('清河区农业农村局', 2020, bureau),
  },
  {
    place: nanping,
    path: '2016/tongji.html',
    note: '2014年统计表，各项之和成立',
    title: titleOf('南坪市民政局', 2016),
    published: '2017-03-10',
    content: `<div class="body" id="zoom"><p>本报告由南坪市民政局编制，统计期限自2016年1月1日起至2016年12月31日止。</p><h2>一、概述</h2><p>2016年，本局以社会救助、养老服务、地名管理为重点公开政府信息，全年主动公开642条。</p><h2>二、存在的主要问题及改进措施</h2><p>信息发布的时效还需提高，来年将按季度检查。</p><h2>附表：政府信息公开情况统计表（2016年度）</h2>${statistics([642, 3, 3, 0, 588, 97, 214, 46, 6, 2, 1, 3, 2, 11, 4, 1, 23, 4, 0, 15, 4, 22, 20, 2, 22, 5, 8, 1, 3, 0, 1, 1, 0, 1, 0, 2, 2, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 6, 1, 5, 4.5, 4, 2, 138])}</div>`,
  },
  {
    place: qinghe,
    path: '2019/wenlv.html',
    note: '2019年格式中夹有2014年统计表，都平衡',
    ...of2019(
      '清河区文化和旅游局',
      2019,
      { granted: [2], carriedOut: [1] },
      {},
      { two: `${statistics([210, 0, 0, 0, 188, 20, 96, 12])}${two2019('-2')}` },
    ),
  },
  {
    place: yunxi,
    path: '2023/pasted.html',
    note: '从文档粘贴、数字断在多处，仍全部平衡',
    ...((page) => ({ ...page, content: pasted(page.content) }))(of2021('云溪县自然资源局', 2023, office)),
  },
  {
    place: yunxi,
    path: '2023/swap.html',
    note: '结转下年度21误为12：两列勾稽关系不成立',
    ...of2021('云溪县住房和城乡建设局', 2023, office, { carriedOut: [12, 2, 0, 0, 0, 0, 14] }),
  },
  {
    place: yunxi,
    path: '2023/row.html',
    note: '“本机关不掌握”一行总计34误为43',
    ...of2021('云溪县公安局', 2023, office, { notHeld: [28, 5, 0, 0, 1, 0, 43] }),
  },
  {
    place: qinghe,
    path: '2020/items.html',
    note: '行政强制上一年11项、本年减20项',
    ...of2019('清河区交通运输局', 2020, bureau, {}, { two: two2019('-20') }),
  },
  {
    place: qinghe,
    path: '2022/remedies.html',
    note: '行政复议总计多写1件',
    ...of2021(
      '清河区教育局',
      2022,
      { granted: [6, 1] },
      {},
      { four: remedies([4, 2, 1, 1, 9, ...none.slice(5)]) },
    ),
  },
  {
    place: qinghe,
    path: '2022/despite.html',
    note: '虽有空白，已知两项之和48已超过总计40',
    ...of2021('清河区水利局', 2022, office, { granted: [41, 7, '', '', '', '', 40] }),
  },
  {
    place: qinghe,
    path: '2022/blank.html',
    note: '表三表四全空：无法核对，不是错误',
    ...of2021('清河区青石镇人民政府', 2022, {}, blank(requestFigures('2021', {})), {
      four: remedies(Array(15).fill('')),
    }),
  },
  {
    place: yunxi,
    path: '2023/lost.html',
    note: '“重复申请”一行少一格，不猜是哪一格',
    ...of2021('云溪县民政局', 2023, office, { again: [0, 0, 0, 0, 0, 0] }),
  },
  {
    place: nanping,
    path: '2024/missing.html',
    note: '缺第五部分“存在的主要问题及改进情况”',
    ...of2021(
      '南坪市审计局',
      2024,
      { granted: [3], notHeld: [1] },
      {},
      { four: fourNone, missing: ['存在的主要问题及改进情况'] },
    ),
  },
];

/** Two more whose figures are not in the page as it arrives. */
export const late = {
  place: yunxi,
  path: '2023/late.html',
  note: '打开一秒后才由脚本填入表格，全部平衡',
  ...of2021('云溪县医疗保障局', 2023, { granted: [5, 2], notHeld: [1], carriedOut: [1] }),
};
export const framed = {
  place: yunxi,
  path: '2023/framed.html',
  note: '表格在内嵌框架里，全部平衡',
  ...of2021('云溪县应急管理局', 2023, { carriedIn: [1], granted: [4], partly: [2, 1] }),
};
