import { textReceived } from '../../../src/core/rules/text-received';
import { testRule } from '../../rules';
import { filingOf, losing, requests, telling, without } from '../filings';

/** A filing that tells this, beside a table with these totals. */
const told = (
  text: string,
  received: string | number,
  carriedIn: string | number = 0,
  done: string | number = received,
) =>
  filingOf({
    sheets: [
      requests({
        'received.total': received,
        'carriedIn.total': carriedIn,
        'outcomes.total.total': done,
      }),
    ],
    sections: telling(text),
  });

testRule(textReceived, {
  holds: {
    'nothing at all, which another rule tells': told('全年共收到政府信息公开申请0件。', 8),
    'fewer, some of which were passed on': told('全年共收到政府信息公开申请8件，转办2件。', 6),
    'nothing told': filingOf(),
    'the number of the table': told('2023年，区本级共收到依申请公开110件。', 110, 12, 112),
    'the number with blanks and full-width digits': told('全年共收到政府信息公开申请１１０ 件。', 110),
    'the number in Chinese': told('全年共受理政府信息公开申请十二件。', 12),
    'two as 两': told('全年共收到政府信息公开申请两件。', 2),
    'the number with what was carried in': told(
      '全年共办理政府信息公开申请122件，其中上年结转12件。',
      110,
      12,
      112,
    ),
    'what was dealt with': told('全年共受理并答复依申请公开112件。', 110, 12, 112),
    '份, 宗 and other words for a case': told('收到政府信息公开申请8份。', 8),
    新收: told('2023年新收政府信息公开申请354件。', 354),
    'a part of them by the way they came': told('通过网络收到政府信息公开申请3件。', 8),
    'last year beside this': told('2022年，我局收到政府信息公开申请5件。', 8),
    'a rise on last year': told('收到政府信息公开申请8件，同比增加3件。', 8),
    'letters and calls': told('全年受理12345热线诉求132件，收到群众来信5件。', 8),
    'the proposals of delegates': told('收到人大代表建议和政协提案5件，均已答复。', 8),
    'reconsiderations of them': told('收到政府信息公开行政复议申请1件。', 4),
    'reconsiderations and requests in one breath': told('收到政府信息公开行政复议1件，依申请公开4件。', 4),
    'an estimate': told('收到政府信息公开申请100余件。', 110),
    'a document number': told('根据国办公开办函〔2021〕30号，规范受理依申请公开工作。', 8),
    'the right number elsewhere and one of something else': told(
      '全年收到政府信息公开申请8件。\n办公室受理依申请公开3件。',
      8,
    ),
    'thousands with a comma': told('全年共收到政府信息公开申请1,234件。', 1234),
    'several years together': told('近三年共收到政府信息公开申请30件。', 8),
  },
  broken: {
    '新收, where the table has no row for what was carried in': [
      filingOf({
        sheets: [without(requests({ 'received.total': 8 }), 'requests.carriedIn')],
        sections: telling('2023年新收政府信息公开申请5件。'),
      }),
      {
        marks: [
          { selector: '#section-overview p0', role: 'place' },
          { selector: '#requests.received.total', role: 'part' },
        ],
      },
    ],
    'what was dealt with, where the text speaks of what came in': [
      told('全年共收到政府信息公开申请112件。', 110, 12, 112),
      { actual: '112' },
    ],
    'another number': [
      told('全年共收到政府信息公开申请5件。', 8),
      {
        severity: 'warning',
        cells: ['requests.received.total', 'requests.carriedIn.total'],
        quote: '全年共收到政府信息公开申请5件。',
        say: { key: 'text-differs', subject: 'received', value: 5, admissible: [8], scope: null },
        actual: '5',
      },
    ],
    '新收, which is without what was carried in': [
      told('2023年新收政府信息公开申请122件。', 110, 12, 112),
      { say: { key: 'text-differs', subject: 'received', value: 122, admissible: [110], scope: null } },
    ],
    'another number of a wider circle, as a remark': [
      { ...told('全县共收到政府信息公开申请50件。', 8), issuer: '云溪县人民政府' },
      {
        severity: 'info',
        say: { key: 'text-differs', subject: 'received', value: 50, admissible: [8], scope: '全县' },
      },
    ],
  },
  uncertain: {
    'a circle that is not the one that reports': told('全县共收到政府信息公开申请50件。', 8),
    'a blank in the table': told('全年共收到政府信息公开申请5件。', ''),
    'a blank in what was carried in, which may make it up': told('全年共收到政府信息公开申请5件。', 3, ''),
    'a row whose cells have no place': filingOf({
      sheets: [losing(requests(), 'requests.received')],
      sections: telling('全年共收到政府信息公开申请5件。'),
    }),
    'no table': filingOf({ sheets: [], sections: telling('全年共收到政府信息公开申请5件。') }),
  },
});
