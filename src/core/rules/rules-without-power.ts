import { entryAt, placeOf } from '../filing.ts';
import { mayMakeRules } from '../organ.ts';
import { finding, type Rule } from '../rule.ts';

/** 规章 made by a county, a township or one of their offices, which cannot make any. */
export const rulesWithoutPower: Rule = {
  id: 'rules-without-power',
  severity: 'warning',
  basis: '《立法法》：规章由国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府制定。',
  check: (filing) => {
    const { issuer } = filing;
    if (issuer === null || mayMakeRules(issuer)) return [];
    return ['issued', 'newlyMade'].flatMap((key) => {
      const entry = entryAt(filing, `disclosure.rules.${key}`);
      if (entry?.amount.status !== 'number' || entry.amount.value <= 0) return [];
      return finding(rulesWithoutPower, {
        say: { key: 'rules-without-power', issuer, path: entry.path, value: entry.amount.exact },
        cells: [entry.path],
        marks: [placeOf(entry, 'total')],
      });
    });
  },
};
