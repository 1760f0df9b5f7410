import { describe, expect, it, test } from 'vitest';
import { check } from '../../../src/core/check';
import { rules } from '../../../src/core/rules';
import { pageOf } from '../pages';
import { filed } from './filed';
import type { Narrative } from './narrative';
import { narratives } from './narratives';

const textRules = rules.filter(({ id }) => id.startsWith('text-'));
const page = pageOf([]);

const found = ({ text, figures }: Narrative) =>
  check(filed(text, figures), page, textRules).findings.map(({ rule, severity, actual, quote }) => ({
    rule,
    severity,
    value: actual,
    quote,
  }));

const all = Object.values(narratives).flat();
const count = (says: Narrative['says']): number => all.filter((one) => one.says === says).length;

for (const [topic, list] of Object.entries(narratives)) {
  describe(topic, () => {
    test.each(list.map((one) => [`${one.says}: ${one.text} ${JSON.stringify(one.figures)}`, one] as const))(
      '%s',
      (_, one) => {
        const findings = found(one);
        if (one.says !== 'fires') return expect(findings).toEqual([]);
        const { rule, severity, value } = one;
        expect(findings.map((each) => ({ ...each, quote: null }))).toEqual([
          { rule, severity, value, quote: null },
        ]);
      },
    );
  });
}

describe('what is kept', () => {
  it('is mostly traps', () => {
    expect(count('silent')).toBeGreaterThanOrEqual(70);
    expect(count('fires')).toBeGreaterThanOrEqual(60);
    expect(all.length).toBeGreaterThanOrEqual(170);
  });

  it('quotes the sentence that says it, and not its neighbours', () => {
    const text = '工作平稳有序。2023年，我局共收到政府信息公开申请76件。办理规范。';
    const [finding] = found({ says: 'fires', text, figures: { in: 75 } });
    expect(finding?.quote).toBe('2023年，我局共收到政府信息公开申请76件。');
  });
});
