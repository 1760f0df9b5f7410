import { describe, expect, it, test } from 'vitest';
import { isOneFiling, isTitle, isWholeTitle, LONGEST_TITLE, organIn, yearIn } from '../../src/core/title';

const TITLE = '政府信息公开工作年度报告';
/** A title of so many characters. */
const long = (length: number) => `${'甲'.repeat(length - TITLE.length)}${TITLE}`;

describe('a title', () => {
  it('is no longer than titles are, nor set with more blanks', () => {
    expect(isTitle(long(80))).toBe(true);
    expect(isTitle(long(81))).toBe(false);
    expect(isWholeTitle(long(80))).toBe(true);
    expect(isWholeTitle(long(81))).toBe(false);
    const blank = (length: number) => `${' '.repeat(length - TITLE.length)}${TITLE}`;
    for (const is of [isTitle, isWholeTitle]) {
      expect(is(blank(LONGEST_TITLE))).toBe(true);
      expect(is(blank(LONGEST_TITLE + 1))).toBe(false);
    }
  });

  test.each([
    [`2023年${TITLE}`, true],
    [`云溪县财政局${TITLE}`, true],
    [TITLE, false],
    [`关于编制2023年${TITLE}的通知`, false],
    [`2023年${TITLE}格式`, false],
    ['云溪县财政局2023年工作总结', false],
  ] as const)('%s is that of one report: %s', (text, is) => expect(isOneFiling(text)).toBe(is));

  test.each([
    [`3.云溪县财政局2023年${TITLE}`, true],
    [`12、云溪县财政局2023年${TITLE}`, true],
    [`（转载）2023年${TITLE}`, true],
    [`县财政局：2023年${TITLE}`, true],
    ...['doc', 'docx', 'pdf', 'wps', 'htm', 'html', 'PDF'].map(
      (kind) => [`2023年${TITLE}.${kind}`, true] as const,
    ),
    [`2023年${TITLE}.xls`, false],
    [`2023.doc年${TITLE}`, false],
    [`123.云溪县财政局2023年${TITLE}`, false],
    [`${TITLE}（县财政局）`, true],
    [`${TITLE}（${'甲'.repeat(30)}）`, true],
    [`${TITLE}（${'甲'.repeat(31)}）`, false],
    [`${TITLE}——云溪县住房和城乡建设局`, true],
    [`${TITLE}全文八个字以内`, true],
    [`${TITLE}后面有八个字呀`, true],
    [`${TITLE}后面有九个字才对呀`, false],
    [`${TITLE}后面有九个字（云溪县财政局）`, false],
    [`${TITLE}（云溪县财政局）后面还有八个字以上的话`, false],
    [`${TITLE}解读`, false],
    [`${TITLE}图解`, false],
    [`${TITLE}发布`, false],
    [`${TITLE}解读版`, false],
    [`现公布，云溪县财政局2023年${TITLE}`, false],
    [`根据条例2023年${TITLE}`, false],
    [`首页>${TITLE}`, false],
    ['政府工作报告', false],
  ] as const)('%s is one alone: %s', (text, is) => expect(isWholeTitle(text)).toBe(is));
});

describe('the organ that a title names', () => {
  test.each([
    [`云溪县财政局2023年${TITLE}`, '云溪县财政局'],
    [`12.云溪县财政局2023年${TITLE}`, '云溪县财政局'],
    [`甲12.云溪县财政局2023年${TITLE}`, '甲12.云溪县财政局'],
    [`云溪县人民政府信息公开年度报告`, '云溪县人民政府'],
    [`人民政府信息公开年度报告`, '人民政府'],
    [`——《云溪县财政局》2023年${TITLE}`, '云溪县财政局'],
    [`乙${TITLE}`, null],
    [`甲乙${TITLE}`, '甲乙'],
    [`${'甲'.repeat(40)}${TITLE}`, '甲'.repeat(40)],
    [`${'甲'.repeat(41)}${TITLE}`, null],
    [`云溪县财政局关于报送2023年${TITLE}`, '云溪县财政局'],
    [`关于公布2023年${TITLE}的通知`, null],
    [`云溪县财政局关于公布下列2023年${TITLE}`, '下列'],
    [`【年度报告】云溪县财政局${TITLE}`, '云溪县财政局'],
    [`云溪县【试点】财政局${TITLE}`, '云溪县[试点]财政局'],
    [`【云溪县财政局】2023年${TITLE}`, '云溪县财政局'],
    [`2023年${TITLE}（云溪县财政局）`, '云溪县财政局'],
    [`2023年${TITLE}（文字版）`, null],
    [`2023年${TITLE}`, null],
    [`本局2023年${TITLE}`, null],
    ['云溪县财政局2023年工作总结', null],
  ] as const)('%s: %s', (title, organ) => expect(organIn(title)).toBe(organ));
});

describe('the year of a title', () => {
  test.each([
    [`2022年工作和2023年${TITLE}`, 2023],
    [`${TITLE}（2023年，2024年发布）`, 2023],
    [`2023年${TITLE}（2024年发布）`, 2023],
    [`政府信息公开工作2022年度报告`, 2022],
    [`二〇 二二 年${TITLE}`, 2022],
    [`120230年${TITLE}`, null],
    ['2023年工作总结', 2023],
    [TITLE, null],
  ] as const)('%s: %s', (title, year) => expect(yearIn(title)).toBe(year));
});
