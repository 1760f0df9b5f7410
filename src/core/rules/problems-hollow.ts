import { normalise } from '../label.ts';
import { finding, type Rule } from '../rule.ts';
import { isModern } from '../terms.ts';

const SHORTEST = 10;

/** Section five that says nothing: 无, or a few words. 无 is an answer in section six, not here. */
export const problemsHollow: Rule = {
  id: 'problems-hollow',
  severity: 'warning',
  basis: '《条例》第五十条第（四）项：“政府信息公开工作存在的主要问题及改进情况”。',
  check: (filing) => {
    const problems = filing.sections.find(({ id }) => id === 'problems');
    if (!isModern(filing) || problems?.status !== 'present' || problems.lines.length === 0) return [];
    const text = problems.lines.map((line) => line.text.trim()).join('');
    if (normalise(text).replace(/[\p{P}\p{S}]/gu, '').length >= SHORTEST) return [];
    return [
      finding(problemsHollow, {
        say: { key: 'problems-hollow', text },
        quote: text,
        marks: problems.lines.map(({ selector }) => ({ selector, role: 'place' as const })),
      }),
    ];
  },
};
