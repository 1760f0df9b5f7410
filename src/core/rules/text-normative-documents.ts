import type { Subject } from '../text/quantity.ts';
import { textRule, valueAt } from '../text/against-table.ts';

const KEYS = new Map<Subject, readonly string[]>([
  ['normativeIssued', ['issued', 'newlyMade']],
  ['normativeRepealed', ['repealed']],
  ['normativeInForce', ['inForce', 'totalPublished']],
]);

/** 制发、废止、现行有效规范性文件N件 against table two. A 文件 is not a 规范性文件. */
export const textNormativeDocuments = textRule({
  id: 'text-normative-documents',
  basis: '正文规范性文件的件数与表二“规范性文件”一行应相符。',
  subjects: ['normativeIssued', 'normativeRepealed', 'normativeInForce'],
  admissible: (filing, { subject }) => {
    const paths = (KEYS.get(subject) ?? []).map((key) => `disclosure.normativeDocuments.${key}`);
    const present = paths.filter((path) => valueAt(filing, path) !== null);
    return { values: present.map((path) => valueAt(filing, path)), paths: present };
  },
});
