import { formYearMismatch } from '../../../src/core/rules/form-year-mismatch';
import { testRule } from '../../rules';
import { filingOf, filingOf2014, filingOf2019 } from '../filings';

testRule(formYearMismatch, {
  holds: {
    'the form of 2021 for 2021 and after': filingOf({ year: 2021 }),
    'the form of 2021 for 2030': filingOf({ year: 2030 }),
    'the form of 2019 for 2019': filingOf2019({ year: 2019 }),
    'the form of 2019 for 2020': filingOf2019(),
    'the form of 2014 for 2018': filingOf2014({ year: 2018 }),
    'the form of 2019 with the table of 2014 inside': filingOf2019({ forms: ['2019', '2014'] }),
  },
  broken: {
    'the form of 2019 for 2022': [
      filingOf2019({ year: 2022 }),
      { severity: 'warning', say: { key: 'form-year', form: '2019', year: 2022, official: '2021' } },
    ],
    'the form of 2021 for 2020': [
      filingOf({ year: 2020 }),
      { say: { key: 'form-year', form: '2021', year: 2020, official: '2019' } },
    ],
    'the form of 2014 for 2019': [
      filingOf2014({ year: 2019 }),
      { say: { key: 'form-year', form: '2014', year: 2019, official: '2019' } },
    ],
  },
  uncertain: {
    'the year is not told': filingOf({ year: null }),
    'a year before any of the forms': filingOf2014({ year: 2010 }),
  },
});
