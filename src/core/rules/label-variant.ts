import type { FiledSheet } from '../filing.ts';
import { gist } from '../label.ts';
import { finding, type Rule } from '../rule.ts';

function variants({ labels }: FiledSheet) {
  const seen = new Set<string>();
  return labels.filter(({ printed, official }) => {
    const words = gist(printed);
    const isNew = !seen.has(words);
    seen.add(words);
    return isNew && words !== gist(official);
  });
}

/** A label in other words than the form's; blanks, numbers and punctuation are no matter. */
export const labelVariant: Rule = {
  id: 'label-variant',
  severity: 'info',
  basis: '格式各表的项目名称为固定内容。',
  check: (filing) =>
    filing.sheets.flatMap((sheet) => {
      const labels = variants(sheet);
      if (labels.length === 0) return [];
      return finding(labelVariant, {
        say: { key: 'label-variant', pairs: labels.map(({ printed, official }) => ({ printed, official })) },
        quote: labels.map(({ printed }) => printed.replace(/\s+/g, '')).join('；'),
        marks: labels.map(({ where }) => ({ selector: where.selector, role: 'place' as const })),
      });
    }),
};
