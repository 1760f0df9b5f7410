import { wrongArticle } from '../../../src/core/rules/wrong-article';
import { testRule } from '../../rules';
import { filingOf } from '../filings';

const where = { table: 0, row: 0, column: 0, selector: '#article' };
const article = (printed: string, number: number, item: number, officialItem = item) =>
  filingOf({ articles: [{ printed, article: number, item, officialItem, where }] });

testRule(wrongArticle, {
  holds: {
    'the articles of the form': article('第二十条第（六）项', 20, 6),
    'no articles printed': filingOf(),
  },
  broken: {
    'another article': [
      article('第二十六条第（六）项', 26, 6),
      {
        severity: 'warning',
        quote: '第二十六条第（六）项',
        say: { key: 'wrong-article', printed: '第二十六条第（六）项', officialItem: 6 },
        marks: [{ selector: '#article', role: 'place' }],
      },
    ],
    'another item': [article('第二十条第（七）项', 20, 7, 8), { quote: '第二十条第（七）项' }],
  },
});
