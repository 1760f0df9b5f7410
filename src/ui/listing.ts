import type { ResultFinding, Severity } from '../core/result.ts';
import { byCause } from './causes.ts';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

const isSetAside = ({ setAside }: ResultFinding): boolean => setAside !== null;

/** The findings that stand, as they are listed: by severity, then by cause, else in the order of the page. */
export function inOrder(
  findings: readonly ResultFinding[],
): readonly { readonly severity: Severity; readonly group: readonly ResultFinding[] }[] {
  return ORDER.map((severity) => {
    const group = findings.filter((finding) => finding.severity === severity && !isSetAside(finding));
    return { severity, group: byCause(group).flatMap((cause) => cause.findings) };
  }).filter(({ group }) => group.length > 0);
}

/** The findings that were set aside. */
export const asideOf = (findings: readonly ResultFinding[]): readonly ResultFinding[] =>
  findings.filter(isSetAside);
