import { NUMBER, UNIT } from './count.ts';

/**
 * Sources of patterns: the words of the trade, each for one thing. No gap in them is open, no repetition nested.
 * Up to four of a kind and not up to three: so few an engine writes out, each within the other, and takes four times
 * as long to compile them.
 */

export const COUNT = `(?<count>${NUMBER})${UNIT}`;
export const LEAD = '^(?<lead>.{0,40}?)';
export const SUM = '(?:一共|共计|总共|合计|总计|共有|共|总数|总量|数量|件数|数|量|计|为|是|有|达到?){0,4}';
export const FROM =
  '(?:公民、?法人(?:、|和|或者|或|及|以及|与)?其[他它]组织|社会公众|社会各界|人民群众|群众|公众|申请人|各类|公民(?:、|和)?法人)?(?:提出|提交|递交)?的?';
/** 依申请公开 and 政府信息公开申请 in all their shapes. */
export const REQUEST =
  '(?:(?:政府|政务)?信息(?:依申请)?公开的?申请(?:公开)?|(?:政府|政务)?信息依申请公开(?:办理)?(?:事项|申请)?|依申请公开(?:的?(?:政府|政务)?信息)?(?:办理)?的?(?:申请|事项|请求)?|(?:政府|政务)信息的?申请(?:公开)?|申请公开(?:(?:政府|政务)?信息)?的?(?:申请|事项)?|公开申请|依申请(?:信息公开|信息|事项)?)(?:件|表|书|事项|信息)?';
/** The same where it surely says 申请: 依申请公开4件 may be four pieces of information. */
export const APPLICATION =
  '(?:(?:政府|政务)?信息(?:依申请)?公开的?申请|依申请公开(?:的?(?:政府|政务)?信息)?的?申请|公开申请)(?:事项|件)?';
export const WEAK = '(?:(?:上述|以上|所有|全部|该)?申请(?:件|书|事项)?)';
export const RECEIVE =
  '(?:新收到?|新接收|新增|收到|新?受理|接收到?|接到|接受|收件)(?:(?:并且|并|和|及|、|与|以及|且)?(?:依法)?(?:受理|办理|处理|答复|办结|回复|登记))?(?:了|的)?';
export const HANDLE = '(?:办理|处理)(?:了)?';
export const DONE =
  '(?:办结|办理完毕|办理完成|办理完结|处理完毕|答复完毕|完成答复|完成办理|办理答复|作出答复|答复|回复|办复)(?:了|完毕|完成)?';
export const ALL =
  '(?:均|全部|都|已经|已|也|按时|按期|如期|及时|依法|依规|严格|规范|予以|作出|做出|进行|给予|得到|完成|了|按(?:照)?(?:规定|要求|程序|法定程序|规定程序)|在?(?:法定|规定的?)?(?:答复)?(?:期限|时限|时间)内){0,6}';
export const LAST_YEAR = '(?:上一?年度?|上一年度|去年)';
export const CARRY = '(?:结转|转结)';
export const CARRY_ON = '(?:结转|转结|顺延|转入|延至|转至|转到|延期|转)(?:至|到|入|为|在)?';
export const NEXT_YEAR = '(?:下一?个?年度?|下一年度|次年度?|来年|明年|{next}年度?(?:1月份?)?)';
export const CONTINUE = '(?:继续)?(?:办理|处理|答复|办结)?(?:的)?';
export const OF_KIND = '(?:政府信息|信息)?(?:的有|的|类|答复|决定|情形|申请|处理|事项){0,4}';
export const NORMATIVE = '(?:行政)?规范性文件';
export const CASE = '(?:案件|申请|案|事项)?(?:数量|数)?';
export const RECONSIDERATION = '(?:行政)?复议';
export const LITIGATION = '(?:行政)?诉讼';
/** Why a request is still open. */
export const NOT_YET =
  '(?:已|将|需要?|须|按程序|依法|按规定|按照规定|正在办理|尚在办理|未办结|尚未办结|在办|因未到(?:答复|办理|法定)?期限?){0,4}';

/** A sign of each without which none of its shapes is there: cheap to look for, before anything is compiled. */
export const SIGNS: readonly (readonly [source: string, sign: RegExp])[] = [
  [RECEIVE, /[收接受]|新增/],
  [HANDLE, /[办处]理/],
  [DONE, /办结|完[毕成结]|[答回办]复/],
  [CARRY, /结转|转结/],
  [CARRY_ON, /[转延]/],
  [REQUEST, /申请/],
  [APPLICATION, /申请/],
  [NORMATIVE, /规范性文件/],
  [RECONSIDERATION, /复议/],
  [LITIGATION, /诉讼/],
];
