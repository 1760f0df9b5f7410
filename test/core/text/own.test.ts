import { describe, expect, it, test } from 'vitest';
import { isGovernment, isOffice, ownNameAt, ownOf, scopeAt } from '../../../src/core/text/own';
import { filingOf } from '../filings';

const own = (issuer: string | null) => ({ issuer, year: 2023 });
const nameAt = (text: string, issuer: string | null) => ownNameAt(text, own(issuer));

describe('who tells, and of which year', () => {
  it('is the issuer without blanks and signs of another width', () => {
    expect(ownOf(filingOf({ issuer: '云溪县 住建局（人防办）', year: 2022 }))).toEqual({
      issuer: '云溪县住建局(人防办)',
      year: 2022,
    });
    expect(ownOf(filingOf({ issuer: null, year: null }))).toEqual({ issuer: null, year: null });
  });

  test.each([
    ['云溪县人民政府', true, false],
    ['云溪县', true, false],
    ['南岭省', true, false],
    ['云溪县人民政府办公室', false, true],
    ['南岭省人民政府办公厅', false, true],
    ['云溪县政府办', false, true],
    ['云溪县财政局', false, false],
    ['望山镇人民政府', false, false],
    [null, false, false],
  ] as const)('%s: a government %s, an office %s', (issuer, government, office) => {
    expect(isGovernment(own(issuer))).toBe(government);
    expect(isOffice(own(issuer))).toBe(office);
  });
});

describe('the name of the reporting body itself at the beginning of a text', () => {
  test.each([
    ['我局收到申请', '云溪县财政局', '我局'],
    ['本机关收到申请', null, '本机关'],
    ['我街道收到申请', '望山街道', '我街道'],
    ['我街收到申请', '望山街', '我街'],
    ['县财政局收到申请', '云溪县财政局', '县财政局'],
    ['云溪县财政局收到申请', '云溪县财政局', '云溪县财政局'],
    ['区政府办收到申请', '崇川区人民政府办公室', '区政府办'],
    ['市政府办收到申请', '崇川区人民政府办公室', null],
    ['县教育局收到申请', '云溪县财政局', null],
    ['市财政局收到申请', '云溪县财政局', null],
    ['财政局收到申请', '云溪县财政局', '财政局'],
    ['市场监督管理局收到申请', '云溪县市场监督管理局', '市场监督管理局'],
    ['局收到申请', '云溪县财政局', null],
    ['财政收到申请', '云溪县财政局', null],
    ['县政府收到申请', '云溪县财政局', null],
    ['市财政局收到申请', '南溪市云溪县财政局', null],
    ['市财政局收到申请', '南岭省南溪市云溪县财政局', null],
    ['县财政局收到申请', '南岭省南溪市云溪县财政局', '县财政局'],
    ['市政管理局收到申请', '南溪市云溪县市政管理局', '市政管理局'],
    ['市监局收到申请', '云溪市场监管局', '市监局'],
    ['县委收到申请', '中共云溪县委', '县委'],
    ['红旗收到申请', '红旗农场', null],
    ['县财政局收到申请', null, null],
    ['收到申请', '云溪县财政局', null],
    ['', '云溪县财政局', null],
    ['财政局', '云溪县财政局', '财政局'],
  ] as const)('%s of %s: %s', (text, issuer, name) => expect(nameAt(text, issuer)).toBe(name));

  test.each([
    ['我县收到申请', '云溪县人民政府', '我县'],
    ['本镇收到申请', '望山镇人民政府', '本镇'],
    ['我镇收到申请', '云溪县财政局', '我镇'],
    ['我县收到申请', '云溪县财政局', null],
    ['我县收到申请', '云溪县人民政府办公室', null],
    ['我市收到申请', '云溪县人民政府', null],
    ['我市收到申请', '南溪市云溪县人民政府', null],
    ['我县收到申请', '南溪市云溪县人民政府', '我县'],
    ['我县收到申请', '云溪县望山镇人民政府', null],
    ['我自治区收到申请', '南岭自治区人民政府', '我自治区'],
    ['我盟收到申请', '大兴盟', '我盟'],
    ['全县收到申请', '云溪县人民政府', null],
    ['我县收到申请', null, null],
  ] as const)('is a place only for the place itself: %s of %s: %s', (text, issuer, name) => {
    expect(nameAt(text, issuer)).toBe(name);
  });

  it('is the longest that the issuer has, and no longer than a name', () => {
    const long = `云溪县${'甲'.repeat(20)}局`;
    expect(nameAt(`${long}收到`, long)).toBe(long);
    const more = `云溪县${'甲'.repeat(21)}局`;
    expect(nameAt(`${more}收到`, more)).toBeNull();
    expect(nameAt('财政局云溪局', '财政局云溪局')).toBe('财政局云溪局');
  });
});

describe('a circle that may be another than that of the tables', () => {
  test.each([
    ['全县收到申请', '云溪县人民政府', '全县'],
    ['全镇收到申请', '望山镇人民政府', '全镇'],
    ['县本级收到申请', '云溪县人民政府办公室', '县本级'],
    ['全县收到申请', '云溪县人民政府办公室', null],
    ['县本级收到申请', '云溪县人民政府', null],
    ['全县收到申请', '云溪县财政局', null],
    ['县本级收到申请', '云溪县财政局', null],
    ['全县收到申请', null, null],
    ['收到申请', '云溪县人民政府', null],
    ['收到申请', '云溪县人民政府办公室', null],
  ] as const)('%s of %s: %s', (text, issuer, scope) => expect(scopeAt(text, own(issuer))).toBe(scope));
});
