import type { FiledSheet } from '../../../src/core/filing';
import {
  adding,
  disclosure,
  filingOf,
  filingOf2014,
  filingOf2019,
  losing,
  remedies,
  requests,
  statistics,
} from '../../core/filings';
import { example, type Book } from '../example';

const on = (...sheets: readonly FiledSheet[]) => filingOf({ sheets });
const items = (previous: number | string, change: number | string) =>
  filingOf2019({
    sheets: [disclosure({ 'licensing.previousYearItems': previous, 'licensing.netChange': change }, '2019')],
  });
const channels = (total: number | string, website: number | string, weibo: number | string) =>
  filingOf2014({
    sheets: [statistics({ 'disclosed.total': total, 'channel.website': website, 'channel.weibo': weibo })],
  });
const normative = (part: number | string, whole: number) =>
  filingOf2014({ sheets: [statistics({ 'disclosed.normative': part, 'disclosed.total': whole })] });

/** What may be red, and the sums of the 2014 table. */
export const sums: Book = {
  'requests-row-total': {
    fires: example(
      '“本年新收”一行：自然人 50，总计 51',
      on(requests({ 'received.naturalPerson': 50, 'received.total': 51 })),
    ),
    silent: example(
      '自然人 50，商业企业 1，总计 51',
      on(requests({ 'received.naturalPerson': 50, 'received.business': 1, 'received.total': 51 })),
    ),
    open: example(
      '自然人 50，其余空白，总计 51：空白处可能有 1 件',
      on(requests({ 'received.naturalPerson': 50, 'received.total': 51 }, '2021', '')),
    ),
  },
  'requests-outcome-total': {
    fires: example(
      '予以公开 8，部分公开 2，（七）总计 11',
      on(
        requests({
          'outcomes.granted.total': 8,
          'outcomes.partiallyGranted.total': 2,
          'outcomes.total.total': 11,
        }),
      ),
    ),
    silent: example(
      '予以公开 8，部分公开 2，（七）总计 10',
      on(
        requests({
          'outcomes.granted.total': 8,
          'outcomes.partiallyGranted.total': 2,
          'outcomes.total.total': 10,
        }),
      ),
    ),
    open: example(
      '予以公开 8，（七）总计 9，表里还有格式以外的一行“（八）撤回” 1，不知是否计入',
      on(
        adding(
          requests({ 'outcomes.granted.total': 8, 'outcomes.total.total': 9 }),
          '（八）撤回',
          1,
          0,
          0,
          0,
          0,
          0,
          1,
        ),
      ),
    ),
  },
  'requests-balance': {
    fires: example(
      '新收 51，上年结转 0；总计 50，结转下年 0',
      on(requests({ 'received.total': 51, 'outcomes.total.total': 50 })),
    ),
    silent: example(
      '新收 110，上年结转 12；总计 112，结转下年 10',
      on(
        requests({
          'received.total': 110,
          'carriedIn.total': 12,
          'outcomes.total.total': 112,
          'carriedOut.total': 10,
        }),
      ),
    ),
    open: example(
      '新收 51，总计 50，结转下年一行少一格',
      on(losing(requests({ 'received.total': 51, 'outcomes.total.total': 50 }), 'requests.carriedOut')),
    ),
  },
  'remedies-total': {
    fires: example(
      '行政复议：维持 2，纠正 1，总计 4',
      on(
        remedies({
          'reconsideration.upheld': 2,
          'reconsideration.corrected': 1,
          'reconsideration.total': 4,
        }),
      ),
    ),
    silent: example(
      '维持 2，纠正 1，总计 3',
      on(
        remedies({
          'reconsideration.upheld': 2,
          'reconsideration.corrected': 1,
          'reconsideration.total': 3,
        }),
      ),
    ),
    open: example(
      '维持 2，其余空白，总计 3',
      on(remedies({ 'reconsideration.upheld': 2, 'reconsideration.total': 3 }, '')),
    ),
  },
  'negative-count': {
    fires: example('本年新收填 -3', on(requests({ 'received.total': -3 }))),
    silent: example('本年增/减填 -7，上一年项目 20', items(20, -7)),
    open: example('填“- 3”，看不出是负号还是横线', on(requests({ 'received.total': '- 3' }))),
  },
  'disclosure-items': {
    fires: example('行政许可上一年 5 项，本年减 7', items(5, -7)),
    silent: example('上一年 8 项，本年减 7', items(8, -7)),
    open: example('上一年空白，本年减 7', items('', -7)),
  },
  'statistics-sum': {
    fires: example(
      '工作人员 3 人，专职 2 人，兼职 0 人',
      filingOf2014({ sheets: [statistics({ 'org.staff': 3, 'org.fullTime': 2 })] }),
    ),
    silent: example(
      '工作人员 3 人，专职 3 人，兼职 0 人',
      filingOf2014({ sheets: [statistics({ 'org.staff': 3, 'org.fullTime': 3 })] }),
    ),
    open: example(
      '工作人员 3 人，专职、兼职空白',
      filingOf2014({ sheets: [statistics({ 'org.staff': 3 }, '')] }),
    ),
  },
  'statistics-union': {
    fires: example('网站 10 条、微博 20 条，主动公开共 31 条', channels(31, 10, 20)),
    silent: example('网站 10 条、微博 20 条，主动公开共 25 条（重复的计 1 条）', channels(25, 10, 20)),
    open: example('微博空白', channels(500, 10, '')),
  },
  'statistics-part': {
    fires: example('主动公开 12 条，其中规范性文件 13 条', normative(13, 12)),
    silent: example('主动公开 513 条，其中规范性文件 12 条', normative(12, 513)),
    open: example('其中规范性文件空白', normative('', 12)),
  },
};
