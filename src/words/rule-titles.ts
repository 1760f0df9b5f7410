/** What each rule looks at, in one line: [Chinese, English]. Labels of the form stay Chinese. */
const TITLES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'requests-row-total': [
    '表三每行：各类申请人之和等于总计',
    'Table three, each row: applicants add up to 总计',
  ],
  'requests-outcome-total': [
    '表三每列：（一）至（六）之和等于（七）总计',
    'Table three, each column: （一）–（六） add up to （七）总计',
  ],
  'requests-balance': [
    '表三每列：新收 + 上年结转 = 办理结果总计 + 结转下年',
    'Table three, each column: received + carried in = outcomes + carried out',
  ],
  'remedies-total': [
    '表四每组：四项结果之和等于总计',
    'Table four, each group: the four outcomes add up to 总计',
  ],
  'negative-count': ['件数、数量不为负数', 'Counts are not negative'],
  'disclosure-items': [
    '2019 年格式：上一年项目数量 + 本年增/减不小于 0',
    'Form 2019: items of the year before + change are not negative',
  ],
  'statistics-sum': ['2014 年统计表：分项之和等于总数', '2014 table: parts add up to their total'],
  'statistics-union': [
    '2014 年统计表：主动公开总数与各渠道数相容',
    '2014 table: the number published agrees with the channels',
  ],
  'statistics-part': ['2014 年统计表：“其中”项不大于总数', '2014 table: a part is not larger than its whole'],
  'section-missing': ['六个部分齐全', 'All six sections are there'],
  'section-empty': ['每个部分都有内容', 'Every section has content'],
  'section-order': ['六个部分的序号和次序', 'Numbers and order of the six sections'],
  'section-extra': ['没有格式以外的部分', 'No sections beyond the form'],
  'problems-hollow': ['第五部分写了实际内容', 'Section five says something'],
  'table-missing': ['三张表齐全', 'All three tables are there'],
  'table-image': ['表格不是图片', 'Tables are not pictures'],
  'table-rival': ['同一张表没有两份不同的数字', 'No two versions of one table'],
  'table-hidden-twin': ['页面里没有藏着另一份表格', 'No second version of a table is hidden in the page'],
  'table-blank': ['表格没有空白格', 'No blank cells'],
  'row-missing': ['表格的行齐全', 'No row is missing'],
  'row-width': ['每行的格数与表头一致', 'Every row has as many cells as the header'],
  'value-text': ['填的是数字', 'Cells hold numbers'],
  'value-not-integer': ['件数是整数', 'Counts are whole numbers'],
  'value-concealed': ['看到的数字与格内的数字一致', 'What is seen in a cell is what is in it'],
  'disclosure-stock': [
    '现行有效件数不少于制发减废止',
    'Documents in force are not fewer than issued less repealed',
  ],
  'decisions-without-items': ['有处理决定的，应有项目', 'Where there are decisions there are items'],
  'published-beyond-total': [
    '本年新公开不多于对外公开总数',
    'Newly published is not more than published in all',
  ],
  'procurement-half': [
    '集中采购的项目数与金额同有同无',
    'Procurement has both projects and an amount, or neither',
  ],
  'rules-without-power': ['没有规章制定权的机关不填规章', 'Only bodies that may make 规章 report any'],
  'form-year-mismatch': ['格式与报告年度相符', 'The form is the one for the year'],
  'period-mismatch': ['统计期限是报告年度全年', 'The period is the whole year reported on'],
  'issuer-mismatch': ['标题与正文是同一机关', 'Title and text name the same body'],
  'wrong-article': ['表二各块引用的条款项', 'The items of article 20 that table two cites'],
  'text-received': ['正文收到申请的件数', 'Requests received, in the text'],
  'text-carried-in': ['正文上年结转的件数', 'Requests carried in, in the text'],
  'text-done': ['正文办结、答复的件数', 'Requests answered, in the text'],
  'text-carried-out': ['正文结转下年度的件数', 'Requests carried out, in the text'],
  'text-all-done': ['正文称“均已办结”而表内有结转', 'The text says all were answered'],
  'text-none': ['正文称“未收到申请”而表内有新收', 'The text says none were received'],
  'text-no-case': ['正文称未发生复议、诉讼而表四有件数', 'The text says there were no cases'],
  'text-outcome': ['正文各类办理结果的件数', 'Requests by outcome, in the text'],
  'text-reconsideration': ['正文行政复议的件数', 'Reconsiderations, in the text'],
  'text-litigation': ['正文行政诉讼的件数', 'Lawsuits, in the text'],
  'text-upheld': ['正文称均获维持而表四有其他结果', 'The text says all were upheld'],
  'text-normative-documents': ['正文规范性文件的件数', 'Normative documents, in the text'],
  'text-parts': ['正文分项之和等于总数', 'Parts add up to their whole within a sentence'],
  'text-percent': ['正文占比与件数相符', 'Percentages agree with their counts'],
  'text-unfilled': ['正文没有未填写的空', 'No blanks are left in the text'],
  'text-year': ['正文叙述的是本年度', 'The text is about the year reported on'],
  'text-twice': ['正文前后所说一致', 'The text agrees with itself'],
  'text-fees': ['因逾期未缴费不再处理的，正文说明收费', 'Requests dropped for unpaid fees are explained'],
  'published-late': ['在法定期限前公布', 'Published before the deadline'],
  'published-early': ['在年度结束之后公布', 'Published after the end of the year'],
  'unit-missing': ['金额注明单位', 'Amounts name their unit'],
  'fees-in-yuan': ['收费金额以万元计', 'Fees are given in 万元'],
  'preamble-sections': ['前言列举的部分与正文一致', 'The preamble lists the sections there are'],
  'overview-aspects': ['总体情况写到五个方面', 'The overview covers its five aspects'],
  'government-review': [
    '政府的报告写到考核、评议和问责',
    'A government reports on assessment, review and accountability',
  ],
  'fee-unmentioned': ['说明信息处理费收取情况', 'Processing fees are mentioned'],
  'years-carry': ['上年结转与上一年的结转下年度一致', 'What is carried in was carried out the year before'],
  'years-stock': [
    '现行有效件数由上一年的存量加减而来',
    'Documents in force follow from those of the year before',
  ],
  'years-items': [
    '2019 年格式：上一年项目数量与上一年报告一致',
    'Form 2019: items follow from the report of the year before',
  ],
  'years-published': [
    '2019 年格式：对外公开总数量与上一年报告相容',
    'Form 2019: the total public agrees with the report of the year before',
  ],
  'years-same-text': ['文字与上一年的报告雷同', 'Words repeated from the report of the year before'],
  'years-same-table': ['表格与上一年的报告完全相同', 'A table the same as that of the year before'],
  'label-variant': ['栏目名称与格式一致', 'Labels are those of the form'],
};

/** What a rule looks at; the id of one that nobody has named yet. */
export function ruleTitle(id: string, language: 'zh-CN' | 'en'): string {
  const [zh, en] = (Object.hasOwn(TITLES, id) ? TITLES[id] : undefined) ?? [id, id];
  return language === 'en' ? en : zh;
}
