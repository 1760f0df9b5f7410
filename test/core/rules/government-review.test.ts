import { governmentReview } from '../../../src/core/rules/government-review';
import { testRule } from '../../rules';
import { filingOf, sectionsWith, telling } from '../filings';

const long = '全县各级各部门认真贯彻落实《条例》，不断提升政府信息公开工作的质量和实效。'.repeat(8);
const government = (text: string, issuer = '云溪县人民政府') => filingOf({ issuer, sections: telling(text) });
const quiet = telling(long).map((section) =>
  section.id === 'overview' ? section : { ...section, lines: [] },
);

testRule(governmentReview, {
  holds: {
    'a bureau of a township': filingOf({ issuer: '小溪镇财政所', sections: quiet }),
    'all three told': government(`${long}工作考核、社会评议和责任追究结果情况良好。`),
    'a bureau, which need not': filingOf({ sections: quiet }),
    'an office of a government': filingOf({ issuer: '云溪县人民政府办公室', sections: quiet }),
  },
  broken: {
    'none told by a township, in the first year of the form': [
      filingOf({ issuer: '小溪乡', year: 2019, sections: quiet }),
      { severity: 'info' },
    ],
    'none told by a county': [
      filingOf({ issuer: '云溪县人民政府', sections: quiet }),
      { severity: 'info', say: { key: 'government-review', missing: ['工作考核', '社会评议', '责任追究'] } },
    ],
    'two told by a township': [
      government(`${long}开展工作考核。未发生责任追究情况。`, '小溪镇人民政府'),
      { say: { key: 'government-review', missing: ['社会评议'] } },
    ],
  },
  uncertain: {
    'the text stands elsewhere': filingOf({
      issuer: '云溪县人民政府',
      sections: sectionsWith('overview', { lines: [] }).map((section) => ({ ...section, lines: [] })),
    }),
    'nobody is named': filingOf({ issuer: null, sections: quiet }),
    'the year is not told': filingOf({ issuer: '云溪县人民政府', year: null, sections: quiet }),
  },
});
