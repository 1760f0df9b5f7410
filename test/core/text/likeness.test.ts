import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { namesOf, ownWords, sharedPart } from '../../../src/core/text/likeness';

describe('what is the author’s own in a text', () => {
  test.each([
    ['figures and years', '2023年收到12件，2022年收到9件', '年收到件年收到件'],
    ['a year in Chinese figures', '二〇二三年度扩大范围', '扩大范围'],
    ['the names it goes by', '云溪县财政局召开会议，我局印发方案', '召开会议印发方案'],
    ['titles of papers', '按照《云溪县政务公开办法》逐项落实', '按照逐项落实'],
    ['a period', '统计期限自1月1日起至12月31日止。补齐栏目', '补齐栏目'],
    ['a denial', '本年度没有收到政府信息公开申请。补齐栏目', '补齐栏目'],
    ['a guiding thought', '以习近平新时代中国特色社会主义思想为指导；补齐栏目', '补齐栏目'],
    ['a heading in a sentence', '关于存在的主要问题及改进情况的补充说明', '关于的补充说明'],
    ['a heading', '五、存在的主要问题及改进情况\n补齐栏目', '补齐栏目'],
  ])('is without %s', (_, text, own) => expect(ownWords(text, ['云溪县财政局'])).toBe(own));

  it('is told by the beginning of a text that is far too long', () => {
    const sentences = (count: number) => '补齐栏目。'.repeat(count);
    expect(ownWords(`${sentences(5999)}扩大范围。`, []).slice(-4)).toBe('扩大范围');
    expect(ownWords(`${sentences(6000)}扩大范围。`, []).slice(-4)).toBe('补齐栏目');
  });

  it('is without the names an issuer goes by', () => {
    expect(namesOf(' 云溪县 财政局')).toEqual(['云溪县财政局']);
    expect(namesOf('县局')).toEqual(['县局']);
    expect(namesOf('局')).toEqual([]);
    expect(namesOf(null)).toEqual([]);
  });

  it('is never longer than the text, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => ownWords(text, []).length <= text.length),
    );
  });
});

describe('how much of a text stands in another', () => {
  const some = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';

  it('is all of it where it does as a whole, and nothing where it does not at all', () => {
    expect(sharedPart(some, `前文${some}后文`)).toBe(1);
    expect(sharedPart(some, '天地玄黄宇宙洪荒日月盈昃辰宿列张')).toBe(0);
    expect(sharedPart('', some)).toBe(0);
    expect(sharedPart('甲乙丙丁', '甲乙丙丁')).toBe(0);
    expect(sharedPart('甲乙丙丁戊', '甲乙丙丁戊')).toBe(1);
  });

  it('is not the same the other way round', () => {
    expect(sharedPart(some + some.split('').reverse().join(''), some)).toBeLessThan(0.6);
    expect(sharedPart(some, some + some.split('').reverse().join(''))).toBe(1);
  });

  it('is between nothing and all', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const part = sharedPart(one, other);
        return part >= 0 && part <= 1;
      }),
    );
  });
});
