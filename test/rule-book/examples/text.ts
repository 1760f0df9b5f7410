import { filed, type Figures } from '../../core/text/filed';
import { example, type Book, type Example } from '../example';

/** The sentence, and what the tables say to it. */
const beside = (text: string, table: string, figures: Figures): Example =>
  example(`“${text}”${table === '' ? '' : `（${table}）`}`, filed(text, figures));

/** The text against the tables, and against itself. */
export const texts: Book = {
  'text-received': {
    fires: beside('2023年，我局共收到政府信息公开申请76件。', '新收 75，上年结转 0', { in: 75 }),
    silent: beside('2023年共收到政府信息公开申请75件。', '新收 74，上年结转 1', { in: 74, carried: 1 }),
    open: beside('指导各单位规范答复，全年共收到政府信息公开申请400件。', '新收 12', { in: 12 }),
  },
  'text-carried-in': {
    fires: beside('上年结转政府信息公开申请2件。', '上年结转 1', { in: 5, carried: 1 }),
    silent: beside('办结上年结转申请1件。', '上年结转 2，可能只办结了 1 件', { in: 5, carried: 2 }),
    open: beside('上年结转政府信息公开申请2件。', '上年结转空白', { in: 5, carried: null, done: 5 }),
  },
  'text-done': {
    fires: beside('收到政府信息公开申请12件，答复21件。', '总计 12', { in: 12 }),
    silent: beside(
      '收到依申请公开110件，按时办结100件，剩余10件结转下一年度办理。',
      '新收 110，上年结转 12，总计 112，结转下年 10',
      { in: 110, carried: 12, left: 10 },
    ),
    open: beside('收到政府信息公开申请40件，在法定期限内答复38件。', '总计 40，可能有延期的', { in: 40 }),
  },
  'text-carried-out': {
    fires: beside('结转2024年度继续办理1件。', '结转下年 0', { in: 5 }),
    silent: beside('另有58件顺延到下年度答复。', '结转下年 58', { in: 90, left: 58 }),
    open: beside('有1件申请正在办理中。', '结转下年 2，不知说的是何时', { in: 5, left: 2 }),
  },
  'text-all-done': {
    fires: beside('全年收到政府信息公开申请53件，均已办结。', '新收 53，结转下年 2', { in: 53, left: 2 }),
    silent: beside('全年收到政府信息公开申请53件，到期的均已办结。', '结转下年 2', { in: 53, left: 2 }),
    open: beside('全年收到政府信息公开申请53件，截至目前均已办结。', '结转下年 2', { in: 53, left: 2 }),
  },
  'text-none': {
    fires: beside('本年度我局未收到政府信息公开申请。', '新收 5', { in: 5 }),
    silent: beside('没有收到不予公开的投诉。', '新收 5', { in: 5 }),
    open: beside('下半年未收到政府信息公开申请。', '新收 5', { in: 5 }),
  },
  'text-no-case': {
    fires: beside('未发生因政府信息公开导致的行政复议和行政诉讼案件。', '行政复议总计 2', {
      recon: [2, 0, 0, 0],
    }),
    silent: beside('未发生被行政复议机关纠正的案件。', '行政复议总计 2，均维持', { recon: [2, 0, 0, 0] }),
    open: beside('未发生政府信息公开行政复议。', '行政复议空白', { recon: [null, null, null, null] }),
  },
  'text-outcome': {
    fires: beside('收到政府信息公开申请20件，部分公开4件。', '部分公开 3', {
      in: 20,
      outcomes: { partiallyGranted: 3 },
    }),
    silent: beside('收到政府信息公开申请20件，予以公开12件（含部分公开3件）。', '予以公开 9，部分公开 3', {
      in: 20,
      outcomes: { granted: 9, partiallyGranted: 3, 'unavailable.notHeld': 8 },
    }),
    open: beside('收到征地类申请5件，予以公开3件。', '予以公开 20，只说了其中一类', { in: 20 }),
  },
  'text-reconsideration': {
    fires: beside('因政府信息公开被申请行政复议4件。', '行政复议总计 3', { recon: [2, 1, 0, 0] }),
    silent: beside('全年办理行政复议案件120件。', '行政复议总计 1；说的不是信息公开', {
      recon: [1, 0, 0, 0],
    }),
    open: beside('收到政府信息公开行政复议申请8件。', '行政复议总计 1；复议机关说的可能是它审理的', {
      recon: [1, 0, 0, 0],
      issuer: '云溪县司法局',
    }),
  },
  'text-litigation': {
    fires: beside('因政府信息公开引起的行政诉讼4件。', '直接起诉 2，复议后起诉 1', {
      direct: [2, 0, 0, 0],
      after: [1, 0, 0, 0],
    }),
    silent: beside('因政府信息公开引起的行政诉讼3件。', '直接起诉 2，复议后起诉 1', {
      direct: [2, 0, 0, 0],
      after: [1, 0, 0, 0],
    }),
    open: beside('政府信息公开行政诉讼一审2件，二审1件。', '总计 3，一案可能经两审', {
      direct: [3, 0, 0, 0],
    }),
  },
  'text-upheld': {
    fires: beside('因政府信息公开被申请行政复议3件，均获维持。', '维持 2，纠正 1', { recon: [2, 1, 0, 0] }),
    silent: beside('因政府信息公开被申请行政复议3件，已审结的均获维持。', '维持 2，尚未审结 1', {
      recon: [2, 0, 0, 1],
    }),
    open: beside('因政府信息公开被申请行政复议3件，均获维持。', '纠正、尚未审结空白', {
      recon: [3, null, null, null],
    }),
  },
  'text-normative-documents': {
    fires: beside('2023年制发行政规范性文件5件。', '制发 4', { norm: [4, 7, 14] }),
    silent: beside('公开政府文件、政府办文件92件。', '制发 4；文件不都是规范性文件', { norm: [4, 7, 14] }),
    open: beside('以县政府名义制发行政规范性文件9件。', '制发 4；不知口径是否相同', {
      norm: [4, 7, 14],
      issuer: '云溪县人民政府办公室',
    }),
  },
  'text-parts': {
    fires: beside('全年公开政府信息共108条：公开指南1条；工作动态130条；机构概况1条。', '', {}),
    silent: beside('召开会议共5次：党组会2次，专题会2次，推进会1次。', '', {}),
    open: beside('全年公开信息共513条：网站195条、微博373条、微信450条。', '各渠道可以重复', {}),
  },
  'text-percent': {
    fires: beside('自然人申请700件，占92.0%；企业申请41件，占5.4%；其他20件，占39.9%。', '新收 761', {
      in: 761,
    }),
    silent: beside('自然人申请700件，占92.0%；企业申请41件，占5.4%；其他20件，占2.6%。', '新收 761', {
      in: 761,
    }),
    open: beside('予以公开258件，占比34%。', '新收 800；不知以何为总数', { in: 800 }),
  },
  'text-unfilled': {
    fires: beside('2023年主动公开政府信息  条。', '', {}),
    silent: beside('认真贯彻《中华人民共和国政府信息公开  条例》。', '', {}),
    open: beside('个别单位（如××局）更新不及时。', '可能是隐去名称', {}),
  },
  'text-year': {
    fires: beside('2022年，我局认真开展政府信息公开工作。', '2023 年度报告', {}),
    silent: beside('2022年以来，我局持续推进政务公开。', '2023 年度报告', {}),
    open: example('看不出年度', filed('2022年，我局认真开展政府信息公开工作。', { year: null })),
  },
  'text-twice': {
    fires: beside('收到政府信息公开申请75件。\n全年收到政府信息公开申请57件。', '新收 75', { in: 75 }),
    silent: beside('收到政府信息公开申请75件。\n全年新收政府信息公开申请74件。', '新收 74，上年结转 1', {
      in: 74,
      carried: 1,
    }),
    open: beside('收到政府信息公开申请75件。\n全年收到政府信息公开申请74件。', '新收空白', {
      in: null,
      done: null,
    }),
  },
  'text-fees': {
    fires: example(
      '逾期未缴费 1 件，正文没有提到费用',
      filed('本年度工作平稳有序。', { in: 3, outcomes: { 'other.feeOverdue': 1 } }),
    ),
    silent: beside('本年度未收取任何费用。', '逾期未缴费 1 件，正因没有缴', {
      in: 3,
      outcomes: { 'other.feeOverdue': 1 },
    }),
    open: example(
      '逾期未缴费一格空白',
      filed('本年度工作平稳有序。', { in: 3, outcomes: { 'other.feeOverdue': null } }),
    ),
  },
};
