import { textUnfilled } from '../../../src/core/rules/text-unfilled';
import { testRule } from '../../rules';
import { filingOf, telling } from '../filings';

const told = (text: string) => filingOf({ sections: telling(text) });

testRule(textUnfilled, {
  holds: {
    'nothing left open': told('全年主动公开信息20条，收到申请3件。'),
    'a blank before the number': told('主动公开信息 20 条，收到申请　3　件。'),
    'a blank within a sentence': told('全年 共 公开信息，文件 若干。'),
    'a letter in a name': told('通过APP和XML接口公开信息。'),
    'a link': told('详见 www.demo.gov.cn/xxgk 栏目。'),
  },
  broken: {
    'a number left out': [
      told('2020年主动公开信息  条。'),
      {
        severity: 'warning',
        quote: '2020年主动公开信息  条。',
        marks: [{ selector: '#section-overview p0', role: 'place' }],
      },
    ],
    'a line to write on': [told('全年受理____件。'), { say: { key: 'text-unfilled', blank: '受理____件' } }],
    'letters for a number': [told('全年公开信息XX条。'), {}],
    'letters for a name': [
      told('××县财政局认真落实《条例》。'),
      { say: { key: 'text-unfilled', blank: '××县' } },
    ],
    'what is to be written': [told('（此处填写主动公开情况）'), {}],
  },
});
