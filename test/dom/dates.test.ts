import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../../src/dom/dates';

test.each([
  ['2026-03-27 15:02:08', '2026-03-27T15:02:08'],
  ['2026-09-30 10:00', '2026-09-30T10:00:00'],
  ['2026-07-20', '2026-07-20'],
  ['2026-06-13 14∶06', '2026-06-13T14:06:00'],
  ['2020- 01- 27 08: 07', '2020-01-27T08:07:00'],
  ['2026-3-7 9：05：01', '2026-03-07T09:05:01'],
  ['２０２６－０３－２７　１５：０２', '2026-03-27T15:02:00'],
  ['2026年3月27日', '2026-03-27'],
  ['2026 年 3 月 27 日 15时02分08秒', '2026-03-27T15:02:08'],
  ['2026/03/27', '2026-03-27'],
  ['2026.3.27', '2026-03-27'],
  ['20260327', '2026-03-27'],
  ['2026-03-27T15:02:08', '2026-03-27T15:02:08'],
  ['2026-03-27T15:02:08+08:00', '2026-03-27T15:02:08'],
  ['2026-01-31T16:30:00Z', '2026-02-01T00:30:00'],
  ['2026-01-31T16:30:00.000Z', '2026-02-01T00:30:00'],
  ['2026-03-27 25:00:00', '2026-03-27'],
  ['发布于 2026-03-27', '2026-03-27'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', null],
  ['2026-13-01', null],
  ['2026-04-31', null],
  ['0000-00-00 00:00:00', null],
  ['20263', null],
  ['120260327', null],
  ['', null],
  ['昨天', null],
])('%j is %j', (text, iso) => {
  expect(isoDate(text)).toBe(iso);
});

test('every date written in the usual ways comes back', () => {
  const written = fc.tuple(
    fc.date({ min: new Date('1990-01-02'), max: new Date('2099-12-30'), noInvalidDate: true }),
    fc.constantFrom(['-', '-', ''], ['/', '/', ''], ['年', '月', '日'], ['.', '.', '']),
    fc.boolean(),
  );
  fc.assert(
    fc.property(written, ([date, [first, second, third], isPadded]) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, day] = iso.split('-').map((part) => (isPadded ? part : String(Number(part))));
      expect(isoDate(`${year}${first}${month}${second}${day}${third}`)).toBe(iso);
    }),
  );
});

test('no text makes it throw, or give anything but a date', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0129年月日-/:.T ：∶Z+８') }), (text) => {
      expect(isoDate(text) ?? '2020-01-01').toMatch(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?$/);
    }),
  );
});
