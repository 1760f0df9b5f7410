import type { Fixture } from './fixture';
import { article, near, silent } from './near';

interface Paper {
  readonly slug: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly note: string;
}

const papers: readonly Paper[] = [
  {
    slug: 'near-guide',
    note: '政府信息公开指南，讲申请办法和收费',
    title: '云溪县人民政府信息公开指南',
    paragraphs: [
      '为方便公众获取政府信息，编制本指南，内容有变动时及时更新。',
      '一、公开的范围　本机关依法主动公开机构职能、规划计划、财政预算决算等信息，公众可在门户网站查阅。',
      '二、依申请公开　申请人可以当面、邮寄或者在网上提出申请。收到申请后能够当场答复的当场答复，不能当场答复的自收到之日起二十个工作日内答复。',
      '三、不予公开的情形　依法确定为国家秘密的、法律行政法规禁止公开的、公开后可能危及国家安全公共安全经济安全社会稳定的，不予公开。',
      '四、救济渠道　认为行政机关侵犯其合法权益的，可以申请行政复议或者提起行政诉讼。',
    ],
  },
  {
    slug: 'near-rules',
    note: '年度报告制度，逐条写了报告应有的六部分',
    title: '云溪县政府信息公开工作年度报告制度',
    paragraphs: [
      '第一条　为规范年度报告的编制和发布，制定本制度。',
      '第二条　年度报告应当包括：总体情况；主动公开政府信息情况；收到和处理政府信息公开申请情况；政府信息公开行政复议、行政诉讼情况；存在的主要问题及改进情况；其他需要报告的事项。',
      '第三条　各单位于每年1月31日前公布上一年度的报告。',
      '第四条　第一项加第二项之和，应当等于第三项加第四项之和，经办人员须逐格核对。',
    ],
  },
  {
    slug: 'near-catalogue',
    note: '政府信息公开目录',
    title: '云溪县审计局政府信息公开目录',
    paragraphs: [
      '一、机构职能　二、领导分工　三、政策文件　四、规划计划　五、审计结果公告　六、其他需要公开的事项',
      '每一类下列明责任科室、公开时限和公开方式。',
    ],
  },
  {
    slug: 'near-work-report',
    note: '政府工作报告',
    title: '2023年云溪县政府工作报告',
    paragraphs: [
      '各位代表：现在，我代表县人民政府向大会报告工作。',
      '一、2022年工作回顾　全县生产总值增长5.6%，办理行政许可事项12.4万件，主动公开政府信息8600条，办结政府信息公开申请71件。',
      '二、存在的主要问题　产业基础还不牢，财政收支矛盾比较突出。',
      '三、2023年工作安排　抓项目、兴乡村、惠民生。',
    ],
  },
  {
    slug: 'near-rule-of-law',
    note: '法治政府建设年度报告',
    title: '清河区司法局2023年法治政府建设年度报告',
    paragraphs: [
      '一、主要举措和成效　审核行政规范性文件18件，废止6件，现行有效112件；办理行政复议案件64件，其中维持31件、纠正9件、其他结果24件。',
      '二、主动公开与社会监督　公开行政处罚信息480条。',
      '三、存在的问题　个别执法单位案卷质量不高。',
      '四、下一年度安排　推进包容审慎监管。',
    ],
  },
  {
    slug: 'near-open-summary',
    note: '政务公开工作总结',
    title: '云溪县2023年政务公开工作总结',
    paragraphs: [
      '一、总体情况　全县各单位认真落实年度要点，公开质量稳步提高。',
      '二、主动公开　发布信息12360条，解读政策文件48件。',
      '三、依申请公开　收到申请98件，均已按时答复。',
      '四、存在的主要问题及改进情况　基层公开专区作用发挥不够，明年将逐个走访。',
    ],
  },
  {
    slug: 'near-key-points',
    note: '政务公开工作要点',
    title: '云溪县2024年政务公开工作要点',
    paragraphs: [
      '一、围绕稳增长做好公开　及时发布惠企政策，跟踪答疑。',
      '二、做好依申请公开　规范登记、补正、答复等环节，降低复议和诉讼中的纠错数量。',
      '三、按时发布年度报告　1月31日前完成全部单位政府信息公开工作年度报告的发布，数据须符合勾稽关系。',
    ],
  },
  {
    slug: 'near-news',
    note: '关于年报发布的新闻',
    title: '我县80家单位集中发布政府信息公开工作年度报告',
    paragraphs: [
      '本网讯　1月25日，全县80家单位的2023年政府信息公开工作年度报告在县政府门户网站集中发布。',
      '据统计，全县一年新收政府信息公开申请613件，上年结转17件，办结602件，结转下年度继续办理28件。',
      '县政府办公室有关负责人表示，今年首次安排了发布前的数据互查。',
    ],
  },
  {
    slug: 'near-school',
    note: '学校信息公开年度报告，用的是教育系统的清单',
    title: '清河区第三中学2022—2023学年信息公开工作年度报告',
    paragraphs: [
      '一、概述　本学年学校围绕招生、收费、师资等内容开展信息公开，统计期限为2022年9月1日至2023年8月31日。',
      '二、主动公开情况　在校园网公布信息214条，在公示栏张贴通知53份。',
      '三、依申请公开和不予公开情况　本学年没有收到信息公开申请。',
      '四、因学校信息公开工作受到举报的情况　无。',
      '五、存在的问题和改进措施　家长关注的食堂账目公布得还不够细，下学年按月张贴。',
      '六、其他需要报告的事项　无。',
    ],
  },
  {
    slug: 'near-faq',
    note: '依申请公开常见问答',
    title: '依申请公开常见问题解答',
    paragraphs: [
      '问：什么叫“三安全一稳定”？答：指国家安全、公共安全、经济安全和社会稳定。',
      '问：什么情况会被告知“本机关不掌握相关政府信息”？答：经检索没有找到的，会如实告知。',
      '问：补正后申请内容仍不明确怎么办？答：行政机关可以告知无法提供。',
      '问：无正当理由大量反复申请会怎样？答：可以要求说明理由，理由不合理的不予处理。',
      '问：年度报告里的总计和各项之和为什么要相等？答：每件申请只计一种结果。',
    ],
  },
  {
    slug: 'near-review-order',
    note: '上级对年报编制问题的通报，引用了格式里的标签',
    title: '关于2022年度政府信息公开工作年度报告审核情况的通报',
    paragraphs: [
      '各单位：近期对全县2022年度报告进行了审核，发现以下问题。',
      '一是表格数据不符合勾稽关系，例如某单位“本年新收”写10件，“结转下年度继续办理”写3件，办理结果总计却为8件。',
      '二是“五、存在的主要问题及改进情况”照抄上年。三是缺少“六、其他需要报告的事项”。请于3月10日前改正后重新发布。',
    ],
  },
  {
    slug: 'near-hospital',
    note: '公立医院院务公开报告',
    title: '云溪县人民医院2023年信息公开年度报告',
    paragraphs: [
      '一、总体情况　2023年医院通过网站、公众号、电子屏公布诊疗服务信息，累计发布文章326篇。',
      '二、主动公开情况　公布收费项目目录、药品价格和专家出诊表。',
      '三、收到和处理信息公开申请情况　全年没有收到申请。',
      '四、存在的问题及改进情况　排班信息更新偶有滞后，将与预约系统打通。',
    ],
  },
];

const bare = (title: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** Pages of prose about disclosure, and pages about nothing of the kind. */
export const otherPapers: readonly Fixture[] = [
  ...papers.map(({ slug, note, title, paragraphs }) =>
    near({ slug, note, kind: 'not-report', title, column: '政务公开', body: article(title, paragraphs) }),
  ),
  silent(
    'near-english',
    '英文介绍页，提到年度报告',
    'not-report',
    bare(
      'Open Government in Yunxi County',
      '<h1>Open Government in Yunxi County</h1><p>Each January the county publishes its annual report on the disclosure of government information, with tables of requests received, handled and carried over.</p><table><tr><th>Year</th><th>Requests</th><th>Total</th></tr><tr><td>2022</td><td>71</td><td>71</td></tr><tr><td>2023</td><td>98</td><td>98</td></tr></table>',
    ),
  ),
  silent(
    'near-empty',
    '空白页',
    'not-report',
    '<!DOCTYPE html><html><head><title></title></head><body></body></html>',
  ),
  silent(
    'near-login',
    '年报填报系统的登录页',
    'not-report',
    bare(
      '政府信息公开工作年度报告填报系统',
      '<h1>政府信息公开工作年度报告填报系统</h1><form><label>账号<input name="u"></label><label>密码<input type="password" name="p"></label><button>登录</button></form>',
    ),
  ),
  silent(
    'near-404',
    '找不到页面，标题仍是年报',
    'not-report',
    bare(
      '云溪县水利局2023年政府信息公开工作年度报告',
      '<h1>404</h1><p>您访问的页面不存在或者已被删除。</p><p><a href="/">返回首页</a></p>',
    ),
  ),
];
