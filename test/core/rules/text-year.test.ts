import { textYear } from '../../../src/core/rules/text-year';
import { testRule } from '../../rules';
import { filingOf, telling } from '../filings';

const told = (...lines: readonly string[]) => filingOf({ sections: telling(lines.join('\n')) });

testRule(textYear, {
  holds: {
    'the year before beside this one': told('2022年，我局公开信息20条，2023年公开30条。'),
    'the year before beside 今年': told('2022年，我局公开信息20条，今年公开30条。'),
    'the year of the report': told('2023年，我局认真落实《条例》。', '2023年度本机关共公开信息20条。'),
    'the year before, of something else': told(
      '2022年度部门决算已全部公开。',
      '截至2022年，我县已建成平台。',
    ),
    'a plan for the next': told('2024年，我局计划完善制度，下一步将加强培训。'),
    'long ago': told('2008年，我局开通网站。'),
    'a document of that year': told('根据2022年印发的文件，我局完善了制度。'),
  },
  broken: {
    'the year before, as often as this one': [
      told(
        '2022年，我局认真落实《条例》。',
        '2022年度，本机关公开信息20条。',
        '2023年，我局公开信息20条。',
        '2023年，我局完善了制度。',
      ),
      { severity: 'info', say: { key: 'text-year', year: 2023, named: 2022, times: 2 } },
    ],
    'the year before, once and nothing else': [
      told('2022年，我局认真落实《条例》。'),
      { severity: 'info', marks: [{ selector: '#section-overview p0', role: 'place' }] },
    ],
    'the year before, beside a year long ago': [
      told(
        '2008年，我局开通网站，同比领先。',
        '2022年，我局认真落实《条例》。',
        '2022年，我局公开信息20条。',
      ),
      { severity: 'warning' },
    ],
    'the year before, once': [
      told('2022年，我局认真落实《条例》。', '2023年，我局公开信息20条。'),
      {
        severity: 'info',
        say: { key: 'text-year', year: 2023, named: 2022, times: 1 },
        quote: '2022年，我局认真落实《条例》。',
      },
    ],
    'the year before, again and again': [
      told('2022年，我局认真落实《条例》。', '2022年度，本机关公开信息20条。'),
      { severity: 'warning', say: { key: 'text-year', year: 2023, named: 2022, times: 2 } },
    ],
  },
  uncertain: {
    'the year is not told': filingOf({ year: null, sections: telling('2022年，我局认真落实《条例》。') }),
  },
});
