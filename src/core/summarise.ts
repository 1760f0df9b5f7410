import { whyUnknown, type Assessment, type Checked } from './check.ts';
import type { Filing } from './filing.ts';
import type { ResultFinding, Severity, Summary, Verdict } from './result.ts';
import type { Words } from './say.ts';
import { stands } from './speak.ts';

/** Findings that say something of the form is not there, or was not judged. */
const MISSING = new Set(['section-missing', 'table-missing', 'row-missing', 'table-rival']);

/** The summary of a page that is no report. */
export const nothing: Summary = {
  verdict: 'incomplete',
  errors: 0,
  warnings: 0,
  infos: 0,
  coverage: { assessed: 0, total: 0, notAssessable: [] },
};

/** The sums that coverage counts: those of the modern tables, or the 2014 table's own where it stands alone. */
function counted({ assessments }: Checked, filing: Filing): readonly Assessment[] {
  const isOld = filing.form === '2014';
  return assessments.filter(({ rule }) => (rule.id === 'statistics-sum') === isOld);
}

function verdictOf(findings: readonly ResultFinding[], isWhole: boolean): Verdict {
  if (findings.some((finding) => finding.severity === 'error' && stands(finding))) return 'unbalanced';
  // An error set aside is not an error taken back: nobody has shown that the sum comes out.
  const isDoubted = findings.some(({ severity }) => severity === 'error');
  return isWhole && !isDoubted && !findings.some(({ rule }) => MISSING.has(rule)) ? 'balanced' : 'incomplete';
}

/** The verdict, the counts, and which sums could be judged. */
export function summarise(
  filing: Filing,
  checked: Checked,
  findings: readonly ResultFinding[],
  words: Words,
): Summary {
  const sums = counted(checked, filing);
  const unknown = sums.filter(({ verdict }) => verdict.status === 'unknown');
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && stands(finding)).length;
  return {
    // Where there was nothing to add up, nothing came out right.
    verdict: verdictOf(findings, sums.length > 0 && unknown.length === 0 && !checked.hasFailed),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    coverage: {
      assessed: sums.length - unknown.length,
      total: sums.length,
      notAssessable: unknown.map((assessment) => ({
        rule: assessment.rule.id,
        cells: [...assessment.equation.left, ...assessment.equation.right].map(({ path }) => path),
        why: words.say(whyUnknown(assessment, filing)),
      })),
    },
  };
}
