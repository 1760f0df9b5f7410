/** The printed words of the forms, kept apart from the engine's own lists so that a slip in one shows in the other. */

export type FormName = '2014' | '2019' | '2021';
export type SectionName = 'overview' | 'disclosure' | 'requests' | 'remedies' | 'problems' | 'others';

export const sectionNames: readonly SectionName[] = [
  'overview',
  'disclosure',
  'requests',
  'remedies',
  'problems',
  'others',
];

/** The official heading of each section first, then wordings in use. */
export const sectionHeadings: Readonly<Record<SectionName, readonly string[]>> = {
  overview: ['总体情况', '总体工作情况', '政府信息公开工作总体情况'],
  disclosure: ['主动公开政府信息情况', '行政机关主动公开政府信息情况', '主动公开信息情况'],
  requests: [
    '收到和处理政府信息公开申请情况',
    '行政机关收到和处理政府信息公开申请的情况',
    '收到和处理信息公开申请情况',
  ],
  remedies: [
    '政府信息公开行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '行政复议及行政诉讼情况',
  ],
  problems: [
    '存在的主要问题及改进情况',
    '政府信息公开工作存在的主要问题及改进情况',
    '存在的主要问题和改进措施',
  ],
  others: ['其他需要报告的事项', '其他需要报告事项', '需要说明的事项'],
};

export const columnLabels = [
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
  '总计',
] as const;
export const columnKeys = [
  'naturalPerson',
  'business',
  'research',
  'publicWelfare',
  'legalService',
  'otherOrganization',
  'total',
] as const;

export const cornerText = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** A line of table three: a row of figures, or a group label over such rows. `variant` is a wording seen instead. */
export type Line =
  | { readonly kind: 'row'; readonly key: string; readonly label: string; readonly variant?: string }
  | { readonly kind: 'group'; readonly label: string; readonly lines: readonly Line[] };

const row = (key: string, label: string, variant?: string): Line =>
  variant === undefined ? { kind: 'row', key, label } : { kind: 'row', key, label, variant };

export const undividedKey = 'outcomes.other.undivided';

const refused: Line = {
  kind: 'group',
  label: '（三）不予公开',
  lines: [
    row('outcomes.refused.stateSecret', '1.属于国家秘密', '1、属于国家秘密'),
    row('outcomes.refused.otherLegalProhibition', '2.其他法律行政法规禁止公开'),
    row('outcomes.refused.securityStability', '3.危及“三安全一稳定”', '3.危及"三安全一稳定"'),
    row('outcomes.refused.thirdPartyRights', '4.保护第三方合法权益'),
    row('outcomes.refused.internalAffairs', '5.属于三类内部事务信息', '5.属于三类内容事务信息'),
    row('outcomes.refused.processInformation', '6.属于四类过程性信息'),
    row('outcomes.refused.enforcementFile', '7.属于行政执法案卷'),
    row('outcomes.refused.administrativeInquiry', '8.属于行政查询事项'),
  ],
};

const unavailable: Line = {
  kind: 'group',
  label: '（四）无法提供',
  lines: [
    row('outcomes.unavailable.notHeld', '1.本机关不掌握相关政府信息'),
    row('outcomes.unavailable.needsCreation', '2.没有现成信息需要另行制作'),
    row('outcomes.unavailable.stillUnclear', '3.补正后申请内容仍不明确'),
  ],
};

const notProcessed: Line = {
  kind: 'group',
  label: '（五）不予处理',
  lines: [
    row('outcomes.notProcessed.petitionComplaint', '1.信访举报投诉类申请', '1.信访举报类申请'),
    row('outcomes.notProcessed.duplicate', '2.重复申请'),
    row('outcomes.notProcessed.publications', '3.要求提供公开出版物'),
    row('outcomes.notProcessed.excessive', '4.无正当理由大量反复申请'),
    row('outcomes.notProcessed.confirmOrReissue', '5.要求行政机关确认或重新出具已获取信息'),
  ],
};

const otherDivided: Line = {
  kind: 'group',
  label: '（六）其他处理',
  lines: [
    row(
      'outcomes.other.correctionOverdue',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请',
    ),
    row(
      'outcomes.other.feeOverdue',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    ),
    row('outcomes.other.misc', '3.其他'),
  ],
};

/** Table three from top to bottom; both ways of （六） are listed, a filing has the rows it has. */
export const requestLines: readonly Line[] = [
  row('received', '一、本年新收政府信息公开申请数量', '一、本年新收到政府信息公开申请数量'),
  row('carriedIn', '二、上年结转政府信息公开申请数量', '二、上年转结政府信息公开申请数量'),
  {
    kind: 'group',
    label: '三、本年度办理结果',
    lines: [
      row('outcomes.granted', '（一）予以公开'),
      row(
        'outcomes.partiallyGranted',
        '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
        '（二）部分公开（区分处理的，只计这一情况，不计其他情形）',
      ),
      refused,
      unavailable,
      notProcessed,
      otherDivided,
      row(undividedKey, '（六）其他处理'),
      row('outcomes.total', '（七）总计'),
    ],
  },
  row('carriedOut', '四、结转下年度继续办理', '四、转结下年度继续办理'),
];

const keysOf = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap((line) => (line.kind === 'row' ? [line.key] : keysOf(line.lines)));

const dividedKeys = keysOf(otherDivided.kind === 'group' ? otherDivided.lines : []);

/** The row keys a complete table three of this form has: 23 or 25. */
export function requestKeys(form: '2019' | '2021'): readonly string[] {
  return keysOf(requestLines).filter((key) =>
    form === '2019' ? !dividedKeys.includes(key) : key !== undividedKey,
  );
}

/** The rows that （七）总计 adds up. */
export function outcomeKeys(form: '2019' | '2021'): readonly string[] {
  return requestKeys(form).filter((key) => key.startsWith('outcomes.') && key !== 'outcomes.total');
}

export const remedyColumns = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'] as const;
export const remedyKeys: readonly string[] = [
  'reconsideration',
  'litigation.direct',
  'litigation.afterReconsideration',
].flatMap((group) =>
  ['upheld', 'corrected', 'other', 'pending', 'total'].map((column) => `${group}.${column}`),
);

export interface DisclosureBlock {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly variant?: string;
    readonly columns: readonly string[];
  }[];
}

const changing = ['previousYearItems', 'netChange', 'decisions'] as const;
const changingHeads = ['上一年项目数量', '本年增/减', '处理决定数量'] as const;

export const disclosureBlocks: Readonly<Record<'2019' | '2021', readonly DisclosureBlock[]>> = {
  '2021': [
    {
      title: '第二十条第（一）项',
      heads: ['本年制发件数', '本年废止件数', '现行有效件数'],
      rows: [
        { key: 'rules', label: '规章', columns: ['issued', 'repealed', 'inForce'] },
        {
          key: 'normativeDocuments',
          label: '行政规范性文件',
          variant: '规范性文件',
          columns: ['issued', 'repealed', 'inForce'],
        },
      ],
    },
    {
      title: '第二十条第（五）项',
      heads: ['本年处理决定数量'],
      rows: [{ key: 'licensing', label: '行政许可', columns: ['decisions'] }],
    },
    {
      title: '第二十条第（六）项',
      heads: ['本年处理决定数量'],
      rows: [
        { key: 'penalties', label: '行政处罚', columns: ['decisions'] },
        { key: 'compulsoryMeasures', label: '行政强制', columns: ['decisions'] },
      ],
    },
    {
      title: '第二十条第（八）项',
      heads: ['本年收费金额（单位：万元）'],
      rows: [{ key: 'administrativeFees', label: '行政事业性收费', columns: ['amount'] }],
    },
  ],
  '2019': [
    {
      title: '第二十条第（一）项',
      heads: ['本年新制作数量', '本年新公开数量', '对外公开总数量'],
      rows: [
        { key: 'rules', label: '规章', columns: ['newlyMade', 'newlyPublished', 'totalPublished'] },
        {
          key: 'normativeDocuments',
          label: '规范性文件',
          columns: ['newlyMade', 'newlyPublished', 'totalPublished'],
        },
      ],
    },
    {
      title: '第二十条第（五）项',
      heads: changingHeads,
      rows: [
        { key: 'licensing', label: '行政许可', columns: changing },
        { key: 'otherPublicServices', label: '其他对外管理服务事项', columns: changing },
      ],
    },
    {
      title: '第二十条第（六）项',
      heads: changingHeads,
      rows: [
        { key: 'penalties', label: '行政处罚', columns: changing },
        { key: 'compulsoryMeasures', label: '行政强制', columns: changing },
      ],
    },
    {
      title: '第二十条第（八）项',
      heads: ['上一年项目数量', '本年增/减'],
      rows: [
        { key: 'administrativeFees', label: '行政事业性收费', columns: ['previousYearItems', 'netChange'] },
      ],
    },
    {
      title: '第二十条第（九）项',
      heads: ['采购项目数量', '采购总金额'],
      rows: [{ key: 'centralProcurement', label: '政府集中采购', columns: ['projects', 'totalAmount'] }],
    },
  ],
};
