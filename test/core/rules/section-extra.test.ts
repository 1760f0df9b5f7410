import { sectionExtra } from '../../../src/core/rules/section-extra';
import { testRule } from '../../rules';
import { filingOf, filingOf2014 } from '../filings';

const extra = { text: '五、机构建设及组织保障情况', selector: '#extra' };

testRule(sectionExtra, {
  holds: {
    'the six and no other': filingOf(),
    'the form of 2014, which has its own sections': filingOf2014({ extraHeadings: [extra] }),
  },
  broken: {
    'one more': [
      filingOf({ extraHeadings: [extra] }),
      { severity: 'warning', quote: extra.text, marks: [{ selector: '#extra', role: 'place' }] },
    ],
    'two more, one finding each': [
      filingOf({ extraHeadings: [extra, { text: '6、 监督保障制度', selector: '#other' }] }),
      { quote: extra.text },
      { quote: '6、 监督保障制度' },
    ],
  },
});
