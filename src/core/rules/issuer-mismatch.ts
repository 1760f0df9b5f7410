import { normalise } from '../label.ts';
import { finding, type Rule } from '../rule.ts';

const OWN = /现(?:将|公布|发布)([^,.;:]{4,30}?)20\d\d年?度?(?:政府)?信息公开/;
/** What the name of a place ends in, up to the county. */
const PLACE = /([^省市州县区旗]{2,6}?)(?:省|市|自治州|州|县|区|旗)/g;

/** 开发区, 园区, 社区: no places of their own. */
const ZONE = /(?:开发|经开|高新|高|园|社|景|保税|示范|度假|合作|试验|功能)$/;

const placesOf = (name: string): readonly string[] =>
  [...name.matchAll(PLACE)].map(([, place = '']) => place).filter((place) => !ZONE.test(place));

/** The title names one place and the preamble another: a text taken over with the name left in it. */
export const issuerMismatch: Rule = {
  id: 'issuer-mismatch',
  severity: 'warning',
  basis: '标题与正文所称机关应为同一机关。',
  check: ({ issuer, preamble, sections }) => {
    if (issuer === null) return [];
    const lines = [...preamble, ...(sections[0]?.lines.slice(0, 3) ?? [])];
    for (const { text, selector } of lines) {
      const named = OWN.exec(normalise(text))?.[1];
      if (named === undefined || /本(机关|单位)|^我/.test(named)) continue;
      const [own, other] = [placesOf(normalise(issuer)), placesOf(named)];
      const isShared =
        other.some((place) => normalise(issuer).includes(place)) ||
        own.some((place) => named.includes(place));
      if (own.length === 0 || other.length === 0 || isShared) continue;
      return [
        finding(issuerMismatch, {
          say: { key: 'issuer-mismatch', title: issuer, preamble: named },
          quote: text,
          marks: [{ selector, role: 'place' }],
        }),
      ];
    }
    return [];
  },
};
