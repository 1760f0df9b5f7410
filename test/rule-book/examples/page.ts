import {
  disclosure,
  filingOf,
  filingOf2014,
  filingOf2019,
  losing,
  remedies,
  requests,
  sections,
  sectionsWith,
  telling,
  without,
} from '../../core/filings';
import { example, type Book } from '../example';

const where = { table: 0, row: 0, column: 0, selector: '#cell' };
const ids = sections.map(({ id }) => id);
const good = example('与格式一致', filingOf());
const cell = (raw: string | number) => filingOf({ sheets: [requests({ 'received.total': raw })] });
const missing = { status: 'missing', heading: null, ordinal: null, selector: null, lines: [] } as const;
const long =
  '全年围绕中心工作，扎实推进各项任务，不断提升服务水平，切实保障公众的知情权、参与权和监督权，取得新的成效。';
const quiet = (text: string) =>
  telling(text).map((one) => (one.id === 'overview' ? one : { ...one, lines: [] }));
const five =
  '本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况';

function concealing(raw: string, concealed: string) {
  const sheet = requests({ 'received.total': raw });
  const rows = sheet.rows.map((filed) => ({
    ...filed,
    entries: filed.entries.map((entry) =>
      entry.path === 'requests.received.total' ? { ...entry, concealed } : entry,
    ),
  }));
  return filingOf({ sheets: [{ ...sheet, rows }] });
}

/** Sections, tables, rows, cells, and what a filing says of itself. */
export const page: Book = {
  'section-missing': {
    fires: example('没有第六部分', filingOf({ sections: sectionsWith('others', missing) })),
    silent: good,
    open: example('只有 2014 年统计表的页面，没有六个部分', filingOf2014()),
  },
  'section-empty': {
    fires: example(
      '第五部分只有标题',
      filingOf({ sections: sectionsWith('problems', { status: 'empty', lines: [] }) }),
    ),
    silent: good,
    open: null,
  },
  'section-order': {
    fires: example(
      '第六部分的标题是“八、其他需要报告的事项”',
      filingOf({
        sections: sections.map((one) =>
          one.id === 'others' ? { ...one, ordinal: 8, heading: '八、其他需要报告的事项' } : one,
        ),
      }),
    ),
    silent: example(
      '缺一个部分，其余次序不乱',
      filingOf({ sections: sectionsWith('others', missing), printedOrder: ids.slice(0, 5) }),
    ),
    open: example(
      '标题都没有序号',
      filingOf({ sections: sections.map((one) => ({ ...one, ordinal: null })) }),
    ),
  },
  'section-extra': {
    fires: example(
      '多出“五、机构建设及组织保障情况”',
      filingOf({ extraHeadings: [{ text: '五、机构建设及组织保障情况', selector: '#extra' }] }),
    ),
    silent: good,
    open: null,
  },
  'problems-hollow': {
    fires: example('第五部分只写“无。”', filingOf({ sections: telling('无。', 'problems') })),
    silent: example('第六部分写“无”', filingOf({ sections: telling('无', 'others') })),
    open: example(
      '第五部分是图片',
      filingOf({ sections: sectionsWith('problems', { lines: [], images: ['#image'] }) }),
    ),
  },
  'table-missing': {
    fires: example('没有表四', filingOf({ sheets: [disclosure(), requests()] })),
    silent: good,
    open: null,
  },
  'table-image': {
    fires: example(
      '第三部分只有一张图片',
      filingOf({
        sheets: [disclosure(), remedies()],
        sections: sectionsWith('requests', { images: ['#image'] }),
      }),
    ),
    silent: example(
      '表格旁边有一张图片',
      filingOf({ sections: sectionsWith('requests', { images: ['#image'] }) }),
    ),
    open: null,
  },
  'table-rival': {
    fires: example(
      '表三在页面上出现两次，数字不同',
      filingOf({ sheets: [{ ...requests(), hasRival: true }] }),
    ),
    silent: example('各表一份', filingOf()),
    open: null,
  },
  'table-hidden-twin': {
    fires: example(
      '页面里藏着另一份表三，数字不同',
      filingOf({ sheets: [{ ...requests(), hasHiddenTwin: true }] }),
    ),
    silent: example('各表一份', filingOf()),
    open: null,
  },
  'table-blank': {
    fires: example(
      '表三都是空白',
      filingOf({ sheets: [disclosure(), requests({}, '2021', ''), remedies()] }),
    ),
    silent: example('没有发生的都填 0', filingOf()),
    open: null,
  },
  'row-missing': {
    fires: example(
      '表三没有“上年结转”一行',
      filingOf({ sheets: [without(requests(), 'requests.carriedIn')] }),
    ),
    silent: good,
    open: example('整张表都没有，由“三张表齐全”一条去说', filingOf({ sheets: [remedies()] })),
  },
  'row-width': {
    fires: example(
      '予以公开一行少一格',
      filingOf({ sheets: [losing(requests(), 'requests.outcomes.granted')] }),
    ),
    silent: good,
    open: null,
  },
  'value-text': {
    fires: example('填“约20”', cell('约20')),
    silent: example('填“20件”', cell('20件')),
    open: example('填“/”，由“没有空白格”一条去说', cell('/')),
  },
  'value-not-integer': {
    fires: example('件数填 2.5', cell('2.5')),
    silent: example('件数填 3.0', cell('3.0')),
    open: example('填“2.5.1”，读不成数', cell('2.5.1')),
  },
  'value-concealed': {
    fires: example('看到的是 3，格里藏着 5', concealing('3', '5')),
    silent: example('藏着的是同一个数', concealing('3', '3.0')),
    open: null,
  },
  'form-year-mismatch': {
    fires: example('2022 年度用 2019 年格式', filingOf2019({ year: 2022 })),
    silent: example('2020 年度用 2019 年格式', filingOf2019()),
    open: example('看不出年度', filingOf({ year: null })),
  },
  'period-mismatch': {
    fires: example(
      '2023 年度，统计期限写 2022 年',
      filingOf({ period: { start: '2022-01-01', end: '2022-12-31' } }),
    ),
    silent: example('2023-01-01 至 2023-12-31', filingOf()),
    open: example('没有写统计期限', filingOf({ period: null })),
  },
  'issuer-mismatch': {
    fires: example(
      '标题是云溪县财政局，正文称海川县财政局',
      filingOf({
        preamble: [{ text: '现公布海川县财政局2023年政府信息公开工作年度报告。', selector: '#preamble' }],
      }),
    ),
    silent: example(
      '正文称云溪县',
      filingOf({
        preamble: [{ text: '现公布云溪县2023年政府信息公开工作年度报告。', selector: '#preamble' }],
      }),
    ),
    open: example(
      '标题没有机关名称',
      filingOf({
        issuer: null,
        preamble: [{ text: '现公布海川县财政局2023年政府信息公开工作年度报告。', selector: '#preamble' }],
      }),
    ),
  },
  'wrong-article': {
    fires: example(
      '表内标题写“第二十六条第（六）项”',
      filingOf({
        articles: [{ printed: '第二十六条第（六）项', article: 26, item: 6, officialItem: 6, where }],
      }),
    ),
    silent: example(
      '第二十条第（六）项',
      filingOf({
        articles: [{ printed: '第二十条第（六）项', article: 20, item: 6, officialItem: 6, where }],
      }),
    ),
    open: example('没有这样的标题', filingOf()),
  },
  'label-variant': {
    fires: example(
      '“属于第三类内部事务信息”',
      filingOf({
        sheets: [
          {
            ...requests(),
            labels: [{ printed: '5.属于第三类内部事务信息', official: '5.属于三类内部事务信息', where }],
          },
        ],
      }),
    ),
    silent: example(
      '只是多了空格、用了半角括号',
      filingOf({
        sheets: [
          { ...requests(), labels: [{ printed: '(一) 予以公开', official: '（一）予以公开', where }] },
        ],
      }),
    ),
    open: null,
  },
  'published-late': {
    fires: example('部门 2023 年度报告，页面日期 2024-02-01', filingOf(), { publishedAt: '2024-02-01' }),
    silent: example('页面日期 2024-01-31', filingOf(), { publishedAt: '2024-01-31' }),
    open: example('乡镇的期限由当地规定', filingOf({ issuer: '小溪镇人民政府' }), {
      publishedAt: '2024-06-01',
    }),
  },
  'published-early': {
    fires: example('2023 年度报告，页面日期 2023-12-20', filingOf(), { publishedAt: '2023-12-20' }),
    silent: example('页面日期 2024-01-01', filingOf(), { publishedAt: '2024-01-01' }),
    open: example('页面没有日期', filingOf()),
  },
  'preamble-sections': {
    fires: example(
      '前言只列了五个部分',
      filingOf({ preamble: [{ text: `${five}五个部分。`, selector: '#preamble' }] }),
    ),
    silent: example(
      '六个都列了',
      filingOf({ preamble: [{ text: `${five}、其他需要报告的事项六个部分。`, selector: '#preamble' }] }),
    ),
    open: example('没有前言', filingOf()),
  },
  'overview-aspects': {
    fires: example('总体情况只说了监督保障', filingOf({ sections: telling(`${long}加强监督保障。`) })),
    silent: example('五个方面都说了', filingOf()),
    open: example('总体情况只写“详见附件。”', filingOf({ sections: telling('详见附件。') })),
  },
  'government-review': {
    fires: example(
      '县政府的报告没有提到考核、评议、追责',
      filingOf({ issuer: '云溪县人民政府', sections: quiet(long.repeat(5)) }),
    ),
    silent: example('部门的报告不要求', filingOf({ sections: quiet(long.repeat(5)) })),
    open: example('正文在别处', filingOf({ issuer: '云溪县人民政府', sections: quiet('详见附件。') })),
  },
  'fee-unmentioned': {
    fires: example(
      '第六部分只写“没有其他需要报告的事项”',
      filingOf({ sections: telling('没有其他需要报告的事项。', 'others') }),
    ),
    silent: example('写了“未收取信息处理费”', filingOf()),
    open: example('看不出年度', filingOf({ year: null, sections: telling('无。', 'others') })),
  },
};
