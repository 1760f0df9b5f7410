// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { inOrder } from '../../src/ui/listing.ts';
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

  test('that repeat the year before show both passages, each under its name and once', () => {
    const same = findingOf({
      rule: 'years-same-text',
      severity: 'warning',
      quote: '公开意识有待提高。',
      earlier: '公开意识仍待提高。',
    });
    const root = draw(resultOf({ findings: [same] }));
    expect([...root.querySelectorAll('.passages > div')].map(({ textContent }) => textContent)).toEqual([
      '本年公开意识有待提高。',
      '上年公开意识仍待提高。',
    ]);
    expect(root.querySelector('.quote')).toBeNull();
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

  test('that are sums tell their claim and their figures, each once, with what stands between the sides', () => {
    const row = draw(unbalanced).querySelector('[data-rule="requests-row-total"]');
    expect(row?.querySelector('.said .unseen')?.textContent).toBe('不符：');
    expect(row?.querySelector('.message')?.textContent).toBe('“予以公开”行 各类申请人之和应等于总计');
    expect(row?.querySelector('.formula')?.textContent).toBe('23 ≠ 32');
    expect(row?.querySelector('.difference')?.textContent).toBe('差 9');
    expect(row?.textContent?.match(/32/g)).toHaveLength(1);
    const english = draw(unbalanced, { language: 'en' }).querySelector('[data-rule="requests-balance"]');
    expect(english?.querySelector('.message')?.textContent).toContain('Column 总计');
  });

  test('that are no sums tell their sentence, and a formula only if it adds something', () => {
    const said = { message: '本年新公开 9，多于对外公开总数量 7', formula: '9 ≤ 7' };
    const findings = [
      findingOf({ rule: 'published-beyond-total', severity: 'warning', ...said }),
      findingOf({ rule: 'disclosure-items', message: '减后为负', formula: '11 + (-20) = -9' }),
    ];
    const root = draw(resultOf({ findings }));
    const formula = (rule: string) => root.querySelector(`[data-rule="${rule}"] .formula`)?.textContent;
    expect(formula('published-beyond-total')).toBeUndefined();
    expect(formula('disclosure-items')).toBe('11 + (-20) = -9');
    expect(draw(unbalanced).querySelector('[data-rule="text-requests"] q')?.textContent).toContain('52件');
  });

  test('show what they rest on when asked', () => {
    const root = draw(unbalanced);
    expect(root.querySelector('.basis')).toBeNull();
    press(root, '[data-rule="requests-row-total"] .more button');
    expect(root.querySelector('[data-rule="requests-row-total"] .basis')?.textContent).toContain(
      '总计为各类申请人之和',
    );
  });

  test('with one likely cause stand together under it', () => {
    const hint = { path: 'requests.outcomes.granted.total', value: 23, message: '很可能是这一格' };
    const other = { path: 'requests.carriedOut.total', value: 1, message: '很可能是另一格' };
    const findings = [
      findingOf({ rule: 'requests-row-total', hint }),
      findingOf({ rule: 'requests-balance', hint: other }),
      findingOf({ rule: 'requests-outcome-total', hint }),
      findingOf({ rule: 'remedies-total' }),
      findingOf({ rule: 'requests-balance', hint: other }),
    ];
    const onPointCell = vi.fn();
    const result = resultOf({ findings });
    const root = draw(result, { onPointCell });
    const causes = [...root.querySelectorAll('.cause')];
    expect(causes.map((cause) => cause.querySelector('.message')?.textContent)).toEqual([
      '很可能是这一格',
      '很可能是另一格',
    ]);
    expect(causes.map((cause) => rows(cause).map(([rule]) => rule))).toEqual([
      ['requests-row-total', 'requests-outcome-total'],
      ['requests-balance', 'requests-balance'],
    ]);
    expect(rows(root)).toHaveLength(5);
    expect(root.textContent?.match(/很可能是这一格/g)).toHaveLength(1);
    press(root, '.cause .why');
    expect(onPointCell).toHaveBeenCalledWith(result.cells.find(({ path }) => path === hint.path));
    expect(inOrder(findings)[0]?.group.map(({ rule }) => rule)).toEqual(rows(root).map(([rule]) => rule));
  });

  test('are set aside with a reason, or without one', () => {
    const onSetAside = vi.fn();
    const root = draw(unbalanced, { onSetAside });
    press(root, '[data-rule="requests-balance"] [data-testid="set-aside"]');
    press(root, '.asking input');
    const detail = root.querySelector('textarea');
    void act(() => {
      if (detail) detail.value = '附件已说明';
      detail?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    press(root, '[data-testid="put-aside"]');
    expect(onSetAside).toHaveBeenCalledWith(unbalanced.findings[1], '已与台账核对，数字无误：附件已说明');
    expect(root.querySelector('.asking')).toBeNull();
    press(root, '[data-rule="value-text"] [data-testid="set-aside"]');
    press(root, '[data-testid="put-aside"]');
    expect(onSetAside).toHaveBeenLastCalledWith(unbalanced.findings[2], '');
  });

  test('that were set aside can be taken back', () => {
    const onTakeBack = vi.fn();
    const aside = findingOf({ rule: 'requests-balance', setAside: '' });
    const root = draw(resultOf({ findings: [aside] }), { onTakeBack });
    expect(root.querySelector('.reason')?.textContent).toBe('搁置理由 未写理由');
    expect(root.querySelector('[data-testid="set-aside"]')).toBeNull();
    press(root, '[data-testid="take-back"]');
    expect(onTakeBack).toHaveBeenCalledWith(aside);
  });

  test('are pressed to be shown on the page, where they have a place', () => {
    const onPoint = vi.fn();
    const root = draw(unbalanced, { onPoint });
    press(root, '[data-rule="requests-balance"] button');
    expect(onPoint).toHaveBeenCalledWith(unbalanced.findings[1]);
    expect(root.querySelector('[data-rule="label-variant"] button.show')).toBeNull();
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
