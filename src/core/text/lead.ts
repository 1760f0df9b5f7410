import { isGovernment, ownNameAt, scopeAt, type Own } from './own.ts';

/** What stands before the telling words of a clause, where nothing in it limits them. */
export interface Lead {
  readonly hasOwnName: boolean;
  /**
   * A word for a circle that may not be the one of the tables. Any name a government has is one: it tells of itself
   * alone or of all its departments.
   */
  readonly scope: string | null;
}

/** 本年度, 共, 依申请公开方面 …: words that change nothing in what a number counts. */
const PLAIN = [
  '本年度内|本年度|本年|今年以来|今年|全年度|全年|年度内|年内|一年来|一年中|当年|本?报告期内|本?报告期|统计期限?内|上述期间|期间',
  '共计|一共|总共|合计|总计|共有|共|均|都|已经|已|也|并且|并|且|实际|仅|只|有|内|中|里|则|经统计|据统计|经汇总',
  '依法依规|依法|依规|按规定|按照规定|按要求|规范|严格|认真',
  '(?:政府信息)?依申请公开(?:政府信息|信息)?(?:申请)?(?:受理|办理|处理|答复)?(?:工作)?(?:情况|方面|中)',
  '收到和处理政府信息公开申请(?:的)?情况|申请(?:办理|受理|处理)?情况|政府信息公开申请(?:办理|受理|处理)?(?:情况|方面)',
  '[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九]|[0-9]{1,2}[.、]|[一二三四五六七八九十]{1,2}、',
];

const whole = (parts: readonly string[]): RegExp => new RegExp(`^(?:${parts.join('|')})`);

/** The words that mean the year of the filing, and no other. */
function timeOf(year: number | null): readonly string[] {
  const date = (day: string): string => `(?:${year}年)?${day}`;
  const end = year === null ? '(?:12月31日|12月底|年底|年末)' : date('(?:12月31日|12月底|年底|年末|底)');
  if (year === null) return [`截[至止]到?${end}`];
  return [
    `截[至止]到?${end}`,
    `[自从]?${date('1月1日')}起?(?:至|到|-)${date('12月31日')}止?(?:期间)?`,
    `${year}年度?(?:全年|期间|内|里|中)?`,
  ];
}

export type LeadWords = (lead: string) => Lead | null;

/** A reader of leads that knows these words besides the plain ones; null for a lead with anything else in it. */
export function leadReader(own: Own, more: readonly string[] = []): LeadWords {
  const words = whole([...timeOf(own.year), ...more, ...PLAIN]);
  return (lead) => {
    let rest = lead;
    let [hasOwnName, scope]: [boolean, string | null] = [false, null];
    while (rest !== '') {
      const word = words.exec(rest)?.[0] ?? '';
      const wide = scopeAt(rest, own);
      const name = wide ?? ownNameAt(rest, own) ?? '';
      // 政府信息公开 does not begin with the name of a 政府.
      const isName = name.length > word.length;
      if (!isName && word === '') return null;
      if (isName) {
        hasOwnName = true;
        scope ??= wide ?? (isGovernment(own) ? name : null);
      }
      rest = rest.slice(isName ? name.length : word.length);
    }
    return { hasOwnName, scope };
  };
}
