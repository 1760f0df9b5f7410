import { preambleSections } from '../../../src/core/rules/preamble-sections';
import { testRule } from '../../rules';
import { filingOf, sections, sectionsWith } from '../filings';

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
    'a list of three of the six': filingOf(
      saying(
        `本报告包括总体情况、主动公开政府信息情况、存在的主要问题及改进措施${'、图表'.repeat(12)}等部分。`,
      ),
    ),
    'a list that does not begin with the overview': filingOf(saying(five.replace('总体', '基本'))),
    'a list too short to be one': filingOf(saying('本报告包括总体情况、主动公开、申请、复议、问题五部分。')),
    'a list with a full stop in it': filingOf(saying(five.replace('、收到', '。收到'))),
    'a list in the third line of section one': filingOf({
      sections: sectionsWith('overview', {
        lines: ['2023年', '全年', five].map((text, at) => ({ text, selector: `#${at}` })),
      }),
    }),
    'all six named, and five in a line below': filingOf({
      preamble: [`${five}、其他需要报告的事项。`, five].map((text, at) => ({ text, selector: `#${at}` })),
    }),
    'no section at all': filingOf({ ...saying(five), sections: [] }),
  },
  broken: {
    'five named below another line': [
      filingOf({
        preamble: ['现公布本报告。', `${five}。`].map((text, at) => ({ text, selector: `#${at}` })),
      }),
      { quote: `${five}。`, marks: [{ selector: '#1', role: 'place' }] },
    ],
    'five named in the second line of section one': [
      filingOf({
        sections: sections.map((section) =>
          section.id === 'overview'
            ? { ...section, lines: ['2023年', five].map((text, at) => ({ text, selector: `#${at}` })) }
            : section,
        ),
      }),
      { say: { key: 'preamble-sections', missing: ['others'] }, marks: [{ selector: '#1', role: 'place' }] },
    ],
    'four named of six': [
      filingOf(saying(`${five.replace('、收到和处理政府信息公开申请情况', '')}四个部分。`)),
      { say: { key: 'preamble-sections', missing: ['requests', 'others'] } },
    ],
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
