// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { draw, press } from './draw.tsx';
import { findingOf, resultOf, unbalanced } from './results.ts';

const rows = (root: Element) =>
  [...root.querySelectorAll('[data-rule]')].map((row) => [
    row.getAttribute('data-rule'),
    row.getAttribute('data-severity'),
  ]);

describe('the findings', () => {
  test('are listed with rule and severity, what is wrong first', () => {
    const findings = (['info', 'warning', 'error'] as const).map((severity) =>
      findingOf({ rule: severity, severity }),
    );
    expect(rows(draw(resultOf({ findings })))).toEqual([
      ['error', 'error'],
      ['warning', 'warning'],
      ['info', 'info'],
    ]);
  });

  test('fold away many notes but nothing that is red', () => {
    const many = (severity: 'error' | 'info') =>
      Array.from({ length: 30 }, () => findingOf({ rule: `many-${severity}`, severity }));
    const root = draw(resultOf({ findings: [...many('error'), ...many('info')] }));
    expect(rows(root)).toHaveLength(60);
    expect(root.querySelectorAll('details.rest [data-severity=error]')).toHaveLength(0);
    expect(root.querySelectorAll('details.rest [data-severity=info]')).toHaveLength(28);
    expect(root.querySelector('details.rest summary')?.textContent).toBe('展开其余 28 条');
  });

  test('show message, sum, clue, sentence and basis, and say their severity in words', () => {
    const row = draw(unbalanced).querySelector('[data-rule="requests-row-total"]');
    expect(row?.querySelector('.said .unseen')?.textContent).toBe('不符：');
    expect(row?.querySelector('.formula')?.textContent).toBe('23 + 0 + 0 + 0 + 0 + 0 = 23 ≠ 32');
    expect(row?.querySelector('.hint')?.textContent).toContain('颠倒');
    expect(row?.querySelector('.basis p')?.textContent).toContain('总计为各类申请人之和');
    expect(draw(unbalanced).querySelector('[data-rule="text-requests"] q')?.textContent).toContain('52件');
  });

  test('are pressed to be shown on the page, where they have a place', () => {
    const onPoint = vi.fn();
    const root = draw(unbalanced, { onPoint });
    press(root, '[data-rule="requests-balance"] button');
    expect(onPoint).toHaveBeenCalledWith(unbalanced.findings[1]);
    expect(root.querySelector('[data-rule="label-variant"] button')).toBeNull();
  });

  test('tell which of them is shown', () => {
    const [first = null] = unbalanced.findings;
    const pressed = [...draw(unbalanced, { current: first }).querySelectorAll('[aria-pressed="true"]')];
    expect(pressed.map((button) => button.closest('[data-rule]')?.getAttribute('data-rule'))).toEqual([
      'requests-row-total',
    ]);
  });

  test('that were set aside come last, folded, with the reason, and colour no cell', () => {
    const cells = ['requests.received.total'];
    const aside = findingOf({ rule: 'requests-balance', cells, setAside: '已与上年核实' });
    const root = draw(
      resultOf({ findings: [aside, findingOf({ rule: 'table-blank', severity: 'warning' })] }),
    );
    expect(rows(root)).toEqual([
      ['table-blank', 'warning'],
      ['requests-balance', 'error'],
    ]);
    expect(root.querySelector('details.rest')?.textContent).toContain('已与上年核实');
    expect(root.querySelectorAll('button[data-state="error"]')).toHaveLength(0);
  });

  test('are none: that is said', () => {
    expect(draw(resultOf()).querySelector('.findings')?.textContent).toBe('没有发现需要指出的地方。');
  });
});
