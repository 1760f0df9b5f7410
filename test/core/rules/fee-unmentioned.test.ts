import { feeUnmentioned } from '../../../src/core/rules/fee-unmentioned';
import { testRule } from '../../rules';
import { filingOf, filingOf2014, filingOf2019, sectionsWith, telling } from '../filings';

testRule(feeUnmentioned, {
  holds: {
    'told in section six': filingOf(),
    'told in section one': filingOf({
      sections: telling('本年度未收取任何费用。').map((section) =>
        section.id === 'others' ? { ...section, lines: [{ text: '无。', selector: '#others' }] } : section,
      ),
    }),
    'the year before the fee': filingOf2019({ sections: telling('无。', 'others') }),
    'the form of 2014': filingOf2014({ sections: telling('无。', 'others') }),
  },
  broken: {
    'not a word of it in the first year of the fee': [
      filingOf({ year: 2021, sections: telling('没有其他需要报告的事项。', 'others') }),
      { say: { key: 'fee-unmentioned', year: 2021 } },
    ],
    'not a word of it': [
      filingOf({ sections: telling('没有其他需要报告的事项。', 'others') }),
      {
        severity: 'info',
        say: { key: 'fee-unmentioned', year: 2023 },
        marks: [{ selector: '#section-others', role: 'place' }],
      },
    ],
  },
  uncertain: {
    'section six is missing': filingOf({
      sections: sectionsWith('others', { status: 'missing', lines: [] }),
    }),
    'the year is not told': filingOf({ year: null, sections: telling('无。', 'others') }),
  },
});
