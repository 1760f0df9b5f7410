import { entryAt } from '../filing.ts';
import { organKind } from '../organ.ts';
import type { Subject } from '../text/quantity.ts';
import { textRule, valueAt } from '../text/against-table.ts';

/** The columns of either form; 对外公开总数量 of 2019 is not what is in force. */
const KEYS = new Map<Subject, readonly string[]>([
  ['normativeIssued', ['issued', 'newlyMade', 'newlyPublished']],
  ['normativeRepealed', ['repealed']],
  ['normativeInForce', ['inForce']],
]);

/** 制发、废止、现行有效规范性文件N件 against table two. A 文件 is not a 规范性文件. */
export const textNormativeDocuments = textRule({
  id: 'text-normative-documents',
  basis: '正文规范性文件的件数与表二“规范性文件”一行应相符。',
  subjects: ['normativeIssued', 'normativeRepealed', 'normativeInForce'],
  admissible: (filing, { subject, isPart }) => {
    // A government's table has those of its departments, too; its text often its own alone.
    if (organKind(filing.issuer) === 'government') return null;
    const paths = (KEYS.get(subject) ?? [])
      .map((key) => `disclosure.normativeDocuments.${key}`)
      .filter((path) => entryAt(filing, path) !== undefined);
    return { values: paths.map((path) => valueAt(filing, path)), paths, isAtMost: isPart };
  },
});
