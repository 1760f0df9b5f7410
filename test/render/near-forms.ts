import type { Fixture } from './fixture';
import { columnKeys, disclosureBlocks, remedyKeys, requestKeys, sectionNames } from './labels';
import { article, near } from './near';
import { headings } from './headings';
import { zeros, type Figures } from './figures';
import { styled, type Style } from './style';
import { disclosureHtml, remediesHtml, requestsHtml } from './table-html';

/** The printed form with nothing filled in. */
function empty(form: '2019' | '2021'): Figures {
  const keys = disclosureBlocks[form].flatMap((block) =>
    block.rows.flatMap((row) => row.columns.map((column) => `${row.key}.${column}`)),
  );
  return {
    ...zeros(form),
    requests: Object.fromEntries(requestKeys(form).map((key) => [key, columnKeys.map(() => null)])),
    remedies: remedyKeys.map(() => null),
    disclosure: Object.fromEntries(keys.map((key) => [key, null])),
  };
}

/** Six headings and three empty tables, as the annex of the notice shows them. */
function annex(form: '2019' | '2021', oddities: Partial<Style> = {}): string {
  const style = styled(oddities);
  const figures = empty(form);
  const printed = headings(figures, style);
  const tables = {
    overview: '',
    disclosure: disclosureHtml(figures, style),
    requests: requestsHtml(figures, style),
    remedies: remediesHtml(figures, style),
    problems: '',
    others: '',
  };
  return sectionNames.map((name) => `${printed[name]}\n${tables[name]}`).join('\n');
}

const opening = [
  '各省、自治区、直辖市人民政府办公厅，国务院各部门办公厅（室）：',
  '为统一年度报告的编制口径，现将修订后的格式印发给你们，请从下一次编制起使用，旧格式同时停用。',
  '编制时要逐项核对附表中的数量关系，不得漏项，也不要自行增减栏目。',
];

/** Notices and templates that carry the whole form, blank. */
export const formNotices: readonly Fixture[] = [
  near({
    slug: 'near-notice-2021',
    note: '印发2021年格式的通知，附六个标题、三张空表和勾稽说明',
    kind: 'form-notice',
    title: '国务院办公厅政府信息与政务公开办公室关于印发《政府信息公开工作年度报告格式》的通知',
    column: '上级文件',
    body: `${article('国务院办公厅政府信息与政务公开办公室关于印发《政府信息公开工作年度报告格式》的通知', ['国办公开办函〔2021〕30号', ...opening])}
<p>附件</p><h2>政府信息公开工作年度报告格式</h2>${annex('2021', { cell: 'paragraph' })}`,
  }),
  near({
    slug: 'near-notice-2019',
    note: '印发2019年试行格式的通知，合并单元格都丢失',
    kind: 'form-notice',
    title: '关于政府信息公开工作年度报告有关事项的通知',
    column: '政策文件',
    body: `${article('关于政府信息公开工作年度报告有关事项的通知', ['国办公开办函〔2019〕60号', ...opening, '附件：中华人民共和国政府信息公开工作年度报告格式（试行）'])}
${annex('2019', { merges: 'lost', headingMarkup: 'plain' })}`,
  }),
  near({
    slug: 'near-notice-county-year',
    note: '县里布置编制2023年年报的通知，写有年份，附空表',
    kind: 'form-notice',
    title: '云溪县人民政府办公室关于做好2023年政府信息公开工作年度报告编制和发布工作的通知',
    column: '通知公告',
    body: `${article('云溪县人民政府办公室关于做好2023年政府信息公开工作年度报告编制和发布工作的通知', [
      '各乡镇人民政府，县政府各部门：',
      '请各单位按照统一格式编制2023年政府信息公开工作年度报告，统计期限为2023年1月1日至2023年12月31日，于2024年1月20日前报县政府办公室审核，1月31日前在门户网站发布。',
      '报送材料须经主要负责同志签字。逾期未报、数据前后矛盾的，在年度考核中扣分。联系人：张工，电话：0000-1234567。',
      '附件：政府信息公开工作年度报告格式',
    ])}${annex('2021', { cell: 'word', labelBreak: 'paragraphs' })}`,
  }),
  near({
    slug: 'near-template',
    note: '格式模板页：标题像报告，机关名和年份是占位',
    kind: 'form-notice',
    title: '政府信息公开工作年度报告格式',
    column: '下载中心',
    body: `<div id="zoom"><h1>政府信息公开工作年度报告格式</h1><p>（机关名称）（年份）年政府信息公开工作年度报告</p>${annex('2021', { heads: 'thead', disclosureTables: 'five' })}<p>填表说明：请按实际情况填写，没有的填0。</p></div>`,
  }),
  near({
    slug: 'near-notice-layout',
    note: '通知与空表在布局表和表单里，前面有目录表',
    kind: 'form-notice',
    title: '转发关于印发《政府信息公开工作年度报告格式》的通知',
    column: '通知公告',
    body: `<form id="aspnetForm"><table width="1000"><tr><td>${article('转发关于印发《政府信息公开工作年度报告格式》的通知', ['国办公开办函〔2021〕30号已经下发，请遵照执行。', ...opening])}
<table><tr><td>一、总体情况</td></tr><tr><td>二、主动公开政府信息情况</td></tr><tr><td>三、收到和处理政府信息公开申请情况</td></tr><tr><td>四、政府信息公开行政复议、行政诉讼情况</td></tr><tr><td>五、存在的主要问题及改进情况</td></tr><tr><td>六、其他需要报告的事项</td></tr></table>
${annex('2021', { headingMarkup: 'h2', phantomColumn: 'on' })}</td></tr></table></form>`,
  }),
];
