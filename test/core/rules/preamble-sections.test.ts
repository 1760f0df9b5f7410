import { preambleSections } from '../../../src/core/rules/preamble-sections';
import { testRule } from '../../rules';
import { filingOf, sectionsWith } from '../filings';

const saying = (text: string) => ({ preamble: [{ text, selector: '#preamble' }] });
const five =
  '本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、' +
  '政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况';

testRule(preambleSections, {
  holds: {
    'no preamble': filingOf(),
    'all six named': filingOf(saying(`${five}、其他需要报告的事项六个部分。`)),
    'five named of five': filingOf({
      ...saying(`${five}五个部分。`),
      sections: sectionsWith('others', { status: 'missing', heading: null, lines: [] }),
    }),
    'a preamble that lists something else': filingOf(
      saying(
        '本报告由云溪县财政局根据《中华人民共和国政府信息公开条例》编制，包括文字和表格两个方面的内容，请参阅。',
      ),
    ),
  },
  broken: {
    'five named of six': [
      filingOf(saying(`${five}五个部分。`)),
      {
        severity: 'info',
        say: { key: 'preamble-sections', missing: ['others'] },
        marks: [{ selector: '#preamble', role: 'place' }],
      },
    ],
  },
});
