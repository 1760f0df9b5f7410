import { labelVariant } from '../../../src/core/rules/label-variant';
import { testRule } from '../../rules';
import { filingOf, requests } from '../filings';

const where = { table: 0, row: 0, column: 0, selector: '#label' };
const labelled = (...pairs: readonly (readonly [string, string])[]) =>
  filingOf({
    sheets: [{ ...requests(), labels: pairs.map(([printed, official]) => ({ printed, official, where })) }],
  });

testRule(labelVariant, {
  holds: {
    'the words of the form': labelled(['自然人', '自然人']),
    'the same words with blanks, other brackets and other numbers': labelled(
      ['商业\n企业', '商业企业'],
      ['1、属于国家秘密', '1.属于国家秘密'],
      ['(一)予以公开', '（一）予以公开'],
      ['3.危及"三安全一稳定"', '3.危及“三安全一稳定”'],
      [
        '（二）部分公开（区分处理的），只计这一情形，不计其他情形',
        '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      ],
    ),
    'no labels': filingOf(),
  },
  broken: {
    'one word more': [
      labelled(['5.属于第三类内部事务信息', '5.属于三类内部事务信息']),
      { severity: 'info', quote: '5.属于第三类内部事务信息', marks: [{ selector: '#label', role: 'place' }] },
    ],
    'several, one finding a table, each label once': [
      labelled(['上年转结', '上年结转'], ['上年转结', '上年结转'], ['信访举报类申请', '信访举报投诉类申请']),
      { quote: '上年转结；信访举报类申请' },
    ],
  },
});
