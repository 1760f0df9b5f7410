import { textRule, valueAt } from '../text/against-table.ts';

const RECEIVED = 'requests.received.total';
const CARRIED_IN = 'requests.carriedIn.total';
const DONE = 'requests.outcomes.total.total';

/** 共收到、受理申请N件 against 本年新收: with or without what was carried in, or all that was dealt with. */
export const textReceived = textRule({
  id: 'text-received',
  basis: '正文“收到、受理申请”的件数与表三“一、本年新收”“二、上年结转”应相符。',
  subjects: ['received'],
  admissible: (filing, { isNewOnly, sentence }) => {
    const [received, carriedIn] = [valueAt(filing, RECEIVED), valueAt(filing, CARRIED_IN)];
    const both = received === null || carriedIn === null ? null : received + carriedIn;
    if (isNewOnly) return { values: [received], paths: [RECEIVED] };
    const isHandled = /受理|办理|处理|办结|答复/.test(sentence.text);
    return {
      values: [received, both, ...(isHandled ? [valueAt(filing, DONE)] : [])],
      paths: [RECEIVED, CARRIED_IN],
    };
  },
});
