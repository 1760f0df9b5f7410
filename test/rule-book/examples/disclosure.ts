import { disclosure, filingOf, filingOf2019 } from '../../core/filings';
import type { Figures } from '../../core/tables';
import { example, type Book } from '../example';

const in2021 = (figures: Figures, issuer: string | null = '云溪县财政局') =>
  filingOf({ issuer, sheets: [disclosure(figures)] });
const in2019 = (figures: Figures) => filingOf2019({ sheets: [disclosure(figures, '2019')] });
const stock = (issued: number, repealed: number | string, inForce: number) =>
  in2021({
    'normativeDocuments.issued': issued,
    'normativeDocuments.repealed': repealed,
    'normativeDocuments.inForce': inForce,
  });
const licensing = (items: number | string, decisions: number) =>
  in2019({
    'licensing.previousYearItems': items,
    'licensing.netChange': 0,
    'licensing.decisions': decisions,
  });
const published = (newly: number, total: number | string) =>
  in2019({ 'normativeDocuments.newlyPublished': newly, 'normativeDocuments.totalPublished': total });
const bought = (projects: number, amount: number | string) =>
  in2019({ 'centralProcurement.projects': projects, 'centralProcurement.totalAmount': amount });

/** Table two. */
export const disclosures: Book = {
  'disclosure-stock': {
    fires: example('制发 5，废止 1，现行有效 3', stock(5, 1, 3)),
    silent: example('制发 4，废止 7，现行有效 14', stock(4, 7, 14)),
    open: example('废止一格是“/”', stock(5, '/', 3)),
  },
  'decisions-without-items': {
    fires: example('行政许可上一年 0 项、增减 0，处理决定 12', licensing(0, 12)),
    silent: example('上一年 3 项，处理决定 120', licensing(3, 120)),
    open: example('上一年空白', licensing('', 12)),
  },
  'published-beyond-total': {
    fires: example('本年新公开 5，对外公开总数 4', published(5, 4)),
    silent: example('本年新公开 3，对外公开总数 37', published(3, 37)),
    open: example('对外公开总数空白', published(5, '')),
  },
  'procurement-half': {
    fires: example('采购 8 个项目，金额 0', bought(8, 0)),
    silent: example('采购 11 个项目，182.32万元', bought(11, '182.32万元')),
    open: example('金额空白', bought(8, '')),
  },
  'rules-without-power': {
    fires: example('县政府制发规章 2 件', in2021({ 'rules.issued': 2 }, '云溪县人民政府')),
    silent: example('市政府制发规章 2 件', in2021({ 'rules.issued': 2 }, '南溪市人民政府')),
    open: example('新区，可能有制定权', in2021({ 'rules.issued': 2 }, '海川新区')),
  },
  'unit-missing': {
    fires: example('采购总金额填 208216.5', bought(8, '208216.5')),
    silent: example('采购总金额填 1119.02062万元', bought(8, '1119.02062万元')),
    open: null,
  },
  'fees-in-yuan': {
    fires: example('局的本年收费金额填 1823200（万元）', in2021({ 'administrativeFees.amount': 1823200 })),
    silent: example('填 182.32（万元）', in2021({ 'administrativeFees.amount': '182.32' })),
    open: example('看不出是谁的报告', in2021({ 'administrativeFees.amount': 1823200 }, null)),
  },
};
