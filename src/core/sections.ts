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
}

const OPENING = '^(本机关|行政机关|政府|本单位)?';

/** The six sections of both modern forms in their order; headings are matched after `numbering`. */
export const sectionNames: readonly SectionName[] = [
  {
    id: 'overview',
    title: '总体情况',
    official: /^(20\d\d年度?)?((政府|政务)?信息公开(工作)?)?总体(工作)?情况$/,
    variant: /^(工作)?概述$|^概况$|^基本(工作)?情况$|^总体概述$|^(政府)?信息公开工作(总体|基本)?情况$/,
    theme: /总体|概述|概况|基本情况/,
  },
  {
    id: 'disclosure',
    title: '主动公开政府信息情况',
    official: new RegExp(`${OPENING}主动公开(政府|政务)信息(的)?(工作)?情况$`),
    variant: new RegExp(`${OPENING}主动公开(信息|政府信息|政务信息)?(的)?(工作)?(情况)?$`),
    theme: /主动公开/,
  },
  {
    id: 'requests',
    title: '收到和处理政府信息公开申请情况',
    official: new RegExp(
      `${OPENING}(收到|受理)(和|及|与|、)?(处理|办理)(政府|政务)?信息公开申请(的)?(工作)?情况$`,
    ),
    variant:
      /^(政府信息)?依申请公开(政府信息|信息)?(的)?(工作)?(办理|处理)?(情况)?$|信息公开申请(的)?(办理|处理)?情况$/,
    theme: /申请/,
  },
  {
    id: 'remedies',
    title: '政府信息公开行政复议、行政诉讼情况',
    official: /信息公开.{0,16}行政复议.{0,10}诉讼.{0,4}情况$/,
    variant: /^(被)?(申请|提起)?行政复议.{0,10}诉讼.{0,6}$|^行政复议.{0,4}(情况)?$/,
    theme: /复议|诉讼/,
  },
  {
    id: 'problems',
    title: '存在的主要问题及改进情况',
    official: /存在(的)?(主要)?(问题|不足).{0,6}(改进|整改|下一?步).{0,16}$/,
    variant:
      /^(工作)?(中)?存在(的)?(主要)?(问题|不足|困难)(及|和|与).{0,16}$|^(主要)?(问题|不足)(及|和|与)(改进|整改).{0,8}$/,
    theme: /问题|不足|改进/,
  },
  {
    id: 'others',
    title: '其他需要报告的事项',
    official: /^其[他它](需要|需|应当?)?(要)?(报告|说明)(的)?(有关)?(事项|情况|内容)$/,
    variant: /^(需要|其[他它])(报告|说明)?(的)?(有关)?事项$/,
    theme: /其[他它]|需要(报告|说明)/,
  },
];
