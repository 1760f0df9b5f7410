// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { draw, press } from './draw.tsx';
import { resultOf, unbalanced } from './results.ts';

const cell = (root: HTMLElement, path: string) => root.querySelector(`button[data-path="${path}"]`);
const states = (root: HTMLElement, state: string) =>
  root.querySelectorAll(`button[data-state="${state}"]`).length;

describe('the tables drawn small', () => {
  test('have a cell for each cell of the page, with its figure and its state', () => {
    const root = draw(unbalanced);
    expect(root.querySelectorAll('button[data-path]')).toHaveLength(unbalanced.cells.length);
    expect(cell(root, 'requests.outcomes.granted.total')?.getAttribute('data-state')).toBe('error');
    expect(cell(root, 'requests.outcomes.granted.total')?.textContent).toBe('32');
    expect(cell(root, 'requests.outcomes.refused.stateSecret.business')?.getAttribute('data-state')).toBe(
      'blank',
    );
    expect(cell(root, 'requests.outcomes.unavailable.notHeld.research')?.getAttribute('data-state')).toBe(
      'placeholder',
    );
    expect(cell(root, 'remedies.reconsideration.other')?.getAttribute('data-state')).toBe('text');
    expect(cell(root, 'remedies.reconsideration.upheld')?.getAttribute('data-state')).toBe('fine');
    expect(states(root, 'error')).toBe(11);
  });

  test('name each cell for a screen reader, its trouble too', () => {
    const root = draw(unbalanced);
    expect(cell(root, 'requests.outcomes.granted.total')?.getAttribute('aria-label')).toBe(
      '（一）予以公开 · 总计：32 涉及不符',
    );
    expect(cell(root, 'requests.outcomes.refused.stateSecret.business')?.getAttribute('aria-label')).toBe(
      '1.属于国家秘密 · 商业企业：空白',
    );
    expect(root.querySelectorAll('table.sheet th[scope=row]').length).toBeGreaterThan(30);
  });

  test('show a cell on the page when pressed', () => {
    const onPointCell = vi.fn();
    press(draw(unbalanced, { onPointCell }), 'button[data-path="requests.received.total"]');
    expect(onPointCell).toHaveBeenCalledWith(
      unbalanced.cells.find(({ path }) => path === 'requests.received.total'),
    );
  });

  test('leave a gap where the page has no such row', () => {
    const result = resultOf();
    const cells = result.cells.filter(
      ({ path }) => !path.startsWith('requests.outcomes.refused.stateSecret'),
    );
    const root = draw({ ...result, cells });
    expect(root.querySelectorAll('.sheet [data-state="absent"]')).toHaveLength(7);
  });

  test.each([
    ['2021', ['disclosure', 'requests', 'remedies']],
    ['2019', ['disclosure', 'requests', 'remedies']],
    ['2014', ['statistics']],
  ] as const)('of form %s are the tables that the page has', (form, ids) => {
    const root = draw(resultOf({ form }));
    expect([...root.querySelectorAll('table')].map((table) => table.getAttribute('data-sheet'))).toEqual(ids);
    expect(root.querySelectorAll('button[data-path]')).toHaveLength(resultOf({ form }).cells.length);
  });

  test('of a page with two forms take each table from the form in force, and add the rest', () => {
    const both = resultOf({ form: '2019' });
    const old = resultOf({ form: '2014' });
    const root = draw({
      ...both,
      report: both.report && { ...both.report, forms: ['2014', '2019'] },
      cells: [...both.cells, ...old.cells],
    });
    const ids = [...root.querySelectorAll('table')].map((table) => table.getAttribute('data-sheet'));
    expect(new Set(ids)).toEqual(new Set(['disclosure', 'requests', 'remedies', 'statistics']));
    expect(cell(root, 'disclosure.licensing.previousYearItems')).not.toBeNull();
  });

  test('are one stop for the Tab key; the arrows go from cell to cell', () => {
    const root = draw(unbalanced);
    const table = root.querySelector<HTMLElement>('table[data-sheet="requests"]');
    expect(table?.querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
    const first = table?.querySelector<HTMLElement>('button[tabindex="0"]');
    void act(() => first?.focus());
    const key = (name: string) =>
      void act(
        () =>
          void document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key: name, bubbles: true }),
          ),
      );
    key('ArrowDown');
    key('ArrowRight');
    expect(document.activeElement?.getAttribute('data-path')).toBe('requests.carriedIn.business');
    key('ArrowUp');
    key('ArrowUp');
    expect(document.activeElement?.getAttribute('data-path')).toBe('requests.received.business');
  });
});
