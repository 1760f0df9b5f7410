// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { Kind } from '../../src/core/result.ts';
import type { View } from '../../src/ui/PopupView.tsx';
import { draw, press } from './draw.tsx';
import { findingOf, otherOf, resultOf, unbalanced } from './results.ts';

const verdict = (root: HTMLElement) =>
  root.querySelector('[data-testid="verdict"]')?.getAttribute('data-verdict');
const text = (root: HTMLElement, selector: string) => root.querySelector(selector)?.textContent;

describe('the verdict', () => {
  test.each([
    ['balanced', '勾稽相符', 'Everything adds up'],
    ['unbalanced', '有 2 处不符', '2 errors'],
    ['incomplete', '未发现不符，但内容不完整', 'Nothing wrong found, but not complete'],
  ] as const)('%s is said for programs and in words', (value, zh, en) => {
    const result = value === 'unbalanced' ? unbalanced : resultOf({ verdict: value });
    expect(verdict(draw(result))).toBe(value);
    expect(text(draw(result), 'h1')).toBe(zh);
    expect(text(draw(result, { language: 'en' }), 'h1')).toBe(en);
  });

  test('incomplete says whether it is the checking that is', () => {
    const coverage = { assessed: 40, total: 42, notAssessable: [] };
    expect(text(draw(resultOf({ verdict: 'incomplete', coverage })), 'h1')).toBe(
      '未发现不符，但未能全部核对',
    );
  });

  test('with errors set aside says so, and that nothing was shown to be right', () => {
    const aside = findingOf({ rule: 'requests-balance', setAside: '口径不同' });
    const root = draw(resultOf({ verdict: 'incomplete', findings: [aside] }));
    expect(verdict(root)).toBe('incomplete');
    expect(text(root, 'h1')).toBe('1 处不符已搁置');
    expect(text(root, '.verdict .body')).toContain('不作“相符”的结论');
  });

  test.each<Exclude<Kind, 'report'>>([
    'form-notice',
    'index-page',
    'attachment-only',
    'image-only',
    'not-report',
    'unreadable',
  ])('of a page of the kind %s is that kind, without tables or findings', (kind) => {
    const root = draw(otherOf(kind));
    expect(verdict(root)).toBe(kind);
    expect(root.querySelectorAll('table, .finding, .strip')).toHaveLength(0);
    expect(text(root, '.verdict')).not.toBe(text(draw(otherOf(kind), { language: 'en' }), '.verdict'));
  });

  test('of a page too large to read says why it was not checked', () => {
    expect(text(draw(otherOf('unreadable', '页面过大，没有核对')), '.verdict')).toContain('页面过大');
  });

  test('of a failed check is failed, with its message to copy', () => {
    const onCopyMessage = vi.fn();
    const root = draw({ state: 'failed', message: 'TypeError: x' }, { onCopyMessage });
    expect(verdict(root)).toBe('failed');
    expect(text(root, 'pre')).toBe('TypeError: x');
    press(root, '[data-testid="copy-message"]');
    expect(onCopyMessage).toHaveBeenCalledWith('TypeError: x');
  });

  test('is not given before it is known', () => {
    expect(verdict(draw({ state: 'checking' }))).toBeUndefined();
  });
});

describe('a page that was not checked', () => {
  const states: readonly (readonly [View['state'], string | null])[] = [
    ['unchecked', '[data-testid="check"]'],
    ['revoked', '[data-testid="allow"]'],
    ['forbidden', null],
  ];
  test.each(states)('%s: says why, and offers what can be done', (state, button) => {
    const root = draw({ state } as View);
    expect(verdict(root)).toBe(state);
    expect(root.querySelectorAll('.actions button')).toHaveLength(button === null ? 0 : 1);
    expect(button === null || root.querySelector(button)).toBeTruthy();
  });

  test('is checked on request', () => {
    const onCheck = vi.fn();
    press(draw({ state: 'unchecked' }, { onCheck }), '[data-testid="check"]');
    expect(onCheck).toHaveBeenCalledOnce();
  });

  test('is allowed on request', () => {
    const onAllow = vi.fn();
    press(draw({ state: 'revoked' }, { onAllow }), '[data-testid="allow"]');
    expect(onAllow).toHaveBeenCalledOnce();
  });
});

describe('the popup', () => {
  test('says whose report it is, how much was checked, and why not all', () => {
    const root = draw(unbalanced);
    expect(text(root, '.who')).toBe('清源县交通运输局 · 2022 年 · 2021 年版格式');
    expect(text(root, '.coverage p')).toBe('42 项勾稽关系，核对了 41 项');
    expect(text(root, '.coverage li')).toContain('1.属于国家秘密');
    expect(text(draw(resultOf()), '.coverage p')).toBe('42 项勾稽关系全部核对');
    expect(draw(resultOf()).querySelector('.coverage details')).toBeNull();
  });

  test('says one reason once, and how often it holds', () => {
    const notAssessable = Array.from({ length: 7 }, () => ({ rule: 'r', cells: [], why: '总计空白' }));
    const root = draw(
      resultOf({ verdict: 'incomplete', coverage: { assessed: 35, total: 42, notAssessable } }),
    );
    expect([...root.querySelectorAll('.coverage li')].map((item) => item.textContent)).toEqual([
      '总计空白 ×7',
    ]);
  });

  test('asks a report of the 2014 form for none of the six sections', () => {
    const root = draw(resultOf({ form: '2014', missing: ['disclosure', 'requests', 'remedies', 'others'] }));
    expect(root.querySelectorAll('.strip')).toHaveLength(0);
  });

  test('shows the six sections with a sign and a word each', () => {
    const items = [...draw(unbalanced).querySelectorAll('.strip li')];
    expect(items.map((item) => item.getAttribute('data-status'))).toEqual([
      'present',
      'present',
      'present',
      'present',
      'missing',
      'empty',
    ]);
    expect(
      items.map((item) => item.querySelector('[role=img]')?.getAttribute('aria-label')).slice(3),
    ).toEqual(['有', '缺', '无内容']);
  });

  test('hands on what is to be copied or opened', () => {
    const events = {
      onCopyJson: vi.fn(),
      onCopySummary: vi.fn(),
      onOpenJson: vi.fn(),
      onOpenOptions: vi.fn(),
    };
    const root = draw(unbalanced, events);
    for (const id of ['copy-json', 'copy-summary', 'open-json', 'open-options'])
      press(root, `[data-testid="${id}"]`);
    expect(events.onCopyJson).toHaveBeenCalledWith(unbalanced);
    expect(events.onCopySummary).toHaveBeenCalledWith(unbalanced);
    expect(events.onOpenJson).toHaveBeenCalledOnce();
    expect(events.onOpenOptions).toHaveBeenCalledOnce();
  });

  test('says what became of a press where a screen reader hears it, and that nothing is uploaded', () => {
    const root = draw(unbalanced, { status: '已复制' });
    expect(text(root, '[role=status][aria-live=polite]')).toBe('已复制');
    expect(text(root, '.privacy')).toContain('不上传');
  });

  test('steps through the marked places only while there are marks', () => {
    expect(draw(unbalanced).querySelector('[data-testid="next"]')).toBeNull();
    const events = { onStep: vi.fn(), onUnmark: vi.fn() };
    const root = draw(unbalanced, { ...events, isMarked: true, position: { index: 1, count: 4 } });
    expect(text(root, '.markbar .place')).toBe('2 / 4');
    for (const id of ['next', 'previous', 'unmark']) press(root, `[data-testid="${id}"]`);
    expect(events.onStep.mock.calls).toEqual([[1], [-1]]);
    expect(events.onUnmark).toHaveBeenCalledOnce();
  });

  test('shows what a page says as text, never as markup', () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const hint = { path: evil, value: 1, message: evil };
    const finding = findingOf({ rule: evil, message: evil, formula: evil, quote: evil, basis: evil, hint });
    const base = resultOf({ findings: [finding], raw: { 'requests.received.total': evil } });
    const result = {
      ...base,
      report: base.report && { ...base.report, issuer: evil },
      sections: base.sections.map((section) => ({ ...section, heading: evil })),
      summary: {
        ...base.summary,
        coverage: { assessed: 1, total: 2, notAssessable: [{ rule: evil, cells: [], why: evil }] },
      },
    };
    for (const root of [
      draw(result),
      draw(otherOf('unreadable', evil)),
      draw({ state: 'failed', message: evil }),
    ]) {
      expect(root.querySelectorAll('img, script')).toHaveLength(0);
      expect(root.textContent).toContain(evil);
    }
  });
});
