import { issuerMismatch } from '../../../src/core/rules/issuer-mismatch';
import { testRule } from '../../rules';
import { filingOf, telling } from '../filings';

const preamble = (text: string) => [{ text, selector: '#preamble' }];

testRule(issuerMismatch, {
  holds: {
    'a preamble that names no place': filingOf({
      preamble: preamble('现公布财政局2023年政府信息公开工作年度报告。'),
    }),
    'the same county with more in front': filingOf({
      preamble: preamble('现公布南溪云溪县财政局2023年政府信息公开工作年度报告。'),
    }),
    'the same county with less in front': filingOf({
      issuer: '南溪云溪县财政局',
      preamble: preamble('现公布云溪县财政局2023年政府信息公开工作年度报告。'),
    }),
    'another county, named deep in section one': filingOf({
      sections: telling('一\n二\n三\n现将海川县财政局2023年政府信息公开工作情况报告如下。'),
    }),
    'no preamble': filingOf(),
    'the same name': filingOf({ preamble: preamble('现公布云溪县财政局2023年政府信息公开工作年度报告。') }),
    'the same place, another name for the body': filingOf({
      preamble: preamble('现公布云溪县2023年政府信息公开工作年度报告。'),
    }),
    'the city in front of the same county': filingOf({
      preamble: preamble('现公布南溪市云溪县财政局2023年政府信息公开工作年度报告。'),
    }),
    'a zone that is no place of its own': filingOf({
      issuer: '经开区管委会',
      preamble: preamble('现公布临江市经济技术开发区2023年政府信息公开工作年度报告。'),
    }),
    本机关: filingOf({ preamble: preamble('现公布本机关2023年政府信息公开工作年度报告。') }),
    'a text that names others in another matter': filingOf({
      sections: telling('学习借鉴海川县财政局2023年政府信息公开工作经验。'),
    }),
  },
  broken: {
    'another county': [
      filingOf({ preamble: preamble('现公布海川县财政局2023年政府信息公开工作年度报告。') }),
      {
        severity: 'warning',
        quote: '现公布海川县财政局2023年政府信息公开工作年度报告。',
        marks: [{ selector: '#preamble', role: 'place' }],
      },
    ],
    'another county, named in the first lines of section one': [
      filingOf({ sections: telling('现将海川县财政局2023年政府信息公开工作情况报告如下。') }),
      { marks: [{ selector: '#section-overview p0', role: 'place' }] },
    ],
  },
  uncertain: {
    'nobody is named': filingOf({
      issuer: null,
      preamble: preamble('现公布海川县财政局2023年政府信息公开工作年度报告。'),
    }),
    'a title without a place': filingOf({
      issuer: '财政局',
      preamble: preamble('现公布海川县财政局2023年政府信息公开工作年度报告。'),
    }),
  },
});
