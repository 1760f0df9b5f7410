import { rulesWithoutPower } from '../../../src/core/rules/rules-without-power';
import { testRule } from '../../rules';
import { disclosure, filingOf, filingOf2019 } from '../filings';

const made = (issuer: string | null, issued: string | number) =>
  filingOf({ issuer, sheets: [disclosure({ 'rules.issued': issued })] });

testRule(rulesWithoutPower, {
  holds: {
    'a county that made none': made('云溪县人民政府', 0),
    'a city': made('南溪市人民政府', 2),
    'a province': made('江东省人民政府', 5),
    'an autonomous prefecture': made('云岭自治州人民政府', 1),
    'an autonomous region': made('西山自治区人民政府', 1),
    'a ministry': made('自然资源部', 3),
    'a county with rules in force that others made': filingOf({
      issuer: '云溪县人民政府',
      sheets: [disclosure({ 'rules.inForce': 3 })],
    }),
  },
  broken: {
    'a county': [
      made('云溪县人民政府', 2),
      {
        severity: 'warning',
        cells: ['disclosure.rules.issued'],
        marks: [{ selector: '#disclosure.rules.issued', role: 'total' }],
      },
    ],
    'a district office': [made('南溪市海川区人民政府办公室', 1), { cells: ['disclosure.rules.issued'] }],
    'a bureau of a county': [made('云溪县财政局', 1), { cells: ['disclosure.rules.issued'] }],
    'a township, on the form of 2019': [
      filingOf2019({ issuer: '小溪镇人民政府', sheets: [disclosure({ 'rules.newlyMade': 1 }, '2019')] }),
      { cells: ['disclosure.rules.newlyMade'] },
    ],
  },
  uncertain: {
    'nobody is named': made(null, 2),
    'the number is blank': made('云溪县人民政府', '/'),
    'a new area, which may be of a city': made('海川新区', 1),
  },
});
