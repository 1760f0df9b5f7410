import { describe, expect, test } from 'vitest';
import { decidesCases, mayMakeRules, organKind } from '../../src/core/organ';

describe('the kind of a body, by its name', () => {
  test.each([
    ['云溪县人民政府', 'government'],
    ['南溪市', 'government'],
    ['云溪县人民政府办公室', 'department'],
    ['云溪县财政局', 'department'],
    ['云溪县发展和改革委员会', 'department'],
    ['小溪镇人民政府', 'township'],
    ['小溪镇人民政府办公室', 'township'],
    ['小溪街道办事处', 'township'],
    ['小溪镇', 'township'],
    ['小溪镇政府', 'township'],
    ['小溪乡人民政府综合办', 'township'],
    ['小溪镇中心小学', null],
    ['南溪高新区管理委员会办公室', 'department'],
    ['云溪县财政局票据中心', null],
    ['小溪街道党政办公室', 'township'],
    ['小溪村村民委员会', null],
    ['南溪高新区管理委员会', null],
    ['云溪县行政服务中心', null],
    [null, null],
  ] as const)('%s: %s', (issuer, kind) => expect(organKind(issuer)).toBe(kind));
});

describe('who may make 规章', () => {
  test.each([
    ['江东省人民政府', true],
    ['南溪市人民政府', true],
    ['云岭自治州人民政府', true],
    ['云溪县人民政府', false],
    ['云溪县财政局', false],
    ['小溪镇人民政府', false],
    ['云溪县', false],
    ['云溪区人民政府办公室', false],
    ['江东省城乡建设厅', true],
    ['南溪经济开发区', true],
    [null, true],
  ] as const)('%s: %s', (issuer, may) => expect(mayMakeRules(issuer)).toBe(may));
});

describe('who decides 行政复议', () => {
  test.each([
    ['云溪县人民政府', true],
    ['云溪县司法局', true],
    ['江东省司法厅', true],
    ['南溪市', true],
    ['云溪县司法局法律援助中心', false],
    ['云溪县人民政府办公室', false],
    ['云溪县财政局', false],
    ['云溪县人民政府办公室', false],
    [null, false],
  ] as const)('%s: %s', (issuer, decides) => expect(decidesCases(issuer)).toBe(decides));
});
