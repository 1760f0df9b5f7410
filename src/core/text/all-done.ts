import type { Filing } from '../filing.ts';
import { leadReader } from './lead.ts';
import { ownOf } from './own.ts';
import { REQUEST } from './vocabulary.ts';
import type { Reading } from './reading.ts';

const FINISHED = '(?:办结|办理完毕|办理完成|办理完结|处理完毕|答复完毕|答复|回复|办复)(?:完毕|完成)?';
const ALL = new RegExp(
  `^(?<lead>.{0,40}?)(?:均|全部|都|悉数)(?<how>(?:已经|已|按时|按期|如期|及时|依法|依规|严格|规范|予以|作出|得到|进行|完成|受理并|按(?:照)?(?:规定|要求|程序)(?:时限|期限|时间|程序)?|在?(?:法定|规定的?)?(?:答复)?(?:期限|时限|时间)内){0,6})${FINISHED}$`,
);
/** What may be said to be all done: the requests, and nothing less than all. */
const WHAT = [
  '所?(?:收到|受理)的',
  REQUEST,
  '(?:上述|以上|所有|全部|各类)?申请(?:件|事项)?|上述|以上|所有',
  '对|于',
];
/** As of today, and not of the year's end. */
const BY_NOW = /目前|截至|截止|现已|至今|除|个别|基本|大部分|多数|其中/;

/** Whether a clause says that the requests, all of them, are dealt with. */
export function saysAllDone({ clause, sentence, topic, isOpen }: Reading, filing: Filing): boolean {
  const groups = ALL.exec(clause.text)?.groups;
  if (!groups || topic !== 'requests' || isOpen || BY_NOW.test(sentence.text)) return false;
  const lead = leadReader(ownOf(filing), WHAT)(groups['lead'] ?? '');
  return lead !== null && lead.scope === null;
}
