import { textDone } from '../../../src/core/rules/text-done';
import { testRule } from '../../rules';
import { filingOf, requests, telling } from '../filings';

const told = (text: string, received: number, carriedIn: number, done: number | string, carriedOut: number) =>
  filingOf({
    sheets: [
      requests({
        'received.total': received,
        'carriedIn.total': carriedIn,
        'outcomes.total.total': done,
        'carriedOut.total': carriedOut,
      }),
    ],
    sections: telling(text),
  });

testRule(textDone, {
  holds: {
    'fewer, nobody knows how many being passed on': told(
      '共办结政府信息公开申请3件，部分转办其他单位。',
      10,
      0,
      10,
      0,
    ),
    'fewer, with those withdrawn': told('收到政府信息公开申请10件，撤回2件，办结8件。', 10, 0, 10, 0),
    'more, with those merged': told('共办结政府信息公开申请12件，合并办理2件。', 10, 0, 10, 0),
    'without those that were not answered': {
      ...told('共办结政府信息公开申请7件。', 10, 0, 10, 0),
      sheets: [
        requests({
          'received.total': 10,
          'outcomes.total.total': 10,
          'outcomes.notProcessed.duplicate.total': 1,
          'outcomes.other.misc.total': 2,
        }),
      ],
    },
    'without the ones of one kind that were not answered': {
      ...told('共办结政府信息公开申请8件。', 10, 0, 10, 0),
      sheets: [
        requests({
          'received.total': 10,
          'outcomes.total.total': 10,
          'outcomes.notProcessed.duplicate.total': 1,
          'outcomes.other.misc.total': 2,
        }),
      ],
    },
    'the right number elsewhere, in a sentence that leaves some out': told(
      '共办结政府信息公开申请10件，撤回1件。共办结政府信息公开申请15件。',
      10,
      0,
      10,
      0,
    ),
    'nothing told': filingOf(),
    'the total of the table': told('共办结政府信息公开申请112件。', 110, 12, 112, 10),
    'those of this year alone': told(
      '2023年，区本级共收到依申请公开110件，按时办结100件，剩余10件结转下一年度办理。',
      110,
      12,
      112,
      10,
    ),
    'more than were received, with those carried in': told(
      '受理申请3259件，答复3278件（含上年度结转申请77件，另有58件顺延到下年度答复）。',
      3259,
      77,
      3278,
      58,
    ),
    'a part of them': told('受理申请19件，其中11件均按规定程序办结，8件申请人主动撤销。', 19, 0, 19, 0),
    'received, and carried in, and answered': told(
      '受理申请10件，办理上年度结转申请1件。答复11件。',
      10,
      1,
      11,
      0,
    ),
    'all done': told('共收到申请354件，办理完成353件，结转2024年度继续办理1件。', 354, 0, 353, 1),
    proposals: told('办结提案5件，政府信息公开申请工作有序开展。', 3, 0, 3, 0),
    'reconsiderations in the same clause': told('申请行政复议案件办结2件。', 3, 0, 3, 0),
    consultations: told('答复网民咨询132件，办理申请工作有序。', 3, 0, 3, 0),
    'reconsiderations in the clause before': told('因信息公开申请引发行政复议3件，办结2件。', 8, 0, 8, 0),
  },
  broken: {
    'more than those withdrawn make up for': [
      told('共办结政府信息公开申请15件，撤回2件。', 10, 0, 10, 0),
      { actual: '15' },
    ],
    'more than there were': [
      told('收到政府信息公开申请3件，办结5件。', 3, 0, 3, 0),
      {
        severity: 'warning',
        cells: ['requests.outcomes.total.total'],
        quote: '收到政府信息公开申请3件，办结5件。',
        actual: '5',
      },
    ],
  },
  uncertain: {
    'a blank among those that were not answered': {
      ...told('收到政府信息公开申请3件，办结5件。', 3, 0, 3, 0),
      sheets: [
        requests({
          'received.total': 3,
          'outcomes.total.total': 3,
          'outcomes.notProcessed.duplicate.total': '',
        }),
      ],
    },
    'a blank among the others that were not answered': {
      ...told('收到政府信息公开申请3件，办结5件。', 3, 0, 3, 0),
      sheets: [
        requests({ 'received.total': 3, 'outcomes.total.total': 3, 'outcomes.other.misc.total': '/' }),
      ],
    },
    'a blank in the table': told('收到政府信息公开申请3件，办结5件。', 3, 0, '', 0),
    'a number that is not said to be of requests': told('全年办结5件。', 3, 0, 3, 0),
  },
});
