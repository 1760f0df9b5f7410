import { expect, test } from 'vitest';
import { headOf } from '../../src/history/head';
import { resultOf } from '../ui/results';

test('a head names the sections that are missing, of a form that asks for them', () => {
  const missing = ['requests', 'others'] as const;
  expect(headOf(resultOf({ form: '2021', missing }), 'page', 1).missing).toEqual(missing);
  expect(headOf(resultOf({ form: '2014', missing }), 'page', 1).missing).toEqual([]);
});
