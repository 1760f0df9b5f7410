// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { isOptional } from '../../src/core/check.ts';
import { rules } from '../../src/core/rules/index.ts';
import { OptionsView, type OptionsViewProps } from '../../src/ui/OptionsView.tsx';
import { ruleTitle } from '../../src/words/rule-titles.ts';
import { surfaceFor } from '../../src/words/surface-choose.ts';
import { press } from './draw.tsx';

const entries = (off: readonly string[] = [], language: 'zh-CN' | 'en' = 'zh-CN') =>
  rules.map((rule) => ({
    ...rule,
    title: ruleTitle(rule.id, language),
    isOptional: isOptional(rule),
    isOn: !off.includes(rule.id),
  }));

function draw(given: Partial<OptionsViewProps> = {}): HTMLElement {
  document.body.innerHTML = '<main></main>';
  const root = document.body.firstElementChild as HTMLElement;
  const props: OptionsViewProps = {
    words: surfaceFor('zh-CN'),
    rules: entries(),
    setAside: [],
    isKeeping: true,
    forgotten: null,
    onKeep() {},
    onForgetAll() {},
    onSwitch() {},
    onTakeBack() {},
    ...given,
  };
  void act(() => render(<OptionsView {...props} />, root));
  return root;
}

const ids = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((row) =>
    row.closest('[data-rule-id]')?.getAttribute('data-rule-id'),
  );
const textIds = rules.map(({ id }) => id).filter((id) => id.startsWith('text-'));

describe('the settings', () => {
  test('list every rule once, with what it looks at and what it rests on', () => {
    const root = draw();
    expect(ids(root, '[data-rule-id]').sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const { id, basis } of rules) {
      const row = root.querySelector(`[data-rule-id="${id}"]`);
      expect(row?.textContent).toContain(basis);
      expect(row?.querySelector('.title')?.textContent).not.toContain(id);
    }
  });

  test('have a name for every rule in both languages', () => {
    for (const { id } of rules) {
      expect(ruleTitle(id, 'zh-CN'), id).toMatch(/\p{Script=Han}/u);
      expect(ruleTitle(id, 'en'), id).not.toBe(id);
      expect(ruleTitle(id, 'en'), id).not.toBe(ruleTitle(id, 'zh-CN'));
    }
  });

  test('have a switch for each rule but those that may be red', () => {
    const red = rules.filter(({ severity }) => severity === 'error').map(({ id }) => id);
    const free = ids(draw(), '[data-rule-id] input');
    expect(free.filter((id) => red.includes(id ?? ''))).toEqual([]);
    expect(free).toHaveLength(rules.length - red.length);
  });

  test('switch a rule', () => {
    const onSwitch = vi.fn();
    const root = draw({ rules: entries(['label-variant']), onSwitch });
    press(root, '[data-rule-id="label-variant"] input');
    press(root, '[data-rule-id="section-order"] input');
    expect(onSwitch.mock.calls).toEqual([
      [['label-variant'], true],
      [['section-order'], false],
    ]);
  });

  test('switch all rules about the text with one press', () => {
    const onSwitch = vi.fn();
    press(draw({ onSwitch }), '[data-testid="text-rules"]');
    expect(onSwitch).toHaveBeenLastCalledWith(textIds, false);
    press(draw({ rules: entries(textIds), onSwitch }), '[data-testid="text-rules"]');
    expect(onSwitch).toHaveBeenLastCalledWith(textIds, true);
    const some = draw({ rules: entries(textIds.slice(1)), onSwitch });
    expect(some.querySelector<HTMLInputElement>('[data-testid="text-rules"]')?.indeterminate).toBe(true);
    press(some, '[data-testid="text-rules"]');
    expect(onSwitch).toHaveBeenLastCalledWith(textIds, true);
  });

  test('list what was set aside, the latest first, and take it back', () => {
    const onTakeBack = vi.fn();
    const one = {
      reason: '口径不同',
      message: '23 ≠ 32',
      heading: '清源县交通运输局',
      url: 'http://x.gov.cn/',
      at: 1,
    };
    const setAside = [
      { ...one, fingerprint: 'a' },
      { ...one, fingerprint: 'b', at: 2, reason: '' },
    ];
    const root = draw({ setAside, onTakeBack });
    const shown = [...root.querySelectorAll('[data-fingerprint]')];
    expect(shown.map((item) => item.getAttribute('data-fingerprint'))).toEqual(['b', 'a']);
    expect(shown.map((item) => item.querySelector('.because')?.textContent)).toEqual([
      '搁置理由：未写理由',
      '搁置理由：口径不同',
    ]);
    press(root, '[data-fingerprint="a"] button');
    expect(onTakeBack).toHaveBeenCalledWith('a');
    expect(draw().textContent).toContain('还没有搁置任何发现');
  });

  test('are in the language of the reader', () => {
    const root = draw({ words: surfaceFor('en'), rules: entries([], 'en') });
    expect(root.querySelector('h1')?.textContent).toBe('Gouji · Settings');
    expect(root.querySelector('[data-rule-id="label-variant"] .title')?.textContent).toContain('Labels');
  });
});

describe('the choice to keep', () => {
  test('is shown as it stands, and changed by a press', () => {
    const onKeep = vi.fn();
    const root = draw({ isKeeping: true, onKeep });
    const box = root.querySelector<HTMLInputElement>('[data-testid=keep]');
    expect(box?.checked).toBe(true);
    box?.click();
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(false);
    expect(draw({ isKeeping: false }).querySelector<HTMLInputElement>('[data-testid=keep]')?.checked).toBe(
      false,
    );
  });

  test('to delete all is asked once more, and what became of it is said', () => {
    const onForgetAll = vi.fn();
    const root = draw({ onForgetAll });
    press(root, '[data-testid=forget-all]');
    expect(onForgetAll).not.toHaveBeenCalled();
    press(root, '[data-testid=forget-all-yes]');
    expect(onForgetAll).toHaveBeenCalledOnce();
    const said = (given: Partial<OptionsViewProps>) =>
      draw(given).querySelector('[role=status]')?.textContent;
    expect(said({})).toBe('');
    expect(said({ forgotten: { error: null } })).toBe('已全部删除。');
    expect(said({ forgotten: { error: 'VersionError' } })).toContain('VersionError');
  });
});
