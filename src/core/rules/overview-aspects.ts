import { normalise } from '../label.ts';
import { finding, type Rule } from '../rule.ts';
import { isModern } from '../terms.ts';

const ASPECTS = [
  { name: '主动公开', pattern: /主动公开/ },
  { name: '依申请公开', pattern: /依申请/ },
  { name: '政府信息管理', pattern: /信息(资源)?(的)?(规范化|标准化|管理)|规范化.{0,6}管理/ },
  { name: '政府信息公开平台建设', pattern: /平台/ },
  { name: '监督保障', pattern: /监督|保障|考核/ },
] as const;

/** From report year 2021 the overview tells of five things. */
export const overviewAspects: Rule = {
  id: 'overview-aspects',
  severity: 'info',
  basis:
    '国办公开办函〔2021〕30号：总体情况“主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障”。',
  check: (filing) => {
    const overview = filing.sections.find(({ id }) => id === 'overview');
    if (!overview || !isModern(filing) || (filing.year ?? 0) < 2021) return [];
    const text = overview.lines.map((line) => normalise(line.text)).join('');
    const missing = ASPECTS.filter(({ pattern }) => !pattern.test(text)).map(({ name }) => name);
    // A page that shows none of them has its text elsewhere, in a picture or an attachment.
    if (missing.length === 0 || text.length < 60) return [];
    return [
      finding(overviewAspects, {
        say: { key: 'overview-aspects', missing },
        marks: overview.selector ? [{ selector: overview.selector, role: 'place' }] : [],
      }),
    ];
  },
};
