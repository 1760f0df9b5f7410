import { articleHtml } from './page';
import { filing, type Fixture } from './fixture';
import { undividedKey } from './labels';
import { withRow } from './paths';
import { portal } from './portal';
import { bureau2020, office2023, town2019 } from './samples';
import { requestsFrom, zeros, type Figures } from './figures';
import { styled } from './style';
import { statisticsHtml } from './table-html';

/** A bureau's statistics of 2016: every sum of the table holds, and the channels overlap as they should. */
const statistics2016 = {
  'disclosed.total': 642,
  'disclosed.normative': 3,
  normativeIssued: 3,
  'channel.gazette': 0,
  'channel.website': 588,
  'channel.weibo': 97,
  'channel.wechat': 214,
  'channel.other': 46,
  'response.hotIssues': 6,
  'response.pressConferences': 2,
  'response.pressConferencesByHead': 1,
  'response.interviews': 3,
  'response.interviewsByHead': 2,
  'response.interpretations': 11,
  'response.socialMediaEvents': 4,
  'response.otherEvents': 1,
  'req.received': 23,
  'req.inPerson': 4,
  'req.fax': 0,
  'req.online': 15,
  'req.mail': 4,
  'req.closed': 22,
  'req.onTime': 20,
  'req.extended': 2,
  'req.replied': 22,
  'req.alreadyPublic': 5,
  'req.granted': 8,
  'req.partlyGranted': 1,
  'req.refused': 3,
  'req.refusedStateSecret': 0,
  'req.refusedTradeSecret': 1,
  'req.refusedPrivacy': 1,
  'req.refusedSecurityStability': 0,
  'req.refusedNotGovernmentInformation': 1,
  'req.refusedOtherLaw': 0,
  'req.notThisBody': 2,
  'req.notExisting': 2,
  'req.askedToCorrect': 1,
  'req.otherChannel': 0,
  'recon.total': 1,
  'recon.upheld': 1,
  'recon.corrected': 0,
  'recon.other': 0,
  'lit.total': 0,
  'lit.upheldOrDismissed': 0,
  'lit.corrected': 0,
  'lit.other': 0,
  complaints: 0,
  feesCollected: 0,
  'org.units': 1,
  'org.readingPoints': 3,
  'org.staff': 6,
  'org.fullTime': 1,
  'org.partTime': 5,
  'org.budget': 4.5,
  meetings: 4,
  trainings: 2,
  trainees: 138,
};

const bureau2016: Figures = {
  ...zeros('2019'),
  form: '2014',
  year: 2016,
  issuer: '清河区市场监督管理局',
  site: '清河区人民政府',
  requests: null,
  remedies: null,
  disclosure: null,
  statistics: statistics2016,
};

/** The customary outline of those years: an annex table behind the prose, no national headings. */
function oldPage(figures: Figures): string {
  const { issuer, year, site } = figures;
  const body = `<div class="content" id="zoom"><h1>${issuer}${year}年政府信息公开工作年度报告</h1>
<p>本报告由${issuer}编制，所列数据的统计期限从${year}年1月1日起至${year}年12月31日止。</p>
<p><strong>一、概述</strong></p><p>${year}年，我局按照上级部署推进信息公开，健全了登记、审核、发布三道手续。</p>
<p><strong>二、主动公开政府信息情况</strong></p><p>全年主动公开政府信息642条，以门户网站为主，微博、微信同步转发。</p>
<p><strong>三、依申请公开情况</strong></p><p>全年收到申请23件，按规定予以登记和答复。</p>
<p><strong>四、行政复议、行政诉讼情况</strong></p><p>因政府信息公开被申请行政复议1件，没有行政诉讼。</p>
<p><strong>五、存在的主要问题及改进措施</strong></p><p>公开的及时性还不够，下一年将按季度检查栏目更新情况。</p>
<p><strong>附表：政府信息公开情况统计表（${year}年度）</strong></p>
${statisticsHtml(figures, styled({ cell: 'paragraph' }))}</div>`;
  return portal({
    title: `${issuer}${year}年政府信息公开工作年度报告`,
    site,
    column: '政府信息公开年报',
    body,
  });
}

/** A page with this table alone counts the table's own sums, and its sections are its own affair. */
const old = { sections: [], coverage: null, verdict: 'balanced', errors: 0 } as const;

/** A running number in front of each line of the table. */
function numbered(html: string): string {
  let count = 0;
  return html.replace(/<tr>(?=<td>)/g, () => {
    const number = count === 0 ? '序号' : String(count);
    count += 1;
    return `<tr><td><p>${number}</p></td>`;
  });
}

/** Filings on older, mixed or mistaken forms. */
export const formFilings: readonly Fixture[] = [
  {
    ...filing(
      '2014-statistics',
      '2014年统计表，各项之和都成立，渠道之和大于总数是正常的',
      bureau2016,
      {},
      old,
    ),
    html: oldPage(bureau2016),
  },
  {
    ...filing('2014-statistics-numbered', '2014年统计表，每行前面另有一列序号', bureau2016, {}, old),
    html: numbered(oldPage(bureau2016)),
  },
  {
    ...filing(
      '2014-statistics-off',
      '2014年统计表，申请数23与四种渠道之和25不符：各地表格不一，只作提醒',
      { ...bureau2016, statistics: { ...statistics2016, 'req.online': 17 } },
      {},
      { ...old, verdict: ['balanced', 'incomplete'] },
    ),
    html: oldPage({ ...bureau2016, statistics: { ...statistics2016, 'req.online': 17 } }),
  },
  filing(
    '2019-with-statistics',
    '2019年格式，第二部分里另有2014年统计表的主动公开部分',
    {
      ...bureau2020,
      statistics: {
        'disclosed.total': 210,
        'channel.gazette': 0,
        'channel.website': 188,
        'channel.weibo': 20,
        'channel.wechat': 96,
        'channel.other': 12,
        'response.hotIssues': 0,
        'response.pressConferences': 0,
        'response.pressConferencesByHead': 0,
        'response.interviews': 1,
        'response.interviewsByHead': 1,
        'response.interpretations': 7,
        'response.socialMediaEvents': 15,
        'response.otherEvents': 0,
      },
    },
    { cell: 'paragraph' },
    { forms: ['2019', '2014'], verdict: 'balanced', coverage: [40, 40], silent: ['text-*', 'row-missing'] },
  ),
  filing(
    '2021-undivided-other',
    '2021年格式，但（六）其他处理只有一行：按23行核对，关系仍成立',
    {
      ...withRow(
        withRow(
          withRow(
            withRow(office2023, undividedKey, [4, 1, 0, 0, 0, 0, 5]),
            'outcomes.other.correctionOverdue',
            null,
          ),
          'outcomes.other.feeOverdue',
          null,
        ),
        'outcomes.other.misc',
        null,
      ),
    },
    {},
    {
      coverage: [40, 40],
      verdict: ['balanced', 'incomplete'],
      errors: 0,
      absent: ['requests.outcomes.other.misc', 'requests.outcomes.other.feeOverdue'],
    },
  ),
  filing(
    '2019-form-in-2022',
    '2022年仍用2019年格式',
    { ...town2019, year: 2022 },
    {},
    { verdict: ['balanced', 'incomplete'], findings: [{ rule: 'form-year-mismatch', severity: 'warning' }] },
  ),
  filing(
    '2021-form-in-2020',
    '2020年的数据用了2021年格式',
    { ...office2023, year: 2020 },
    { cell: 'word' },
    { verdict: ['balanced', 'incomplete'], findings: [{ rule: 'form-year-mismatch', severity: 'warning' }] },
  ),
  filing(
    '2019-wrong-article-no-unit',
    '条文写成第二十六条第（六）项，采购总金额没有单位',
    bureau2020,
    {},
    {
      units: { 'disclosure.centralProcurement.totalAmount': null },
      findings: [
        { rule: 'wrong-article', severity: 'warning' },
        { rule: 'unit-missing', cells: ['disclosure.centralProcurement.totalAmount'] },
      ],
    },
    (html) => html.replace('第二十条第（六）项', '第二十六条第（六）项').replace('268.35万元', '268.35'),
  ),
  filing(
    '2021-carried-in-all-year',
    '正文只说本年收到与按时办结，办结总数含上年结转：不得判为图文不符',
    {
      ...office2023,
      requests: requestsFrom('2021', {
        carriedIn: [9, 0, 0, 0, 0, 0],
        'outcomes.granted': [88, 0, 0, 0, 0, 0],
        carriedOut: [7, 0, 0, 0, 0, 0],
      }),
      tells: false,
    },
    {},
    { silent: ['text-*'] },
    (html) =>
      html.replace(
        '畅通当面、信函、网络等申请渠道，规范登记、办理和答复各环节。',
        '2023年，本机关共收到依申请公开86件，按时办结79件，剩余7件结转下一年度办理。公开各类文件31件。',
      ),
  ),
  {
    ...filing(
      '2021-short-title',
      '标题没有机关和年份，年份从统计期限得知',
      office2023,
      {},
      { issuer: [office2023.issuer, office2023.site, null] },
    ),
    html: portal({
      title: '政府信息公开工作年度报告',
      site: office2023.site,
      column: '政府信息公开年报',
      body: `<div id="zoom"><h1>政府信息公开工作年度报告</h1>${articleHtml(office2023, styled())}</div>`,
    }),
  },
];
