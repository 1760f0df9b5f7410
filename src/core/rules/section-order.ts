import { finding, type Rule } from '../rule.ts';
import { sectionNames } from '../sections.ts';
import { isModern } from '../terms.ts';

/** The six sections stand in the order of the form and carry its numbers, where they carry any. */
export const sectionOrder: Rule = {
  id: 'section-order',
  severity: 'warning',
  basis:
    '格式：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。',
  check: (filing) => {
    if (!isModern(filing)) return [];
    const official = sectionNames.map(({ id }) => id);
    const positions = filing.printedOrder.map((id) => official.indexOf(id));
    const isOrdered = positions.every(
      (position, index) => index === 0 || position > (positions[index - 1] ?? -1),
    );
    const misnumbered = filing.sections.filter(
      ({ ordinal, id }) => ordinal !== null && ordinal !== official.indexOf(id) + 1,
    );
    if (isOrdered && misnumbered.length === 0) return [];
    const shown = misnumbered.length > 0 ? misnumbered : filing.sections;
    return [
      finding(sectionOrder, {
        say: {
          key: 'section-order',
          printed: filing.printedOrder,
          numbers: misnumbered.map(({ heading }) => heading ?? ''),
        },
        marks: shown.flatMap(({ selector }) => (selector ? [{ selector, role: 'place' as const }] : [])),
      }),
    ];
  },
};
