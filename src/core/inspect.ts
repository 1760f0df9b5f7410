import { checkSteps } from './check.ts';
import { cellsOf, dataOf } from './data.ts';
import { entriesOf, type TextLine } from './filing.ts';
import { fillSteps } from './fill.ts';
import { leadsOf, nowhere } from './leads.ts';
import type { Page } from './page.ts';
import { noPreferences, type Preferences } from './preferences.ts';
import { recognise, type Recognised } from './recognise.ts';
import type { Result } from './result.ts';
import { pageRules } from './rules/index.ts';
import type { Words } from './say.ts';
import { speak } from './speak.ts';
import { finish, type Steps } from './steps.ts';
import { nothing, summarise } from './summarise.ts';
import { trace } from './trace.ts';
import { name, version } from './version.ts';

/** Reads and judges one page: the whole program. The sentences are in the words given. */
export function inspect(page: Page, words: Words, preferences: Preferences = noPreferences): Result {
  return finish(inspectSteps(page, words, preferences));
}

/** The same in steps, so that a page can be judged while it is in use. */
export function* inspectSteps(page: Page, words: Words, preferences: Preferences): Steps<Result> {
  const { filing } = yield* fillSteps(page);
  yield;
  const recognised = recognise(page, filing);
  const envelope = envelopeOf(page, recognised, words);
  // A page without a report has nothing to judge: no verdict of its stands for "passed".
  if (recognised.kind !== 'report') {
    const { links, next } = recognised.kind === 'index-page' ? leadsOf(page) : nowhere;
    const rest = { data: {}, cells: [], summary: nothing, findings: [] };
    return { ...envelope, report: null, sections: [], links, next, ...rest };
  }
  const checked = yield* checkSteps(filing, page, pageRules, preferences);
  const traces = trace(checked.assessments, entriesOf(filing));
  yield;
  const findings = yield* speak(filing, checked, traces, words, preferences);
  yield;
  const { issuer, year, form, forms, period } = filing;
  return {
    ...envelope,
    report: { issuer, year, form, forms, period },
    sections: filing.sections.map(({ id, status, heading, lines }) => ({
      id,
      status,
      heading,
      text: textOf(lines),
    })),
    ...nowhere,
    data: dataOf(filing),
    cells: cellsOf(filing),
    summary: summarise(filing, checked, findings, words),
    findings,
  };
}

/** Far above any report's; one that a hostile page blows up is cut. */
const LONGEST_SECTION = 100_000;

const textOf = (lines: readonly TextLine[]): string =>
  lines
    .map(({ text }) => text.trim())
    .join('\n')
    .slice(0, LONGEST_SECTION);

function envelopeOf(page: Page, { kind, evidence }: Recognised, words: Words) {
  const { siteName, siteId, columnName, publishedAt, articleTitle, contentSource } = page.meta;
  const { url, title, excess } = page;
  const reason =
    excess !== null ? ({ key: 'excess', of: excess } as const) : ({ key: 'kind', kind, evidence } as const);
  return {
    schemaVersion: 1,
    generator: { name, version },
    kind,
    reason: words.say(reason),
    page: { url, title, siteName, siteId, columnName, publishedAt, articleTitle, contentSource },
  } as const;
}
