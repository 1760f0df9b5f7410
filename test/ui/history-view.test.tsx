// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { noFilter, type HeadEntry } from '../../src/ui/heads.ts';
import { HistoryView, type HistoryViewProps } from '../../src/ui/HistoryView.tsx';
import { surfaceFor } from '../../src/words/surface-choose.ts';
import { workbenchFor } from '../../src/words/surface-workbench.ts';
import { press } from './draw.tsx';

const head = (index: number, given: Partial<HeadEntry> = {}): HeadEntry => ({
  url: `http://www.yunxi.gov.cn/${index}.html`,
  title: `报告 ${index}`,
  kind: 'report',
  issuer: `第 ${index} 局`,
  year: 2023,
  form: '2021',
  verdict: 'balanced',
  errors: 0,
  warnings: 0,
  missing: [],
  assessed: 42,
  total: 42,
  publishedAt: '2024-01-20T08:00',
  source: 'page',
  at: index,
  ...given,
});

function draw(heads: readonly HeadEntry[], given: Partial<HistoryViewProps> = {}, language = 'zh-CN') {
  document.body.innerHTML = '<main></main>';
  const root = document.querySelector('main');
  if (root === null) throw new Error('no place to draw in');
  const words = surfaceFor(language);
  const props: HistoryViewProps = {
    words,
    bench: workbenchFor(words.language),
    heads,
    shown: heads,
    filter: noFilter,
    sort: { by: 'at', isDown: true },
    page: 0,
    open: null,
    aside: 0,
    isEmptied: false,
    trouble: null,
    isKeeping: true,
    children: null,
    onKeep() {},
    onNoted() {},
    onEmptiedNoted() {},
    onFilter() {},
    onSort() {},
    onPage() {},
    onOpen() {},
    onRemoveShown() {},
    onRemoveAll() {},
    onExport() {},
    onSaveFile() {},
    onLoadFile() {},
    ...given,
  };
  void act(() => render(<HistoryView {...props} />, root));
  return root;
}

const rows = (root: HTMLElement) => root.querySelectorAll('[data-testid="heads"] tbody tr');

describe('the history', () => {
  const many = Array.from({ length: 450 }, (_, index) => head(index));

  test('draws 200 of many rows at a time', () => {
    const onPage = vi.fn();
    expect(rows(draw(many, { onPage }))).toHaveLength(200);
    press(document.body, '[data-testid="next-page"]');
    expect(onPage).toHaveBeenCalledWith(1);
    const last = draw(many, { page: 2 });
    expect(rows(last)).toHaveLength(50);
    expect(last.querySelector('.pager')?.textContent).toContain('第 401–450 份');
  });

  test('says of each row what the table has columns for, and nothing where nothing is known', () => {
    const [first, second] = [
      head(1, { verdict: 'unbalanced', errors: 3, missing: ['problems'], assessed: 40 }),
      head(2, { kind: 'index-page', issuer: null, year: null, form: null, total: 0, publishedAt: null }),
    ];
    const [one, other] = rows(draw([first, second]));
    const cells = (row: Element | undefined) =>
      [...(row?.children ?? [])].slice(0, -1).map(({ textContent }) => textContent);
    expect(cells(one)).toEqual(['第 1 局', '2023', '不符', '3', '0', '五', '40/42', '2021', '2024-01-20']);
    expect(cells(other)).toEqual(['报告 2', '', '这是目录页', '', '', '', '', '', '']);
  });

  test('asks before anything is deleted, and deletes what is listed or all', () => {
    const [onRemoveAll, onRemoveShown] = [vi.fn(), vi.fn()];
    const root = draw(many, { onRemoveAll, onRemoveShown });
    press(root, '[data-testid="remove-all"]');
    expect(root.textContent).toContain('确定删除全部记录和清单？');
    expect(onRemoveAll).not.toHaveBeenCalled();
    press(root, '[data-testid="remove-all-yes"]');
    expect(onRemoveAll).toHaveBeenCalledTimes(1);

    const some = draw(many, { shown: many.slice(0, 3), onRemoveAll, onRemoveShown });
    press(some, '[data-testid="remove-all"]');
    expect(some.textContent).toContain('确定删除 3 份记录？');
    press(some, '[data-testid="remove-all-yes"]');
    expect([onRemoveAll.mock.calls.length, onRemoveShown.mock.calls.length]).toEqual([1, 1]);
  });

  test('tells what could not be kept, what was set aside, and that nothing is kept', () => {
    const onNoted = vi.fn();
    const root = draw([], {
      trouble: { what: 'full', lost: 2, detail: 'QuotaExceededError' },
      aside: 3,
      isKeeping: false,
      onNoted,
    });
    expect(root.querySelector('[data-testid="trouble"]')?.textContent).toContain('有 2 份结果没有存下来');
    expect(root.querySelector('[data-testid="aside-count"]')?.textContent).toContain('3 条记录已损坏');
    expect(root.textContent).toContain('现在不保留新的核对结果');
    press(root, '[data-testid="trouble"] button');
    expect(onNoted).toHaveBeenCalled();
  });

  test('tells that the browser has thrown everything away, until that is noted', () => {
    const onEmptiedNoted = vi.fn();
    const root = draw([], { isEmptied: true, onEmptiedNoted });
    expect(root.querySelector('[data-testid="emptied"]')?.textContent).toContain('清空了此前保存的全部结果');
    press(root, '[data-testid="emptied"] button');
    expect(onEmptiedNoted).toHaveBeenCalled();
    expect(draw([]).querySelector('[data-testid="emptied"]')).toBeNull();
  });

  test('speaks English to whoever reads it', () => {
    const root = draw([head(1, { verdict: 'incomplete' })], {}, 'en');
    expect(root.textContent).toContain('Not all told');
    expect(root.textContent?.replace('第 1 局', '')).not.toMatch(/\p{Script=Han}/u);
  });
});
