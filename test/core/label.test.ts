import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { chineseNumber, gist, normalise, numbering } from '../../src/core/label';

describe('a label made comparable', () => {
  test.each([
    ['商业 企业', '商业企业'],
    ['商业\n企业', '商业企业'],
    ['三、本 年度办 理结果', '三、本年度办理结果'],
    ['\u3000法律服务\u00a0机构\u200b', '法律服务机构'],
    ['\ufeff自然\u00ad人\u200e', '自然人'],
    ['（一）予以公开', '(一)予以公开'],
    ['危及“三安全一稳定”', '危及三安全一稳定'],
    ['危及"三安全一稳定"', '危及三安全一稳定'],
    ['不是《条例》所指政府信息', '不是条例所指政府信息'],
    ['１．属于国家秘密', '1.属于国家秘密'],
    ['Ａ１', 'A1'],
    ['单位：万元', '单位:万元'],
    ['本年增／减', '本年增/减'],
    ['六、其他需要报告的事项[bookmark: _GoBack]', '六、其他需要报告的事项'],
    ['六、其他需要报告的事项[footnoteRef:1]', '六、其他需要报告的事项'],
    ['', ''],
  ])('%j reads %j', (label, same) => expect(normalise(label)).toBe(same));

  it('is the same when made comparable again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'一（）(). ：“”《》公开１Ａ\n\u3000\u200b') }),
        (text) => {
          expect(normalise(normalise(text))).toBe(normalise(text));
        },
      ),
    );
  });
});

describe('the number in front of a line', () => {
  test.each([
    ['一、总体情况', 'chinese', 1, '总体情况'],
    ['一.总体情况', 'chinese', 1, '总体情况'],
    ['一．总体情况', 'chinese', 1, '总体情况'],
    ['一，总体情况', 'chinese', 1, '总体情况'],
    ['一：总体情况', 'chinese', 1, '总体情况'],
    ['十、其他', 'chinese', 10, '其他'],
    ['十二、其他', 'chinese', 12, '其他'],
    ['（一）予以公开', 'parenthesis', 1, '予以公开'],
    ['(七) 总计', 'parenthesis', 7, '总计'],
    ['（1）总计', 'parenthesis', 1, '总计'],
    ['（一）、予以公开', 'parenthesis', 1, '予以公开'],
    ['1.属于国家秘密', 'arabic', 1, '属于国家秘密'],
    ['1、属于国家秘密', 'arabic', 1, '属于国家秘密'],
    ['６、 监督保障制度', 'arabic', 6, '监督保障制度'],
    ['第一部分 总体情况', 'part', 1, '总体情况'],
    ['第六部分：其他', 'part', 6, '其他'],
    ['第2章、主动公开', 'part', 2, '主动公开'],
    ['1）属于国家秘密', 'parenthesis', 1, '属于国家秘密'],
    ['一）予以公开', 'parenthesis', 1, '予以公开'],
    ['③其他', 'parenthesis', 3, '其他'],
    ['⑶ 其他', 'parenthesis', 3, '其他'],
    ['⒊其他', 'arabic', 3, '其他'],
    ['㈦总计', 'parenthesis', 7, '总计'],
  ] as const)('%s is number %s %i of %s', (text, kind, ordinal, rest) =>
    expect(numbering(text)).toEqual({ kind, ordinal, rest }),
  );

  test.each(['总体情况', '一般情况', '1.5万元', '2020年', '二〇二〇年', '12345', '第二十条第（一）项', ''])(
    '%s has none',
    (text) => expect(numbering(text)).toEqual({ kind: 'none', ordinal: null, rest: normalise(text) }),
  );
});

describe('Chinese numbers', () => {
  const digits = '一二三四五六七八九';
  const written = (value: number): string => {
    const [tens, ones] = [Math.floor(value / 10), value % 10];
    return (tens > 1 ? digits[tens - 1] : '') + (tens > 0 ? '十' : '') + (ones > 0 ? digits[ones - 1] : '');
  };

  it('from one to ninety-nine are read', () => {
    const all = Array.from({ length: 99 }, (_, index) => index + 1);
    expect(all.map((value) => chineseNumber(written(value)))).toEqual(all);
  });

  test.each(['', '〇', '零', '一二', '十十', '百', '二十条', '1', '一 '])('%j is none', (text) =>
    expect(chineseNumber(text)).toBeNull(),
  );
});

describe('the gist of a label', () => {
  test.each([
    ['1.属于国家秘密', '1、属于国家秘密'],
    [
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '（二）部分公开(区分处理的),只计这一情形，不计其他情形',
    ],
    ['3.危及“三安全一稳定”', '3. 危及三安全一稳定'],
    ['一、本年新收政府信息公开申请数量', '本年新收政府信息公开\n申请数量'],
  ])('is the same for %s and %s', (a, b) => expect(gist(a)).toBe(gist(b)));

  test.each([
    ['属于三类内部事务信息', '属于第三类内部事务信息'],
    ['信访举报投诉类申请', '信访举报类申请'],
    ['本年新收政府信息公开申请数量', '本年新收到政府信息公开申请数量'],
    ['上年结转', '上年转结'],
  ])('differs between %s and %s', (a, b) => expect(gist(a)).not.toBe(gist(b)));
});
