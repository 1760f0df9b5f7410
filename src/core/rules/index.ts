import type { Rule } from '../rule.ts';
import { disclosureItems } from './disclosure-items.ts';
import { formYearMismatch } from './form-year-mismatch.ts';
import { labelVariant } from './label-variant.ts';
import { negativeCount } from './negative-count.ts';
import { remediesTotal } from './remedies-total.ts';
import { requestsBalance } from './requests-balance.ts';
import { requestsOutcomeTotal } from './requests-outcome-total.ts';
import { requestsRowTotal } from './requests-row-total.ts';
import { rowMissing } from './row-missing.ts';
import { rowWidth } from './row-width.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionExtra } from './section-extra.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { statisticsSum } from './statistics-sum.ts';
import { tableBlank } from './table-blank.ts';
import { tableMissing } from './table-missing.ts';
import { tableRival } from './table-rival.ts';
import { unitMissing } from './unit-missing.ts';
import { valueNotInteger } from './value-not-integer.ts';
import { valueText } from './value-text.ts';
import { wrongArticle } from './wrong-article.ts';

/** Every rule, in the order in which a reader wants to hear of it. */
export const rules: readonly Rule[] = [
  requestsRowTotal,
  requestsOutcomeTotal,
  requestsBalance,
  remediesTotal,
  negativeCount,
  disclosureItems,
  statisticsSum,
  sectionMissing,
  sectionEmpty,
  sectionOrder,
  sectionExtra,
  tableMissing,
  tableRival,
  tableBlank,
  rowMissing,
  rowWidth,
  valueText,
  valueNotInteger,
  formYearMismatch,
  wrongArticle,
  unitMissing,
  labelVariant,
];
