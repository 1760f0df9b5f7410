import { textParts } from '../../../src/core/rules/text-parts';
import { testRule } from '../../rules';
import { filingOf, telling } from '../filings';

const told = (text: string) => filingOf({ sections: telling(text) });

testRule(textParts, {
  holds: {
    'a list that ends in a separator': told('公开信息共20条：动态15条；公告5条；'),
    'parts of another unit among them': told('公开信息共20条：动态15条、公告5条、图集3件。'),
    'a whole that is only mentioned': told('公开信息共20条，动态15条，公告3条。'),
    'some of the parts, which make up the whole': told('公开信息共20条，其中动态15条，公告5条，图片3条。'),
    'a whole named after a colon': told('公开情况：共20条，动态15条，公告3条。'),
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
    'a first part that is the whole, and more': [
      told('公开信息共20条：动态20条、公告3条。'),
      { expected: '23', actual: '20' },
    ],
    'a part as large as the whole, beside another': [
      told('公开信息共137条，其中政策文件137条，工作动态32条。'),
      { severity: 'info' },
    ],
    'a sum of one less': [told('公开信息共20条：动态15条、公告4条。'), { expected: '19', difference: '1' }],
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
