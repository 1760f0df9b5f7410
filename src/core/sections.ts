import type { SectionId } from './result.ts';

export interface SectionName {
  readonly id: SectionId;
  /** The heading of 国办公开办函〔2021〕30号 without its number. */
  readonly title: string;
  /** Matches the official wording and what differs from it by a word. */
  readonly official: RegExp;
  /** Matches shorter wordings that only the place makes certain. */
  readonly variant: RegExp;
  /** What any wording of it speaks of: enough under the section's own number or over its own table. */
  readonly theme: RegExp;
  /** The official wording at the beginning of a line that goes on with the text. */
  readonly opening: RegExp;
  /** What a heading says that tells of two sections together: this one after another. */
  readonly second: RegExp;
}

const WHO = '^(?:本机关|本单位|本部门|行政机关|政府)?';
const SUBJECT = '(?:(?:政府|政务)?信息公开|政务公开)(?:工作)?的?';
const APPLIED =
  '(?:收到|受理|接收|接到)(?:和|及|与|、|并)?(?:处理|办理|答复)(?:公民、?法人(?:和|或者?|及)其[他它]组织的?)?(?:(?:政府|政务)?信息(?:依申请)?公开的?申请|(?:政府|政务)信息(?:申请|依申请)公开(?:申请)?)';
const TRIED = '(?:行政)?复议(?:、|和|及|与|以及|或)?(?:被?提起)?(?:行政)?诉讼';

/** The six sections of both modern forms in their order; headings are matched after `headingNumber`. */
export const sectionNames: readonly SectionName[] = [
  {
    id: 'overview',
    title: '总体情况',
    official: new RegExp(
      `^(?:20\\d\\d年度?)?(?:年度)?(?:${SUBJECT}|工作)?[总整]体(?:工作|公开)?(?:开展)?(?:情况|概况)(?:概述|综述|说明)?$`,
    ),
    variant: new RegExp(
      `^(?:工作|总体)?(?:概[述况]|综述)$|^基本(?:工作)?情况$|^(?:${SUBJECT})?(?:基本|概括|开展)情况$|^工作(?:开展)?情况$|^开展情况$`,
    ),
    theme: /总体|整体|概[述况]|综述|情况/,
    opening: new RegExp(`^(?:20\\d\\d年度?)?(?:${SUBJECT})?[总整]体(?:工作)?(?:情况|概况)(?:概述|说明)?`),
    second: /(?!)/,
  },
  {
    id: 'disclosure',
    title: '主动公开政府信息情况',
    official: new RegExp(
      `${WHO}(?:法定)?主动公开(?:政府|政务)信息的?(?:工作|具体|统计|数量|数据|有关)?情况(?:统计)?表?$`,
    ),
    variant: new RegExp(
      `${WHO}主动公开的?(?:政府信息|政务信息|信息)?的?(?:工作)?(?:情况)?$|^(?:政府|政务)信息主动公开(?:工作)?(?:情况)?$|^政府主动公开信息(?:情况)?$`,
    ),
    theme: /主动公开/,
    opening: new RegExp(`${WHO}主动公开(?:政府|政务)信息的?(?:工作)?情况`),
    second: /(?:及|和|与|、)(?:行政机关)?主动公开/,
  },
  {
    id: 'requests',
    title: '收到和处理政府信息公开申请情况',
    official: new RegExp(`${WHO}${APPLIED}(?:事项)?的?(?:工作|统计)?(?:情况)?表?$`),
    variant:
      /^(?:政府|政务)?(?:信息)?依申请公开(?:政府信息|信息)?的?(?:工作)?(?:办理|处理)?(?:情况)?$|^.{0,12}信息公开申请的?(?:办理|处理)?情况$|^(?:收到和处理|申请公开)(?:政府|政务)?信息(?:公开)?的?情况$|^申请公开情况$|^收到和处理申请的?情况$|^.{0,12}信息公开申请的?收到和处理情况$|申请公开政府信息的?情况$/,
    theme: /申请/,
    opening: new RegExp(`${WHO}${APPLIED}的?情况`),
    second: /(?:及|和|与|、).{0,8}(?:依申请公开|公开申请)/,
  },
  {
    id: 'remedies',
    title: '政府信息公开行政复议、行政诉讼情况',
    official: new RegExp(
      `^(?!.{0,4}[未无没]).{0,12}信息公开(?:工作)?.{0,12}(?:行政)?复议.{0,10}诉讼(?:的|案件)?(?:情况)?$|^.{0,8}信息公开.{0,6}行政诉讼.{0,4}行政复议(?:情况)?$`,
    ),
    variant:
      /^(?:被)?(?:申请|提起)?(?:行政)?复议.{0,10}诉讼.{0,6}$|^行政复议.{0,4}(?:情况)?$|^行政诉讼.{0,4}行政复议.{0,4}$/,
    theme: /复议|诉讼/,
    opening: new RegExp(`^因?(?:政府)?信息公开的?(?:工作)?(?:被申请|申请)?${TRIED}的?情况`),
    second: /(?:及|和|与|、).{0,20}复议.{0,8}诉讼/,
  },
  {
    id: 'problems',
    title: '存在的主要问题及改进情况',
    official:
      /^[^,;:.]{0,16}存在(?:的)?(?:主要)?(?:问题|不足)[^,;:.]{0,6}(?:改进|整改|下一?步)[^、,;:.(\d]{0,16}$/,
    variant:
      /^(?:.{0,6}公开)?(?:工作)?(?:中)?(?:当前|目前)?存在的?(?:主要)?(?:问题|不足|困难)(?:(?:及|和|与)[^、,;:.(]{0,16})?$|^(?:工作中的?)?(?:主要)?(?:问题|不足|不足之处)(?:及|和|与)(?:改进|整改|下一?步)[^、,;:.(]{0,8}$/,
    theme: /问题|不足|困难|短板|改进|整改|下一?步/,
    opening:
      /^(?:(?:(?:政府|政务)?信息公开)?(?:工作)?中?(?:当前|目前)?存在的?)?(?:主要)?(?:问题|不足)(?:及|和|与|、|以及)(?:下一?步)?(?:改进|整改)(?:情况|措施)/,
    second: /(?:及|和|与|、).{0,6}存在的?(?:主要)?(?:问题|不足)/,
  },
  {
    id: 'others',
    title: '其他需要报告的事项',
    official:
      /^(?:.{0,8}处理费.{0,8}(?:及|和|与|、))?其[他它](?:需要|需|须|应当?|要)?(?:要)?(?:报告|汇报|(?:补充)?说明)的?(?:有关|重要|其[他它])?(?:事项|情况|内容)$/,
    variant:
      /^(?:需要|其[他它])(?:报告|汇报|说明|公开)?的?(?:有关|相关|其[他它])?(?:事项|情况说明)$|^其[他它](?:需要|应当)公开的?事项$|^其[他它](?:情况)?$|^.{0,6}信息处理费.{0,6}情况$/,
    theme: /其[他它]|需要(?:报告|说明)|事项|处理费|说明$/,
    opening: /^其[他它]需要?(?:报告|汇报|说明)的?(?:有关)?事项/,
    second: /(?:及|和|与|、)其[他它].{0,4}(?:报告|说明)/,
  },
];

/** A section that is named, and how plainly: in the official wording or in a shorter one. */
export interface SectionNamed {
  readonly id: SectionId;
  readonly isOfficial: boolean;
}

/** The section that some words name by themselves. */
export function sectionNamed(words: string): SectionNamed | null {
  // 主动公开政府信息情况（表格）: a word in brackets changes nothing.
  const bare = words.replace(/\([^()]{2,8}\)$|如下$/, '');
  const official = sectionNames.find((name) => name.official.test(bare));
  if (official) return { id: official.id, isOfficial: true };
  const variant = sectionNames.find((name) => name.variant.test(bare));
  return variant ? { id: variant.id, isOfficial: false } : null;
}
