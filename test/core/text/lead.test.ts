import { describe, expect, it, test } from 'vitest';
import { leadReader } from '../../../src/core/text/lead';

const bureau = { issuer: '云溪县财政局', year: 2023 };
const county = { issuer: '云溪县人民政府', year: 2023 };

describe('what stands before the words that tell', () => {
  test.each([
    '',
    '2023年',
    '2023年度全年',
    '本年度共',
    '截至2023年12月31日',
    '截至12月底',
    '截至2023年底',
    '自2023年1月1日起至2023年12月31日止',
    '1月1日至12月31日期间',
    '一是依申请公开方面共',
  ])('limits nothing: %s', (lead) => {
    expect(leadReader(bureau)(lead)).toEqual({ hasOwnName: false, scope: null });
  });

  test.each(['2022年', '2024年', '截至2022年底', '截至6月底', '1月1日至6月30日', '网络', '约', '财政系统'])(
    'may limit it: %s',
    (lead) => expect(leadReader(bureau)(lead)).toBeNull(),
  );

  it('is of no year where the filing names none, but for the end of it', () => {
    const read = leadReader({ ...bureau, year: null });
    expect(read('截至12月31日')).toEqual({ hasOwnName: false, scope: null });
    expect(read('截至年底')).toEqual({ hasOwnName: false, scope: null });
    for (const lead of ['2023年', '1月1日至12月31日', 'null年', '截至null年底'])
      expect(read(lead)).toBeNull();
  });

  it('names the body itself, or a circle around it', () => {
    expect(leadReader(bureau)('2023年我局共')).toEqual({ hasOwnName: true, scope: null });
    expect(leadReader(bureau)('云溪县财政局')).toEqual({ hasOwnName: true, scope: null });
    expect(leadReader(county)('2023年云溪县人民政府共')).toEqual({
      hasOwnName: true,
      scope: '云溪县人民政府',
    });
    expect(leadReader(county)('全县共')).toEqual({ hasOwnName: true, scope: '全县' });
  });

  it('is of the first circle it names', () => {
    expect(leadReader(county)('全县云溪县人民政府')?.scope).toBe('全县');
  });

  it('may have the words of its kind besides', () => {
    expect(leadReader(bureau)('其中')).toBeNull();
    expect(leadReader(bureau, ['其中'])('其中共')).toEqual({ hasOwnName: false, scope: null });
  });
});
