import { textOutcome } from '../../../src/core/rules/text-outcome';
import { testRule } from '../../rules';
import { filingOf, requests, telling } from '../filings';

const told = (text: string, figures: Readonly<Record<string, number | string>>) =>
  filingOf({
    sheets: [
      requests(
        Object.fromEntries(Object.entries(figures).map(([key, value]) => [`outcomes.${key}.total`, value])),
      ),
    ],
    sections: telling(text),
  });

testRule(textOutcome, {
  holds: {
    'refused with all that could not be dealt with': told('收到申请18件，不予公开3件。', {
      'refused.thirdPartyRights': 1,
      'notProcessed.duplicate': 2,
    }),
    'refused, not provided and not dealt with': told('收到申请18件，不予公开6件。', {
      'refused.thirdPartyRights': 1,
      'notProcessed.duplicate': 2,
      'unavailable.notHeld': 3,
    }),
    'nothing told': filingOf(),
    'each outcome of a list': told(
      '收到申请8件，予以公开2件，部分公开2件，不予公开1件，无法提供2件，其他1件。',
      {
        granted: 2,
        partiallyGranted: 2,
        'refused.processInformation': 1,
        'unavailable.notHeld': 2,
      },
    ),
    'granted in the wider sense': told('申请中予以公开5件。', { granted: 3, partiallyGranted: 2 }),
    'refused in the wider sense': told('收到申请18件，不予公开3件。', {
      'refused.thirdPartyRights': 1,
      'unavailable.notHeld': 2,
    }),
    'a part of them': told('申请答复中，其中予以公开1件。', { granted: 3 }),
    'information, not requests': told('予以公开信息513条。', { granted: 3 }),
    'last year': told('申请办理中，去年予以公开9件。', { granted: 3 }),
    'granted and partly granted together': told('收到申请8件，予以公开和部分公开5件。', {
      granted: 3,
      partiallyGranted: 2,
    }),
  },
  broken: {
    'another number partly granted': [
      told('收到申请8件，部分公开3件。', { granted: 3, partiallyGranted: 2 }),
      { cells: ['requests.outcomes.partiallyGranted.total'], actual: '3' },
    ],
    'another number granted and partly granted': [
      told('收到申请8件，予以公开和部分公开6件。', { granted: 3, partiallyGranted: 2 }),
      {
        cells: ['requests.outcomes.granted.total', 'requests.outcomes.partiallyGranted.total'],
        say: { key: 'text-differs', subject: 'grantedInAll', value: 6, admissible: [5], scope: null },
      },
    ],
    'another number refused, in whatever sense': [
      told('收到申请18件，不予公开9件。', {
        'refused.thirdPartyRights': 4,
        'notProcessed.duplicate': 2,
        'unavailable.notHeld': 1,
      }),
      { say: { key: 'text-differs', subject: 'refused', value: 9, admissible: [4, 5, 6, 7], scope: null } },
    ],
    'another number granted': [
      told('收到申请8件，予以公开3件。', { granted: 2 }),
      {
        severity: 'warning',
        cells: ['requests.outcomes.granted.total'],
        say: { key: 'text-differs', subject: 'granted', value: 3, admissible: [2], scope: null },
        quote: '收到申请8件，予以公开3件。',
      },
    ],
    'another number not provided': [
      told('收到申请8件，无法提供3件。', { 'unavailable.notHeld': 1 }),
      { say: { key: 'text-differs', subject: 'unavailable', value: 3, admissible: [1], scope: null } },
    ],
  },
  uncertain: {
    'no table three': filingOf({ sheets: [], sections: telling('申请中不予公开3件，无法提供2件。') }),
    'a blank in the table': told('收到申请8件，予以公开3件。', { granted: '' }),
    'a number that is not said to be of requests': told('予以公开3件。', { granted: 2 }),
  },
});
