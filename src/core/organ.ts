import { normalise } from './label.ts';

/** What the name of an organ ends in, or what it is also called in brackets: 档案局（馆）. */
const ENDS =
  /(政府|室|局|委|厅|院|署|中心|镇|乡|街道|处|站|所|队|馆|办|区|县|市|省|州|旗|盟|社|会|公司|集团|部|校|[大中小]学|(?<![市现立])场|[残妇文工侨商]联|科协|电视台|(?:产业|工业|科技|幼儿)园|监狱|海关|银行)\)?$/;

/** Whether a name ends as those of organs do; one that does not may be an organ's all the same. */
export const isOrgan = (name: string): boolean => ENDS.test(name);

/** What kind of body reports: deadlines and duties differ; null where the name does not tell. */
export type OrganKind = 'government' | 'department' | 'township';

/** Tells the kind from the name alone; an office of a government reports for itself, as a department does. */
export function organKind(issuer: string | null): OrganKind | null {
  if (issuer === null) return null;
  const name = normalise(issuer);
  if (/(镇|乡|街道)((人民)?政府)?(党政)?(综合)?(办公室|办)?$|街道办事处$/.test(name)) return 'township';
  if (/人民政府$/.test(name) || /(省|自治区|自治州|市|州|盟|县|自治县|旗)$/.test(name)) return 'government';
  // Committees of villages, residents and zones are no departments of a government.
  if (/(村民|居民|管理|管|党|工|纪|社区)(委员会|委)$/.test(name)) return null;
  if (/(局|委员会|委|厅|办公室|办公厅|办)$/.test(name)) return 'department';
  return null;
}

/** Whether a body of that name can make 规章: ministries, provinces, cities with districts and 自治州. */
export function mayMakeRules(issuer: string | null): boolean {
  if (issuer === null) return true;
  const name = normalise(issuer);
  const isLocal =
    /(县|区|旗|镇|乡|街道)(人民政府)?(办公室)?$|(县|旗|镇|乡|街道).{1,16}(局|委员会|中心|所|站)$/.test(name);
  return !isLocal || /自治区|开发区|新区/.test(name);
}

/** Whether a body of that name decides 行政复议 itself, so that its numbers of them may be of those it decides. */
export function decidesCases(issuer: string | null): boolean {
  return organKind(issuer) === 'government' || /司法(局|厅)$|人民政府$/.test(normalise(issuer ?? ''));
}
