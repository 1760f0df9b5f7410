import { normalise } from '../label.ts';
import { finding, type Rule } from '../rule.ts';
import { isModern } from '../terms.ts';

/** From report year 2021 a word on 信息处理费 is customary. */
export const feeUnmentioned: Rule = {
  id: 'fee-unmentioned',
  severity: 'info',
  basis:
    '国办函〔2020〕109号《政府信息公开信息处理费管理办法》施行后，各地年度报告第六部分通行说明信息处理费收取情况。',
  check: (filing) => {
    const { year, sections } = filing;
    const others = sections.find(({ id }) => id === 'others');
    if (!isModern(filing) || year === null || year < 2021 || others?.status !== 'present') return [];
    const text = sections.flatMap(({ lines }) => lines.map((line) => normalise(line.text))).join('');
    if (/费/.test(text)) return [];
    return [
      finding(feeUnmentioned, {
        say: { key: 'fee-unmentioned', year },
        marks: others.selector ? [{ selector: others.selector, role: 'place' }] : [],
      }),
    ];
  },
};
