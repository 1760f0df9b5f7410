import { describe, expect, it, test } from 'vitest';
import type { SectionId } from '../../../src/core/result';
import { quantitiesOf } from '../../../src/core/text/quantity';
import { filingOf, telling } from '../filings';

/** The numbers of a text that are certain in what they count, and what is certain of each. */
const read = (text: string, section: SectionId = 'overview'): readonly string[] =>
  quantitiesOf(filingOf({ sections: telling(text, section) }))
    .filter(({ sentence }) => sentence.section === section)
    .map(({ subject, value, isPart, isNewOnly, isWithCarried }) =>
      [subject, value, isPart && 'part', isNewOnly && 'new', isWithCarried && 'with']
        .filter(Boolean)
        .join(' '),
    );

const RECEIVED = '收到政府信息公开申请8件';

describe('a number is read', () => {
  test.each<readonly [SectionId, string, readonly string[]]>([
    ['overview', `${RECEIVED}。`, ['received 8']],
    ['problems', `${RECEIVED}。`, []],
    ['requests', '答复5件。', ['done 5']],
    ['requests', '收到5件。', ['received 5']],
    ['overview', '答复5件。', []],
    ['remedies', '收到5件。', []],
    ['remedies', '行政诉讼5件。', ['litigation 5']],
    ['overview', '行政诉讼5件。', []],
  ])('in the section on what it is of: %s, %s', (section, text, found) => {
    expect(read(text, section)).toEqual(found);
  });

  test.each<readonly [string, readonly string[]]>([
    ['（二）依申请公开情况\n答复5件。', ['done 5']],
    ['（二）依申请公开情况\n（三）政府信息管理\n答复5件。', []],
    ['（三）政府信息管理情况\n答复5件。', []],
    ['（二）依申请公开情况\n我局认真做好各项工作，全年工作有序开展，成效明显。\n答复5件。', ['done 5']],
  ])('under the heading of what it is of: %j', (text, found) => expect(read(text)).toEqual(found));
});

describe('a part', () => {
  test.each<readonly [string, readonly string[]]>([
    [`${RECEIVED}，其中办结5件。`, ['received 8', 'done 5 part']],
    [`${RECEIVED}。其中办结5件。`, ['received 8', 'done 5 part']],
    [`${RECEIVED}，其中予以公开1件，办结5件。`, ['received 8', 'granted 1 part', 'done 5 part']],
    [`${RECEIVED}，其中予以公开1件；办结5件。`, ['received 8', 'granted 1 part', 'done 5']],
    [`${RECEIVED}，其中予以公开1件。办结5件。`, ['received 8', 'granted 1 part', 'done 5']],
    [`${RECEIVED}，其中予以公开1件。其中办结5件。`, ['received 8', 'granted 1 part', 'done 5 part']],
  ])('goes on with 其中 to the next semicolon or sentence: %s', (text, found) => {
    expect(read(text)).toEqual(found);
  });
});

describe('another time', () => {
  test.each<readonly [string, readonly string[]]>([
    [`2022年，${RECEIVED}。`, []],
    [`2022年，我局工作有序。${RECEIVED}。`, []],
    [`2022年，我局工作有序。2023年${RECEIVED}。`, ['received 8']],
    [`我局各项工作全面完成，有序开展，成效明显，超过2022年。${RECEIVED}。`, ['received 8']],
    [`2022年，我局工作有序。\n${RECEIVED}。`, ['received 8']],
  ])('is over with the next line, or where the own one is named: %j', (text, found) => {
    expect(read(text)).toEqual(found);
  });
});

describe('what stands in brackets', () => {
  test.each<readonly [string, readonly string[]]>([
    [`${RECEIVED}（办结5件）。`, ['received 8']],
    [`${RECEIVED}（含上年结转2件）。`, ['received 8 with', 'carriedIn 2 part']],
    [`${RECEIVED}（不含上年结转2件）。`, ['received 8 new']],
    [`${RECEIVED}，另有上年结转2件。`, ['received 8 new', 'carriedIn 2']],
    [`${RECEIVED}，不计上年。`, ['received 8 new']],
    [`${RECEIVED}。另有上年结转2件。`, ['received 8', 'carriedIn 2']],
  ])('tells of what was carried in, and of nothing else: %s', (text, found) => {
    expect(read(text)).toEqual(found);
  });
});

describe('what is received', () => {
  test.each<readonly [string, readonly string[]]>([
    ['收到政府信息公开行政复议1件，依申请公开4件。', ['reconsideration 1', 'received 4']],
    [
      '收到政府信息公开行政复议1件，行政诉讼2件，依申请公开4件。',
      ['reconsideration 1', 'litigation 2', 'received 4'],
    ],
    ['发生政府信息公开行政复议1件，依申请公开4件。', ['reconsideration 1']],
    ['收到政府信息公开行政复议1件。依申请公开4件。', ['reconsideration 1']],
  ])('goes on in a list: %s', (text, found) => expect(read(text)).toEqual(found));
});

it('is no narrative that gives more numbers than any', () => {
  const lines = (count: number) => Array.from({ length: count }, () => `${RECEIVED}。`).join('\n');
  expect(read(lines(300))).toHaveLength(300);
  expect(read(lines(301))).toEqual([]);
});
