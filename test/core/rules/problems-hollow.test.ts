import { problemsHollow } from '../../../src/core/rules/problems-hollow';
import { testRule } from '../../rules';
import { filingOf, filingOf2014, sectionsWith, telling } from '../filings';

const saying = (text: string) => filingOf({ sections: telling(text, 'problems') });

testRule(problemsHollow, {
  holds: {
    'ten signs': saying('公开不够及时将要改进。'),
    'problems and what is done about them': filingOf(),
    'ten signs and more': saying('公开不够及时，将改进。还需加强。'),
    'nothing said in section six, where 无 will do': filingOf({ sections: telling('无', 'others') }),
    'an empty section, which another rule tells': filingOf({
      sections: sectionsWith('problems', { status: 'empty', lines: [] }),
    }),
    'the form of 2014': filingOf2014({ sections: telling('无', 'problems') }),
  },
  broken: {
    'nine signs and more blanks': [
      saying('  公开不够 及时将改进。 \n '),
      { say: { key: 'problems-hollow', text: '公开不够 及时将改进。' } },
    ],
    无: [saying('无。'), { severity: 'warning', quote: '无。' }],
    'a few words': [saying('暂无\n问题。'), { say: { key: 'problems-hollow', text: '暂无问题。' } }],
  },
  uncertain: {
    'a section of pictures alone': filingOf({
      sections: sectionsWith('problems', { lines: [], images: ['#i'] }),
    }),
  },
});
