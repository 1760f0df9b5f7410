import { describe, expect, test } from 'vitest';
import type { Header } from '../../src/core/place';
import { tall, type Made } from './grid';
import { placed } from './placed';

type Row = readonly Made[];

const unseen: Header = { width: 3, columns: null, unlabelled: [] };
const three: Header = { width: 3, columns: [1, 2, 3], unlabelled: [] };

/** A row, its cells parted by blanks; _ is a blank one. */
const row = (text: string): Row => text.split(' ').map((figure) => (figure === '_' ? '' : figure));
const rows = (text: string, count = 1): readonly Row[] => Array.from({ length: count }, () => row(text));

/** What the last row of a table becomes. */
const last = (table: readonly Row[], header: Header): string | undefined => placed(table, header).at(-1);

describe('a table that shows no header and has rows with a figure too many', () => {
  test.each<readonly [string, readonly Row[], Header, string]>([
    ['two in ten', [...rows('1 2 3 4', 2), ...rows('1 2 3', 8)], unseen, 'ambiguous'],
    ['two in eleven', [...rows('1 2 3 4', 2), ...rows('1 2 3', 9)], unseen, '1 2 3'],
    ['one in two', [...rows('1 2 3 4'), ...rows('1 2 3')], unseen, '1 2 3'],
    ['none', rows('1 2 3', 3), unseen, '1 2 3'],
    ['two, under a header', [...rows('1 2 3 4', 2), ...rows('1 2 3', 3)], three, '1 2 3'],
    [
      'two in ten, beside blank ones',
      [...rows('1 2 3 4', 2), ...rows('_ _ _', 4), ...rows('1 2 3', 8)],
      unseen,
      'ambiguous',
    ],
    [
      'two in eleven, one of them with a blank',
      [...rows('1 2 3 4', 2), ...rows('1 _ 3'), ...rows('1 2 3', 8)],
      unseen,
      '1 2 3',
    ],
    [
      'two in eleven, one of them lost for words',
      [...rows('1 2 3 4', 2), ...rows('见注 见注'), ...rows('1 2 3', 8)],
      unseen,
      '1 2 3',
    ],
  ])('%s: %#', (_, table, header, wanted) => expect(last(table, header)).toBe(wanted));
});

describe('rows that fill a column without a label', () => {
  const one: Header = { ...three, unlabelled: [4] };

  test.each<readonly [string, readonly Row[], string]>([
    ['most of them', [...rows('1 2 3 9', 2), ...rows('1 2 3')], 'fewer'],
    ['half of them', [...rows('1 2 3 9'), ...rows('1 2 3')], '1 2 3'],
  ])('leave open what a shorter one has lost: %s', (_, table, wanted) =>
    expect(last(table, one)).toBe(wanted),
  );
});

describe('a row with a blank behind its figures that the others do not have', () => {
  test.each<readonly [string, readonly Row[], string]>([
    ['where most have no total', [...rows('1 2 _', 2), ...rows('4 5 6 _')], 'more'],
    ['where half have none', [...rows('1 2 _', 2), ...rows('1 2 3'), ...rows('4 5 6 _')], '4 5 6'],
    ['where all have theirs', [...rows('1 _ 3', 2), ...rows('4 5 6 _')], '4 5 6'],
    ['where none has it either', [...rows('1 2 _', 3), ...rows('4 5 6')], '4 5 6'],
  ])('%s', (_, table, wanted) => expect(last(table, three)).toBe(wanted));
});

describe('a row with a cell to spare, no header showing which', () => {
  const usual = rows('_ 1 2 3', 3);
  const merged: readonly Row[] = [
    ['', tall('1', 2), '2', '3'],
    ['', '2', '3'],
  ];

  test.each<readonly [string, readonly Row[], string]>([
    ['with a blank starts where the others do', [...usual, row('_ 1 _ 3')], '1 · 3'],
    ['with a blank starts elsewhere', [...usual, row('1 2 _ _')], 'ambiguous'],
    ['without a blank starts elsewhere', [...usual, row('4 5 6 _')], '4 5 6'],
    ['is blank', [...usual, row('_ _ _ _')], '· · ·'],
    ['beside one that starts elsewhere', [...usual, row('4 5 6 _'), row('_ 1 _ 3')], '1 · 3'],
    [
      'beside two of ten that start elsewhere',
      [...rows('_ 1 2 3', 7), ...rows('4 5 6 _', 2), row('_ 1 _ 3')],
      'ambiguous',
    ],
    [
      'beside two of eleven that start elsewhere',
      [...rows('_ 1 2 3', 8), ...rows('4 5 6 _', 2), row('_ 1 _ 3')],
      '1 · 3',
    ],
    ['beside blank ones', [...usual, ...rows('_ _ _ _', 2), row('_ 1 _ 3')], '1 · 3'],
    ['beside merged ones', [...usual, ...merged, row('_ 1 _ 3')], '1 · 3'],
    [
      'without a blank starts elsewhere, where one has a figure too many',
      [...rows('_ 1 2 3', 9), row('1 2 3 4'), row('4 5 6 _')],
      'ambiguous',
    ],
    [
      'starts where the others do, where one has a figure too many',
      [...rows('_ 1 2 3', 9), row('1 2 3 4'), row('_ 4 5 6')],
      '4 5 6',
    ],
    ['is of another length than the others', [...rows('_ _ 1 2 3', 3), row('_ 4 _ 5')], '4 · 5'],
  ])('%s', (_, table, wanted) => expect(last(table, unseen)).toBe(wanted));
});

describe('a row that ends before the last column', () => {
  const other = (...columns: readonly number[]) => columns.map((column) => ({ column, isForWords: false }));
  const behind: Header = { ...three, others: other(4) };
  const before: Header = { width: 3, columns: [2, 3, 4], unlabelled: [], others: other(1) };
  const around: Header = { ...before, others: other(1, 5) };
  const among: Header = { width: 3, columns: [1, 2, 4], unlabelled: [], others: other(3) };

  test.each<readonly [string, readonly Row[], Header, string]>([
    ['one of five', [...rows('1 2 3 9', 4), row('1 2 3 _')], behind, 'ambiguous'],
    ['one of four', [...rows('1 2 3 9', 3), row('1 2 3 _')], behind, '1 2 3'],
    ['none', rows('1 2 3 9', 5), behind, '1 2 3'],
    [
      'one of five with figures',
      [...rows('1 2 3 9', 4), row('_ _ _ _'), row('1 2 3 _')],
      behind,
      'ambiguous',
    ],
    ['one of four with figures', [...rows('1 2 3 9', 3), row('_ _ _ _'), row('1 2 3 _')], behind, '1 2 3'],
    ['a blank one', [...rows('1 2 3 9', 4), row('_ _ _ _')], behind, '· · ·'],
    ['one of five, other columns around', [...rows('9 1 2 3 9', 4), row('9 1 2 3 _')], around, 'ambiguous'],
    ['the last being the form’s', [...rows('9 1 2 3', 4), row('9 1 2 _')], before, '1 2 ·'],
    ['the last being the form’s, another before it', [...rows('1 2 9 3', 4), row('1 2 _ _')], among, '1 2 ·'],
    ['no other column being there', [...rows('1 2 3', 4), row('1 2 _')], three, '1 2 ·'],
  ])('%s: %#', (_, table, header, wanted) => expect(last(table, header)).toBe(wanted));
});
