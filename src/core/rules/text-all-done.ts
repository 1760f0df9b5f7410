import { entryAt, placeOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';
import { sentencesOf } from '../text/sentences.ts';

const CARRIED_OUT = 'requests.carriedOut.total';
/** 答复率100% and 均按时答复 may mean all that fell due; only 办结 of all leaves nothing over. */
const ALL_DONE =
  /(?:均|全部|都)(?:已|已经)?(?:按时|按期|依法|按规定|及时)?(?:办结|办理完毕|办理完成|处理完毕)/;
const LEFT_OVER = /结转|转结|下年|下一年|次年|顺延|延期|正在办理|尚在|未办结|剩余|其中|到期/;
const OTHER = /提案|建议|信箱|热线|12345|咨询|来信|留言|信访|投诉|复议|诉讼|工单|诉求/;

/** 申请均已办结 against 结转下年度. */
export const textAllDone: Rule = {
  id: 'text-all-done',
  severity: 'warning',
  basis: '正文称申请均已办结的，表三“四、结转下年度继续办理”应为0。',
  check: (filing) => {
    const entry = entryAt(filing, CARRIED_OUT);
    if (entry?.amount.status !== 'number' || entry.amount.value <= 0) return [];
    const { exact } = entry.amount;
    return sentencesOf(filing)
      .filter(
        ({ text, line }) =>
          /申请/.test(text) && ALL_DONE.test(text) && !OTHER.test(text) && !LEFT_OVER.test(line),
      )
      .map(({ quote, selector }) =>
        finding(textAllDone, {
          say: { key: 'text-all-done', carriedOut: exact },
          cells: [CARRIED_OUT],
          marks: [{ selector, role: 'place' }, placeOf(entry, 'total')],
          quote,
          expected: '0',
          actual: exact,
        }),
      );
  },
};
