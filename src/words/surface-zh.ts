import type { Surface } from './surface.ts';

export const surfaceZh: Surface = {
  language: 'zh-CN',
  name: '勾稽',
  colon: '：',
  privacy: '在本机核对，不上传任何内容。',
  badge: {
    none: '勾稽：核对本页的年度报告',
    failed: '勾稽：核对没有完成，点开看原因',
    balanced: (total) => `勾稽：${total} 项关系全部相符`,
    unbalanced: (errors) => `勾稽：发现 ${errors} 处不符`,
    incomplete: (assessed, total) =>
      assessed < total
        ? `勾稽：没有发现不符，但 ${total} 项关系中有 ${total - assessed} 项无法判断`
        : '勾稽：没有发现不符，但报告不完整',
    setAside: (errors) => `勾稽：${errors} 处不符已搁置，不作相符的结论`,
  },
  verdict: ({ verdict, errors, coverage }) => {
    switch (verdict) {
      case 'balanced':
        return '勾稽相符';
      case 'unbalanced':
        return `有 ${errors} 处不符`;
      case 'incomplete':
        return coverage.assessed === coverage.total
          ? '未发现不符，但内容不完整'
          : '未发现不符，但未能全部核对';
    }
  },
  verdictBody: {
    balanced: '各项数字之间的关系全部成立。',
    unbalanced: '标红之处，按表内数字本身就不能成立。',
    incomplete: '有的内容缺失或没有填写，无法判断。空白不当作零。',
  },
  verdictAside: (errors) => ({
    title: `${errors} 处不符已搁置`,
    body: '按您的意见不计入结论；但数字本身仍不相等，所以不作“相符”的结论。',
  }),
  kind: {
    'form-notice': { title: '这是格式文件', body: '本页是年度报告的格式或填报通知，不是某个机关的报告。' },
    'index-page': { title: '这是目录页', body: '本页列出了多份年度报告。打开其中一份即可核对。' },
    'attachment-only': { title: '报告在附件里', body: '报告正文在附件中，网页上没有可以核对的表格。' },
    'image-only': { title: '表格是图片', body: '报告的表格是图片，读不出数字，所以没有核对。' },
    'not-report': { title: '本页不是年度报告', body: '没有找到政府信息公开工作年度报告的表格。' },
    unreadable: { title: '没有核对', body: '本页无法完整读取，因此不作任何判断。' },
  },
  failed: { title: '核对没有完成', body: '这是勾稽自己的问题，不代表报告有错。' },
  failedDetail: '详细信息',
  unchecked: { title: '本页还没有核对', body: '在政府网站（gov.cn）上会自动核对；其他网站请点下面的按钮。' },
  elsewhere: {
    title: '本页还没有核对',
    body: '浏览器没有把这一页告诉扩展。是其他网站上的报告，请点工具栏上的勾稽按钮核对，结果也会显示在这里。',
  },
  forbidden: { title: '这里无法核对', body: '浏览器不允许扩展读取此类页面。请在普通网页中打开报告。' },
  revoked: {
    title: '尚未获准读取政府网站',
    body: '允许后，打开 gov.cn 上的年度报告即可自动核对。仅在本机读取。',
  },
  checking: '正在核对……',
  nothingHere: '已核对本页，没有找到政府信息公开工作年度报告。',
  form: { '2014': '2014 年统计表', '2019': '2019 年版格式', '2021': '2021 年版格式' },
  year: (year) => `${year} 年`,
  unknownIssuer: '未能辨认报告机关',
  unknownYear: '年份不明',
  sections: '六个部分',
  section: {
    overview: { numeral: '一', short: '总体情况' },
    disclosure: { numeral: '二', short: '主动公开' },
    requests: { numeral: '三', short: '申请办理' },
    remedies: { numeral: '四', short: '复议诉讼' },
    problems: { numeral: '五', short: '问题改进' },
    others: { numeral: '六', short: '其他事项' },
  },
  sectionStatus: { present: '有', empty: '无内容', missing: '缺' },
  coverage: (assessed, total) =>
    assessed === total ? `${total} 项勾稽关系全部核对` : `${total} 项勾稽关系，核对了 ${assessed} 项`,
  notAssessed: (count) => `${count} 项无法判断的原因`,
  findings: '核对发现',
  severity: { error: '不符', warning: '提醒', info: '说明' },
  severityCount: (severity, count) =>
    ({ error: `不符 ${count} 处`, warning: `提醒 ${count} 条`, info: `说明 ${count} 条` })[severity],
  more: (count) => `展开其余 ${count} 条`,
  setAside: (count) => `已搁置 ${count} 条，不计入结论`,
  reason: '搁置理由',
  aside: {
    open: '不是问题…',
    question: '为什么不是问题？',
    reasons: ['已与台账核对，数字无误', '口径不同，正文已作说明', '原文如此，已经知悉'],
    detail: '补充说明（可不填）',
    put: '搁置',
    cancel: '取消',
    done: '已搁置，不计入结论',
    takeBack: '撤销',
    takenBack: '已撤销，重新计入',
    noReason: '未写理由',
  },
  sum: {
    row: (name) => `“${name}”行`,
    column: (name) => `${name}列`,
    group: (name) => `“${name}”`,
    claim: {
      'requests-row-total': '各类申请人之和应等于总计',
      'requests-outcome-total': '（一）至（六）之和应等于（七）总计',
      'requests-balance': '本年新收 + 上年结转应等于办理结果总计 + 结转下年度',
      'remedies-total': '四项结果之和应等于总计',
      'statistics-sum': '分项之和应等于总数',
    },
    difference: (by, isAtLeast) => `${isAtLeast ? '至少' : ''}差 ${by}`,
    cause: (count) => `由此不符的 ${count} 处关系`,
  },
  noFindings: '没有发现需要指出的地方。',
  basis: '依据',
  hint: '线索',
  show: '在页面上标出',
  previous: '上一处',
  next: '下一处',
  unmark: '取消标记',
  position: (index, count) => `${index} / ${count}`,
  hiddenPlace: '此处在页面上不可见，可能在未展开的标签页里。',
  lostPlace: '页面已经变化，找不到此处。请刷新页面后再试。',
  noContent: '页面没有回应。请刷新页面后再试。',
  tables: '表格',
  cellState: {
    fine: '数字',
    error: '涉及不符',
    warning: '有提醒',
    blank: '空白',
    placeholder: '占位符',
    text: '不是数字',
    absent: '页面上没有这一格',
  },
  copyJson: '复制 JSON',
  copySummary: '复制摘要',
  openJson: '查看 JSON',
  copied: '已复制',
  notCopied: '没有复制成功，请再试一次',
  check: '核对本页',
  checkAgain: '重新核对',
  allow: '允许读取 gov.cn',
  copyMessage: '复制错误信息',
  mark: { total: '总计', part: '', place: '此处' },
  summary: {
    verdict: '结论',
    coverage: '范围',
    findings: '发现',
    unassessed: '无法判断',
    made: '由浏览器扩展“勾稽”在本机核对',
  },
  json: { title: '核对结果 JSON', gone: '这一页的核对结果已经不在了。请回到报告页面重新打开。' },
  openPanel: '侧栏',
  openWorkbench: '工作台',
  openList: '核对列出的报告',
  options: {
    open: '设置',
    title: '勾稽 · 设置',
    rules: '核对哪些内容',
    rulesBody: '表内各数之间的关系总是核对；提醒和说明可以按需要关闭。改动立即生效。',
    text: { title: '正文与表格的比对', body: '把正文叙述中的件数、年份、比例与三张表逐一对照。' },
    single: '逐条设置',
    groups: {
      sections: '六个部分',
      tables: '表格与填写',
      figures: '其他数字关系',
      identity: '机关、年度与日期',
    },
    always: { title: '总是核对', body: '只有这些规则会标红，它们不能关闭。' },
    basis: '依据',
    setAside: '已搁置的发现',
    setAsideBody: '在弹窗里点“不是问题…”搁置的发现列在这里。数字一旦改变，就会重新指出。',
    none: '还没有搁置任何发现。',
    on: (date) => `${date} 搁置`,
  },
};
