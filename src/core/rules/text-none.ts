import { entryAt, placeOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';
import { sentencesOf } from '../text/sentences.ts';

const RECEIVED = 'requests.received.total';
const NONE =
  /(?:未|没有|没|无)(?:收到|接到|受理|发生|接收)(?:过)?(?:任何)?(?:公民、?|法人、?|和?其他组织|社会公众|群众|的|提出的?|提交的?|或|政府)*(?:依申请公开|(?:政府|政务)?信息公开(?:的)?申请|公开申请)|(?:依申请公开|信息公开申请)(?:政府信息|申请|事项|信息)?(?:共|为|数为?|数量为?)?0(?:件|份|宗|条|起)/;
/** 未收到不予公开的投诉, 未收到网上申请: none of one kind says nothing of the others. */
const OF_OTHERS =
  /复议|诉讼|投诉|举报|意见|收费|费用|异议|网上|信函|当面|邮件|传真|重复|逾期|不予|超期|下半年|上半年|季度|全市|全县|全区/;

/** 未收到政府信息公开申请 against 本年新收. */
export const textNone: Rule = {
  id: 'text-none',
  severity: 'warning',
  basis: '正文称未收到申请的，表三“一、本年新收”应为0。',
  check: (filing) => {
    const entry = entryAt(filing, RECEIVED);
    if (entry?.amount.status !== 'number' || entry.amount.value <= 0) return [];
    const { exact } = entry.amount;
    return sentencesOf(filing)
      .filter(({ text }) => text.split(/[,;]/).some((clause) => NONE.test(clause) && !OF_OTHERS.test(clause)))
      .map(({ quote, selector }) =>
        finding(textNone, {
          say: { key: 'text-none', of: 'requests', path: RECEIVED, value: exact },
          cells: [RECEIVED],
          marks: [{ selector, role: 'place' }, placeOf(entry, 'total')],
          quote,
          expected: '0',
          actual: exact,
        }),
      );
  },
};
