import { describe, expect, it, test } from 'vitest';
import type { Sentence } from '../../../src/core/text/sentences';
import {
  byOutcome,
  COUNTS,
  isElsewhenAfter,
  isHeading,
  isOfOtherYear,
  isOverDisclosure,
  isReason,
  isShortHead,
  namesOwnTime,
  speaksOfOthers,
  topicOf,
  topicOfSubject,
} from '../../../src/core/text/topics';

const bureau = { issuer: '云溪县财政局', year: 2023 };
const county = { issuer: '云溪县人民政府', year: 2023 };
const sentence = (text: string, more: Partial<Sentence> = {}): Sentence => ({
  ...{ quote: text, text, line: text, selector: 'p', section: 'overview' },
  ...more,
});
const clause = (text: string) => ({ text, sign: ',', isAside: false });

describe('what a clause is about', () => {
  test.each([
    ['被申请行政复议3件', null, 'remedies'],
    ['依申请公开涉及诉讼1件', null, 'remedies'],
    ['收到信息公开申请8件', null, 'requests'],
    ['收到依申请公开咨询8件', null, 'other'],
    ['主动公开信息8件', 'requests', 'other'],
    ['共8件', 'requests', 'requests'],
    ['共8件', null, null],
  ] as const)('%s after %s: %s', (text, before, topic) => expect(topicOf(text, before)).toBe(topic));

  test.each([
    ['received', 'requests'],
    ['carriedOut', 'requests'],
    ['reconsideration', 'remedies'],
    ['litigation', 'remedies'],
    ['remedies', 'remedies'],
    ['normativeIssued', 'normative'],
  ] as const)('a number of %s is about %s', (subject, topic) => expect(topicOfSubject(subject)).toBe(topic));

  test.each([
    ['收到申请8件，予以公开3件', 'requests'],
    ['收到申请8件，无法提供3件', 'requests'],
    ['收到申请8件', null],
    ['予以公开3件', null],
    ['收到申请8件，予以公开3件，答复咨询2件', null],
  ] as const)('is told by its outcomes: %s: %s', (line, topic) => {
    expect(byOutcome(sentence('收到8件', { line }))).toBe(topic);
  });

  it('is told by a short line without a number or a pause', () => {
    expect(isHeading('（二）依申请公开情况')).toBe(true);
    expect(isHeading('甲'.repeat(24))).toBe(true);
    expect(isHeading('甲'.repeat(25))).toBe(false);
    expect(isHeading('收到申请8件')).toBe(false);
    expect(isHeading('依申请公开,答复')).toBe(false);
  });

  it('is over where a line begins with a number of its own', () => {
    for (const line of ['(一)主动公开', '（十）平台建设', '2、平台建设', '3.平台', '(4)平台'])
      expect(isShortHead(sentence('平台', { line }))).toBe(true);
    for (const line of ['主动公开(一)', '2023年平台', '一百二十三、平台'])
      expect(isShortHead(sentence('(一)平台', { line }))).toBe(false);
  });
});

describe('a count', () => {
  test.each(['收到3件', '共有十件', '二十一件'])('is in %s', (text) => expect(COUNTS.test(text)).toBe(true));
  test.each(['一个', '20个工作日', '3个月', '2个方面', '收到若干件'])('is not in %s', (text) =>
    expect(COUNTS.test(text)).toBe(false),
  );
});

describe('cases over the disclosure of information', () => {
  test.each([
    ['因政府信息公开被申请行政复议1件', 'overview', null, true],
    ['依申请公开被复议1件', 'overview', null, true],
    ['被申请行政复议1件', 'overview', null, false],
    ['被申请行政复议1件', 'remedies', null, true],
    ['被申请行政复议1件', 'overview', 'requests', true],
    ['被申请行政复议1件', 'overview', 'remedies', false],
    ['审理政府信息公开行政复议1件', 'remedies', 'requests', false],
    ['政府信息公开诉讼一审1件', 'remedies', null, false],
    ['行政复议5件,其中涉及政府信息公开1件', 'remedies', null, false],
    ['行政诉讼1件,与政府信息公开工作无关', 'remedies', null, false],
  ] as const)('%s in %s after %s: %s', (text, section, topic, is) => {
    expect(isOverDisclosure(sentence(text, { section }), topic)).toBe(is);
  });
});

describe('the time that is told of', () => {
  test.each([
    ['2022年收到8件', true],
    ['2023年收到8件', false],
    ['2022年和2023年收到8件', false],
    ['2021年和2022年收到8件', true],
    ['收到8件', false],
    ['2090年收到8件', false],
  ] as const)('%s is of another year: %s', (text, is) => {
    expect(isOfOtherYear(text, bureau)).toBe(is);
    expect(isOfOtherYear(text, { ...bureau, year: null })).toBe(/20[0-4]/.test(text));
  });

  it('is the own where the year is named, or this one', () => {
    for (const text of ['2023年收到', '本年收到', '今年收到', '全年收到'])
      expect(namesOwnTime(clause(text), bureau)).toBe(true);
    for (const text of ['2022年收到', '今年以来收到', '收到'])
      expect(namesOwnTime(clause(text), bureau)).toBe(false);
    expect(namesOwnTime(clause('null年收到'), { ...bureau, year: null })).toBe(false);
  });

  test.each([
    ['上半年收到8件', false, true],
    ['去年收到8件', false, true],
    ['近三年收到8件', false, true],
    ['截至11月收到8件', false, true],
    ['截至12月31日收到8件', false, false],
    ['上年结转8件', false, false],
    ['3月收到8件', false, true],
    ['收到8件', true, true],
    ['收到8件', false, false],
    ['2023年收到8件', true, false],
    ['2022年', false, true],
    ['2022年收到8件', false, false],
    ['认真落实', false, false],
  ] as const)('behind %s, after another time %s, is another: %s', (text, before, is) => {
    expect(isElsewhenAfter(clause(text), before, bureau)).toBe(is);
  });
});

describe('others than the reporting body', () => {
  test.each([
    ['各部门收到申请8件', true, true],
    ['下属单位收到申请8件', true, true],
    ['全县收到申请8件', true, false],
    ['收到申请8件', false, false],
  ] as const)('are spoken of in %s by a bureau: %s, by the county: %s', (text, byBureau, byCounty) => {
    expect(speaksOfOthers(text, bureau)).toBe(byBureau);
    expect(speaksOfOthers(text, county)).toBe(byCounty);
  });

  it('are no reasons for an outcome, which are told of requests alone', () => {
    expect(isReason('属于国家秘密1件', 'requests')).toBe(true);
    expect(isReason('其他处理1件', 'requests')).toBe(true);
    expect(isReason('属于国家秘密1件', 'remedies')).toBe(false);
    expect(isReason('收到1件', 'requests')).toBe(false);
  });
});
