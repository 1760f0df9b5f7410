import { normalise } from '../label.ts';
import { finding, type Rule } from '../rule.ts';
import { sectionNames } from '../sections.ts';

const LIST = /(?:包括|由)([^.]{40,300})/;

/** A preamble that lists the sections names all that are there. */
export const preambleSections: Rule = {
  id: 'preamble-sections',
  severity: 'info',
  basis: '前言所列部分应与正文各部分一致。',
  check: ({ preamble, sections }) => {
    const lines = [...preamble, ...(sections[0]?.lines.slice(0, 2) ?? [])];
    for (const { text, selector } of lines) {
      const list = LIST.exec(normalise(text))?.[1] ?? '';
      const named = sectionNames.filter(({ theme }) => theme.test(list));
      if (named.length < 4 || !/总体/.test(list)) continue;
      const missing = sections
        .filter(({ id, status }) => status !== 'missing' && !named.some((name) => name.id === id))
        .map(({ id }) => id);
      if (missing.length === 0) return [];
      return [
        finding(preambleSections, {
          say: { key: 'preamble-sections', missing },
          quote: text,
          marks: [{ selector, role: 'place' }],
        }),
      ];
    }
    return [];
  },
};
