import type { Fixture } from './fixture';
import { remedyColumns } from './labels';
import { article, grid, near } from './near';
import { zeros } from './figures';
import { styled } from './style';
import { statisticsHtml } from './table-html';
import { statisticsRows } from './statistics-labels';

const emptyStatistics = Object.fromEntries(
  statisticsRows.flatMap(([key]) => (key === null ? [] : [[key, null]])),
);

/** Pages with tables of figures that look related and are not the form. */
export const otherTables: readonly Fixture[] = [
  near({
    slug: 'near-website-report',
    note: '政府网站工作年度报表，有本年、总计、办结等数',
    kind: 'not-report',
    title: '云溪县人民政府网站工作年度报表（2023年度）',
    column: '网站年报',
    body: `<h1>政府网站工作年度报表</h1><p>（2023年度）　填报单位：云溪县人民政府办公室</p>${grid([
      ['项目', '分类', '数量'],
      ['信息发布（单位：条）', '总数', 8204],
      ['', '概况类信息更新量', 31],
      ['', '政务动态信息更新量', 6120],
      ['', '信息公开目录信息更新量', 2053],
      ['解读回应', '解读信息发布总数', 62],
      ['互动交流', '收到留言数量（单位：条）', 415],
      ['', '办结留言数量（单位：条）', 409],
    ])}`,
  }),
  near({
    slug: 'near-accounts',
    note: '部门决算：收入支出总计相等，也叫勾稽',
    kind: 'not-report',
    title: '云溪县水利局2023年度部门决算',
    column: '财政信息',
    body: `${article('云溪县水利局2023年度部门决算', ['一、部门概况　二、决算表　三、情况说明', '本表总计与各项之和的勾稽关系已经核对，单位：万元。'])}${grid(
      [
        ['收入项目', '金额', '支出项目', '金额'],
        ['一、一般公共预算财政拨款收入', '2,318.40', '一、农林水支出', '2,106.75'],
        ['二、其他收入', '12.60', '二、社会保障和就业支出', '180.25'],
        ['年初结转和结余', '96.00', '年末结转和结余', '140.00'],
        ['总计', '2,427.00', '总计', '2,427.00'],
      ],
    )}`,
  }),
  near({
    slug: 'near-budget',
    note: '部门预算，含政府集中采购金额',
    kind: 'not-report',
    title: '清河区农业农村局2024年部门预算',
    column: '财政信息',
    body: grid([
      ['预算单位', '项目', '政府集中采购', '采购总金额（万元）'],
      ['局机关', '办公设备', '是', '35.20'],
      ['推广中心', '检测仪器', '是', '210.00'],
      ['合计', '', '', '245.20'],
    ]),
  }),
  near({
    slug: 'near-statistics-system',
    note: '布置统计制度的通知，附2014年空白统计表',
    kind: ['form-notice', 'not-report'],
    title: '关于做好政府信息公开情况统计报送工作的通知',
    column: '通知公告',
    body: `${article('关于做好政府信息公开情况统计报送工作的通知', ['各科室、各站所：', '请按附表口径逐季度统计，次月5日前报综合科。没有发生的填0，不要留空。'])}<p>附表：政府信息公开情况统计表</p>${statisticsHtml({ ...zeros('2019'), form: '2014', statistics: emptyStatistics }, styled())}`,
  }),
  near({
    slug: 'near-evaluation',
    note: '第三方评估报告，有各单位得分表',
    kind: 'not-report',
    title: '清河区2023年政务公开第三方评估报告',
    column: '评估考核',
    body: `${article('清河区2023年政务公开第三方评估报告', ['受区政府办公室委托，评估组对31家单位的主动公开、依申请公开、年度报告质量作了评估。', '年度报告一项，有四家单位的表格勾稽关系不符，两家缺少存在的主要问题及改进情况。'])}${grid(
      [
        ['单位', '主动公开', '依申请公开', '年度报告', '总计'],
        ['区教育局', 38, 25, 18, 81],
        ['区公安分局', 36, 27, 20, 83],
        ['区水利局', 30, 22, 12, 66],
      ],
    )}`,
  }),
  near({
    slug: 'near-infographic-figures',
    note: '图解：用小表列出年报里的几个数',
    kind: ['not-report', 'image-only'],
    title: '图解云溪县2023年政府信息公开工作年度报告',
    column: '政策解读',
    body: `<h1>图解云溪县2023年政府信息公开工作年度报告</h1><p><img src="/pic/a.png"></p>${grid([
      ['本年新收', '上年结转', '办结', '结转下年度'],
      ['613件', '17件', '602件', '28件'],
    ])}<p>主动公开政府信息12360条</p>`,
  }),
  near({
    slug: 'near-reconsideration',
    note: '司法局的行政复议应诉案件统计，列名与表四相似',
    kind: 'not-report',
    title: '清河区2023年行政复议、行政应诉案件统计',
    column: '法治建设',
    body: `<h1>清河区2023年行政复议、行政应诉案件统计</h1><p>2023年全区共收到行政复议申请64件，案件涉及治安、工伤、征收等领域。</p>${grid(
      [
        ['案由', ...remedyColumns],
        ['治安处罚', 12, 3, 5, 1, 21],
        ['工伤认定', 9, 2, 8, 0, 20],
        ['土地征收', 10, 4, 6, 3, 23],
      ],
    )}`,
  }),
  near({
    slug: 'near-personnel',
    note: '拟录用人员名单',
    kind: 'not-report',
    title: '云溪县2023年事业单位拟聘用人员名单公示',
    column: '人事信息',
    body: grid([
      ['序号', '姓名', '岗位', '笔试', '面试', '总计'],
      [1, '甲某', '农技推广', 72.5, 83.0, 155.5],
      [2, '乙某', '档案管理', 70.0, 85.2, 155.2],
      [3, '丙某', '水文观测', 68.5, 84.4, 152.9],
    ]),
  }),
  near({
    slug: 'near-licence-list',
    note: '行政许可和行政处罚公示表',
    kind: 'not-report',
    title: '行政许可和行政处罚信息公示',
    column: '双公示',
    body: grid([
      ['序号', '类别', '相对人', '本年处理决定数量', '备注'],
      [1, '行政许可', '云溪某建材厂', 2, '第二十条第（五）项'],
      [2, '行政处罚', '云溪某餐馆', 1, '第二十条第（六）项'],
      [3, '行政强制', '云溪某堆场', 1, ''],
    ]),
  }),
  near({
    slug: 'near-requests-monthly',
    note: '依申请公开月度台账，有新收、结转、办结',
    kind: 'not-report',
    title: '清河区依申请公开办理情况月度台账（2023年6月）',
    column: '依申请公开',
    body: `<h1>清河区依申请公开办理情况月度台账</h1>${grid([
      ['单位', '上月结转', '本月新收', '予以公开', '部分公开', '不予公开', '无法提供', '结转下月'],
      ['区住建局', 3, 11, 6, 1, 1, 2, 4],
      ['区自然资源局', 2, 8, 5, 0, 1, 1, 3],
      ['总计', 5, 19, 11, 1, 2, 3, 8],
    ])}`,
  }),
];
