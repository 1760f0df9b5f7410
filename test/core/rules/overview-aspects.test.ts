import { overviewAspects } from '../../../src/core/rules/overview-aspects';
import { testRule } from '../../rules';
import { filingOf, filingOf2014, filingOf2019, sectionsWith, telling } from '../filings';

const long =
  '全年围绕中心工作，扎实推进各项任务，不断提升服务水平，切实保障公众的知情权、参与权和监督权，各项工作取得新的成效和进展。';

testRule(overviewAspects, {
  holds: {
    'all five told': filingOf(),
    'the form of 2019, before the notice': filingOf2019({ sections: telling(long) }),
    'the form of 2014': filingOf2014({ sections: telling(long) }),
  },
  broken: {
    'in the first year that has to': [
      filingOf({ year: 2021, sections: telling(`${long}加强监督保障。`) }),
      { severity: 'info' },
    ],
    'four told, on two lines': [
      filingOf({
        sections: telling(`${long}主动公开，依申请公开，平台建设，\n监督保障。`),
      }),
      { say: { key: 'overview-aspects', missing: ['政府信息管理'] } },
    ],
    'one told of five': [
      filingOf({ sections: telling(`${long}加强监督保障。`) }),
      {
        severity: 'info',
        say: {
          key: 'overview-aspects',
          missing: ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设'],
        },
        marks: [{ selector: '#section-overview', role: 'place' }],
      },
    ],
  },
  uncertain: {
    'the section is missing': filingOf({
      sections: sectionsWith('overview', { status: 'missing', lines: [] }),
    }),
    'the text stands elsewhere': filingOf({ sections: telling('详见附件。') }),
    'the year is not told': filingOf({ year: null, sections: telling(long) }),
  },
});
