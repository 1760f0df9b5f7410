import { disclosure, filingOf, filingOf2019, requests, telling } from '../../core/filings';
import type { Figures } from '../../core/tables';
import { examplePair, type Book } from '../example';

type Cell = number | string;
const carried = (year: number, figures: Figures) => filingOf({ year, sheets: [requests(figures)] });
const documents = (year: number, issued: Cell, repealed: Cell, inForce: Cell) =>
  filingOf({
    year,
    sheets: [
      disclosure({
        'normativeDocuments.issued': issued,
        'normativeDocuments.repealed': repealed,
        'normativeDocuments.inForce': inForce,
      }),
    ],
  });
const items = (year: number, previous: Cell, change: Cell = 0) =>
  filingOf2019({
    year,
    sheets: [disclosure({ 'licensing.previousYearItems': previous, 'licensing.netChange': change }, '2019')],
  });
const published = (year: number, newly: Cell, total: Cell) =>
  filingOf2019({
    year,
    sheets: [
      disclosure(
        { 'normativeDocuments.newlyPublished': newly, 'normativeDocuments.totalPublished': total },
        '2019',
      ),
    ],
  });
const told = (year: number, text: string) => filingOf({ year, sections: telling(text, 'problems') });
const problems = (year: number) =>
  `${year}年的工作还有不足：部分科室上传信息不及时，个别栏目长时间没有更新；解读材料以文字为主，图表和问答较少，群众反映不易看懂；` +
  '基层查阅点的设备老旧，值守人员不固定。下一步将把公开目录逐条分到科室，每月检查一次；为涉及面广的文件配上图解；' +
  '更换查阅点的设备，排定值班表，并把检查结果在例会上通报，作为年终评定的依据。';
const other =
  '今年着重解决查阅不便的问题：新开两处查阅点，安排志愿者协助；清理过期栏目，合并内容重复的页面，给每个栏目指定负责的人；' +
  '试行申请办理进度短信提醒，申请人可以随时知道办到哪一步。下一步打算扩大提醒的范围，并请申请人评价答复是否清楚易懂。';
const busy = {
  'received.naturalPerson': 40,
  'received.business': 7,
  'received.total': 47,
  'outcomes.granted.total': 21,
};

/** The reports of one issuer on two years. */
export const years: Book = {
  'years-carry': {
    fires: examplePair(
      '上年结转 3 件，上一年度报告结转下年度 5 件',
      carried(2023, { 'carriedIn.total': 3 }),
      carried(2022, { 'carriedOut.total': 5 }),
    ),
    silent: examplePair(
      '上年结转 5 件，上一年度报告结转下年度 5 件',
      carried(2023, { 'carriedIn.total': 5 }),
      carried(2022, { 'carriedOut.total': 5 }),
    ),
    open: examplePair(
      '上一年度报告的结转下年度空白',
      carried(2023, { 'carriedIn.total': 3 }),
      carried(2022, { 'carriedOut.total': '' }),
    ),
  },
  'years-stock': {
    fires: examplePair(
      '上年现行有效 44，制发 5，废止 3，现行有效 47',
      documents(2023, 5, 3, 47),
      documents(2022, 0, 0, 44),
    ),
    silent: examplePair(
      '上年现行有效 44，制发 5，废止 3，现行有效 46',
      documents(2023, 5, 3, 46),
      documents(2022, 0, 0, 44),
    ),
    open: examplePair('废止一格是“/”', documents(2023, 5, '/', 47), documents(2022, 0, 0, 44)),
  },
  'years-items': {
    fires: examplePair(
      '2019 年度 30 项、减 7，2020 年度的上一年项目数量仍是 30',
      items(2020, 30),
      items(2019, 30, -7),
    ),
    silent: examplePair(
      '2019 年度 30 项、增 8，2020 年度的上一年项目数量 38',
      items(2020, 38),
      items(2019, 30, 8),
    ),
    open: examplePair('2019 年度的增/减空白', items(2020, 38), items(2019, 30, '')),
  },
  'years-published': {
    fires: examplePair(
      '上年对外公开 34，本年新公开 3，对外公开总数 38',
      published(2020, 3, 38),
      published(2019, 0, 34),
    ),
    silent: examplePair(
      '上年对外公开 34，本年新公开 3，对外公开总数 36（撤下 1 件）',
      published(2020, 3, 36),
      published(2019, 0, 34),
    ),
    open: examplePair('上年对外公开总数空白', published(2020, 3, 38), published(2019, 0, '')),
  },
  'years-same-text': {
    fires: examplePair('第五部分只改了年份', told(2023, problems(2023)), told(2022, problems(2022))),
    silent: examplePair('第五部分是新写的', told(2023, other), told(2022, problems(2022))),
    open: examplePair(
      '第五部分太短，看不出是不是沿用',
      told(2023, '个别栏目更新不及时，下一步将加强检查。'),
      told(2022, '个别栏目更新不及时，下一步将加强检查。'),
    ),
  },
  'years-same-table': {
    fires: examplePair(
      '新收 47 件、予以公开 21 件等与上年逐格相同',
      carried(2023, busy),
      carried(2022, busy),
    ),
    silent: examplePair(
      '有一格不同',
      carried(2023, busy),
      carried(2022, { ...busy, 'received.business': 8 }),
    ),
    open: examplePair('有一格空白', carried(2023, { ...busy, 'carriedOut.total': '' }), carried(2022, busy)),
  },
};
