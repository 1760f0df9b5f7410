import { textParts } from '../../../src/core/rules/text-parts';
import { testRule } from '../../rules';
import { filingOf, telling } from '../filings';

const told = (text: string) => filingOf({ sections: telling(text) });

testRule(textParts, {
  holds: {
    'nothing told': filingOf(),
    'parts and their sum': told(
      '主动公开信息共108条：公开指南1条；工作动态103条；通知公告1条；政策文件3条。',
    ),
    'some of the parts': told('公开信息共137条，其中政策文件5条，工作动态100条。'),
    'all of the parts': told('公开信息共137条，其中政策文件5条，工作动态132条。'),
    'the whole in two ways': told(
      '共收到申请245件，其中自然人申请230件、法人或其他组织申请15件；当面申请12件，信函申请100件，网络申请133件。',
    ),
    'the whole in two ways, closed': told('公开信息共20条：动态15条，公告5条；文字18条，图片2条。'),
    'an open list': told('公开信息共108条：公开指南1条、工作动态90条等。'),
    'channels that overlap': told('公开信息共513条：网站195条、微博373条、微信450条。'),
    'other units': told('公开信息共20条：文件5件、图解3篇。'),
    percentages: told('公开信息共100条：动态占50%、公告占40%。'),
    'one part alone': told('公开信息共20条：工作动态15条。'),
  },
  broken: {
    'a sum of one more': [
      told('主动公开信息共108条：公开指南1条；工作动态103条；通知公告5条。'),
      {
        severity: 'warning',
        formula: '1 + 103 + 5 = 108',
        expected: '109',
        actual: '108',
        difference: '-1',
        quote: '主动公开信息共108条：公开指南1条；工作动态103条；通知公告5条。',
      },
    ],
    'parts beyond the whole': [
      told('公开信息共137条，其中政策文件50条，工作动态132条。'),
      { severity: 'info', formula: '50 + 132 = 137', expected: '182' },
    ],
    'one part beyond the whole': [
      told('公开信息共137条，其中政策文件150条，工作动态32条。'),
      { severity: 'warning', formula: '150 + 32 = 137' },
    ],
  },
});
