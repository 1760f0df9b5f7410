import type { Filing } from '../filing.ts';
import { normalise } from '../label.ts';

/** Who tells and of which year: only what is told of both can be held against the tables. */
export interface Own {
  readonly issuer: string | null;
  readonly year: number | null;
}

/** By what the last word of a name ends in, kinds of bodies whose figures differ: a county is not its office. */
const KINDS: readonly RegExp[] = [
  /(办公室|办公厅|政府办|府办|办)$/,
  /(镇|乡|街道)((人民)?政府|办事处)?$/,
  /((人民)?政府|省|自治区|市|州|县|区|旗|盟)$/,
  /局$/,
  /(委员会|委)$/,
  /(厅|署)$/,
  /(中心|院|所|站|馆|社|会|队|处|公司|部)$/,
];
const SELF =
  /^(?:我|本)(?:行政机关|机关|单位|部门|办公室|管委会|街道|街(?!道)|局|办|委|厅|院|镇|乡|中心|所|站|队|社|署|处)/;
/** 我县 in the words of a bureau is the county, which is not the bureau. */
const OWN_PLACE = /^(?:我|本|全)(?:省|自治区|市|州|县|区|旗|盟|镇|乡|街道)/;
const LONGEST_NAME = 24;

export const ownOf = ({ issuer, year }: Filing): Own => ({
  issuer: issuer === null ? null : normalise(issuer),
  year,
});

const kindOf = (name: string | null): number =>
  name === null ? -1 : KINDS.findIndex((kind) => kind.test(name));

/** 省, 市, 县 … in a name; 市场监督管理局 has none. */
const levelsIn = (name: string): readonly string[] =>
  [...name.replace(/市场|市政(?!府)|市容|城市|县域|区域|社区|园区/g, '').matchAll(/[省市州县区旗盟]/g)].map(
    ([level]) => level,
  );

/** Whether one name is the other with characters left out: 区政府办 of 崇川区人民政府办公室, but not 市政府办. */
function shortens(name: string, issuer: string): boolean {
  const [own, level] = [levelsIn(name), levelsIn(issuer).at(-1)];
  if (own.length > 0 && level !== undefined && !own.includes(level)) return false;
  let at = 0;
  for (const sign of name) {
    at = issuer.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

export const isGovernment = ({ issuer }: Own): boolean => kindOf(issuer) === 2;
export const isOffice = ({ issuer }: Own): boolean => kindOf(issuer) === 0;

/** The name of the reporting body itself at the beginning of a text; null where it names none, or another. */
export function ownNameAt(text: string, own: Own): string | null {
  const self = SELF.exec(text)?.[0];
  if (self !== undefined) return self;
  const { issuer } = own;
  if (issuer === null) return null;
  const place = OWN_PLACE.exec(text)?.[0];
  if (place !== undefined) {
    // 我市 in the words of a county of that city is the city.
    const isOwnLevel = levelsIn(issuer).at(-1) === place.slice(-1);
    return isGovernment(own) && isOwnLevel && !text.startsWith('全') ? place : null;
  }
  for (let length = Math.min(LONGEST_NAME, text.length); length >= 2; length--) {
    const name = text.slice(0, length);
    if (kindOf(name) === kindOf(issuer) && kindOf(name) >= 0 && shortens(name, issuer)) return name;
  }
  return null;
}

const WHOLE = /^全(?:省|自治区|市|州|县|区|旗|盟|镇|乡|街道)/;
const LEVEL = /^(?:省|市|州|县|区|旗)本级/;

/**
 * Words of a wider or narrower circle that may be the one of the tables: 全县 in a county's own filing, 区本级 in
 * that of its office. What is told with them is never certain.
 */
export function scopeAt(text: string, own: Own): string | null {
  if (isGovernment(own) || kindOf(own.issuer) === 1) return WHOLE.exec(text)?.[0] ?? null;
  return isOffice(own) ? (LEVEL.exec(text)?.[0] ?? null) : null;
}
