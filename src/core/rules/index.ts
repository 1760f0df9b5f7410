import type { Rule, YearsRule } from '../rule.ts';
import { decisionsWithoutItems } from './decisions-without-items.ts';
import { disclosureItems } from './disclosure-items.ts';
import { disclosureStock } from './disclosure-stock.ts';
import { feeUnmentioned } from './fee-unmentioned.ts';
import { feesInYuan } from './fees-in-yuan.ts';
import { formYearMismatch } from './form-year-mismatch.ts';
import { governmentReview } from './government-review.ts';
import { issuerMismatch } from './issuer-mismatch.ts';
import { labelVariant } from './label-variant.ts';
import { negativeCount } from './negative-count.ts';
import { overviewAspects } from './overview-aspects.ts';
import { periodMismatch } from './period-mismatch.ts';
import { preambleSections } from './preamble-sections.ts';
import { problemsHollow } from './problems-hollow.ts';
import { procurementHalf } from './procurement-half.ts';
import { publishedBeyondTotal } from './published-beyond-total.ts';
import { publishedEarly } from './published-early.ts';
import { publishedLate } from './published-late.ts';
import { remediesTotal } from './remedies-total.ts';
import { requestsBalance } from './requests-balance.ts';
import { requestsOutcomeTotal } from './requests-outcome-total.ts';
import { requestsRowTotal } from './requests-row-total.ts';
import { rowMissing } from './row-missing.ts';
import { rowWidth } from './row-width.ts';
import { rulesWithoutPower } from './rules-without-power.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionExtra } from './section-extra.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { statisticsPart } from './statistics-part.ts';
import { statisticsSum } from './statistics-sum.ts';
import { statisticsUnion } from './statistics-union.ts';
import { tableBlank } from './table-blank.ts';
import { tableHiddenTwin } from './table-hidden-twin.ts';
import { tableImage } from './table-image.ts';
import { tableMissing } from './table-missing.ts';
import { tableRival } from './table-rival.ts';
import { textAllDone } from './text-all-done.ts';
import { textCarriedIn } from './text-carried-in.ts';
import { textCarriedOut } from './text-carried-out.ts';
import { textDone } from './text-done.ts';
import { textFees } from './text-fees.ts';
import { textLitigation } from './text-litigation.ts';
import { textNoCase } from './text-no-case.ts';
import { textNone } from './text-none.ts';
import { textNormativeDocuments } from './text-normative-documents.ts';
import { textOutcome } from './text-outcome.ts';
import { textParts } from './text-parts.ts';
import { textPercent } from './text-percent.ts';
import { textReceived } from './text-received.ts';
import { textReconsideration } from './text-reconsideration.ts';
import { textTwice } from './text-twice.ts';
import { textUnfilled } from './text-unfilled.ts';
import { textUpheld } from './text-upheld.ts';
import { textYear } from './text-year.ts';
import { unitMissing } from './unit-missing.ts';
import { valueConcealed } from './value-concealed.ts';
import { valueNotInteger } from './value-not-integer.ts';
import { valueText } from './value-text.ts';
import { wrongArticle } from './wrong-article.ts';
import { yearsCarry } from './years-carry.ts';
import { yearsStock } from './years-stock.ts';
import { yearsItems } from './years-items.ts';
import { yearsPublished } from './years-published.ts';
import { yearsSameText } from './years-same-text.ts';
import { yearsSameTable } from './years-same-table.ts';

/** Those about one filing by itself. */
export const pageRules: readonly Rule[] = [
  requestsRowTotal,
  requestsOutcomeTotal,
  requestsBalance,
  remediesTotal,
  negativeCount,
  disclosureItems,
  statisticsSum,
  statisticsUnion,
  statisticsPart,
  sectionMissing,
  sectionEmpty,
  sectionOrder,
  sectionExtra,
  problemsHollow,
  tableMissing,
  tableImage,
  tableRival,
  tableHiddenTwin,
  tableBlank,
  rowMissing,
  rowWidth,
  valueText,
  valueNotInteger,
  valueConcealed,
  disclosureStock,
  decisionsWithoutItems,
  publishedBeyondTotal,
  procurementHalf,
  rulesWithoutPower,
  formYearMismatch,
  periodMismatch,
  issuerMismatch,
  wrongArticle,
  textReceived,
  textCarriedIn,
  textDone,
  textCarriedOut,
  textAllDone,
  textNone,
  textNoCase,
  textOutcome,
  textReconsideration,
  textLitigation,
  textUpheld,
  textNormativeDocuments,
  textParts,
  textPercent,
  textUnfilled,
  textYear,
  textTwice,
  textFees,
  publishedLate,
  publishedEarly,
  unitMissing,
  feesInYuan,
  preambleSections,
  overviewAspects,
  governmentReview,
  feeUnmentioned,
  labelVariant,
];

/** Those that need the report on the year before: an engine put into a page goes without them. */
export const yearsRules: readonly YearsRule[] = [
  yearsCarry,
  yearsStock,
  yearsItems,
  yearsPublished,
  yearsSameText,
  yearsSameTable,
];

/** Every rule, in the order in which a reader wants to hear of it. */
export const rules: readonly Rule[] = /* @__PURE__ */ pageRules.concat(yearsRules);
