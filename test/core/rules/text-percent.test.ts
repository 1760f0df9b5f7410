import { textPercent } from '../../../src/core/rules/text-percent';
import { testRule } from '../../rules';
import { filingOf, requests, telling } from '../filings';

const told = (text: string, done = 200) =>
  filingOf({
    sheets: [requests({ 'received.total': done, 'outcomes.total.total': done })],
    sections: telling(text),
  });

testRule(textPercent, {
  holds: {
    'nothing told': filingOf(),
    'shares of one base': told('予以公开100件，占50%；部分公开50件，占25%；不予公开50件，占25%。'),
    'shares rounded either way': told('予以公开133件，占66.6%；部分公开33件，占16.5%；不予公开34件，占17%。'),
    'shares of two bases, a part of a part': told('予以公开100件，占50%；其中网络申请30件，占30%。'),
  },
  broken: {
    'one that does not fit where the others do': [
      told('予以公开100件，占50%；部分公开50件，占25%；不予公开50件，占52%。'),
      {
        severity: 'warning',
        say: { key: 'text-percent', count: 50, percent: '52', base: 200, expected: '25' },
        expected: '25',
        actual: '52',
      },
    ],
  },
  uncertain: {
    'two shares only': told('予以公开100件，占50%；部分公开50件，占52%。'),
    'no number in the table': told('予以公开100件，占50%；部分公开50件，占25%；不予公开50件，占52%。', 0),
    'shares of another base': told('动态10条，占10%；公告20条，占20%；文件70条，占70%。'),
  },
});
