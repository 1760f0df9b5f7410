import type { Surface } from './surface.ts';

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const surfaceEn: Surface = {
  language: 'en',
  name: 'Gouji',
  colon: ': ',
  privacy: 'Checked on this computer. Nothing is uploaded.',
  badge: {
    none: 'Gouji: check the annual report on this page',
    failed: 'Gouji: the check did not finish, open for the reason',
    balanced: (total) => `Gouji: all ${total} identities hold`,
    unbalanced: (errors) => `Gouji: ${plural(errors, 'error')} found`,
    incomplete: (assessed, total) =>
      assessed < total
        ? `Gouji: nothing wrong found, but ${total - assessed} of ${total} identities could not be told`
        : 'Gouji: nothing wrong found, but the report is incomplete',
    setAside: (errors) => `Gouji: ${plural(errors, 'error')} set aside, so not called balanced`,
    doubted: (sums) =>
      `Gouji: nothing surely wrong, but the statistics do not add up in ${plural(sums, 'place')}`,
  },
  verdict: ({ verdict, errors, coverage }) => {
    switch (verdict) {
      case 'balanced':
        return 'Everything adds up';
      case 'unbalanced':
        return plural(errors, 'error');
      case 'incomplete':
        return coverage.assessed === coverage.total
          ? 'Nothing wrong found, but not complete'
          : 'Nothing wrong found, not all could be told';
    }
  },
  verdictBody: {
    balanced: 'Every relation between the figures holds.',
    unbalanced: 'What is red cannot be right by the page’s own figures.',
    incomplete: 'Something is missing or left blank. A blank is not taken for zero.',
  },
  verdictDoubted: (sums) => ({
    title: 'Nothing surely wrong',
    body: `The statistics do not add up in ${plural(sums, 'place')}. Localities have added rows to the table of 2014, so this is only a warning.`,
  }),
  verdictAside: (errors) => ({
    title: `${plural(errors, 'error')} set aside`,
    body: 'As you said, not counted. The figures still do not add up, so nothing is called balanced.',
  }),
  kind: {
    'form-notice': {
      title: 'This is the form itself',
      body: 'The page is the template or a notice about it, not a filled-in report.',
    },
    'index-page': {
      title: 'This is a list of reports',
      body: 'Open one of the reports listed here to have it checked.',
    },
    'attachment-only': {
      title: 'The report is an attachment',
      body: 'The report is in an attached file; the page itself has no tables to check.',
    },
    'image-only': {
      title: 'The tables are pictures',
      body: 'The figures cannot be read from pictures, so nothing was checked.',
    },
    'not-report': {
      title: 'Not an annual report',
      body: 'No tables of a government information disclosure annual report were found.',
    },
    unreadable: {
      title: 'Not checked',
      body: 'The page could not be read in full, so nothing is said about it.',
    },
  },
  failed: { title: 'The check did not finish', body: 'This is a fault of Gouji, not of the report.' },
  failedDetail: 'Details',
  unchecked: {
    title: 'Not checked yet',
    body: 'Pages on gov.cn are checked by themselves; for other sites, press the button.',
  },
  elsewhere: {
    title: 'Not checked yet',
    body: 'The browser tells extensions nothing of this page. For a report on another site, press the Gouji button in the toolbar; the result appears here too.',
  },
  forbidden: {
    title: 'Cannot check here',
    body: 'The browser does not let extensions read this kind of page. Open the report as an ordinary web page.',
  },
  revoked: {
    title: 'Not yet allowed to read gov.cn',
    body: 'Once allowed, annual reports on gov.cn are checked as you open them, on this computer only.',
  },
  checking: 'Checking…',
  nothingHere: 'Checked: there is no disclosure annual report on this page.',
  form: { '2014': '2014 table', '2019': '2019 form', '2021': '2021 form' },
  year: (year) => String(year),
  unknownIssuer: 'Issuer not recognised',
  unknownYear: 'year unknown',
  sections: 'The six sections',
  section: {
    overview: { numeral: '一', short: 'Overview' },
    disclosure: { numeral: '二', short: 'Published' },
    requests: { numeral: '三', short: 'Requests' },
    remedies: { numeral: '四', short: 'Remedies' },
    problems: { numeral: '五', short: 'Problems' },
    others: { numeral: '六', short: 'Others' },
  },
  sectionStatus: { present: 'present', empty: 'empty', missing: 'missing' },
  coverage: (assessed, total) =>
    assessed === total ? `All ${total} identities checked` : `${assessed} of ${total} identities checked`,
  notAssessed: (count) => `Why ${count} could not be told`,
  findings: 'Findings',
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  severityCount: (severity, count) =>
    ({ error: plural(count, 'error'), warning: plural(count, 'warning'), info: plural(count, 'note') })[
      severity
    ],
  more: (count) => `Show ${count} more`,
  setAside: (count) => `${plural(count, 'finding')} set aside, not counted`,
  reason: 'Reason',
  aside: {
    open: 'Not a problem…',
    question: 'Why is it not a problem?',
    reasons: [
      'Checked against the records, the figures are right',
      'Counted differently, as the text explains',
      'As in the original, and known',
    ],
    detail: 'Anything to add (optional)',
    put: 'Set aside',
    cancel: 'Cancel',
    done: 'Set aside, not counted',
    takeBack: 'Undo',
    takenBack: 'Undone, counted again',
    noReason: 'No reason given',
  },
  sum: {
    row: (name) => `Row “${name}”`,
    column: (name) => `Column ${name}`,
    group: (name) => `“${name}”`,
    claim: {
      'requests-row-total': 'the applicants must add up to 总计',
      'requests-outcome-total': '（一）–（六） must add up to （七）总计',
      'requests-balance': 'received + carried in must equal total outcomes + carried out',
      'remedies-total': 'the four outcomes must add up to 总计',
      'statistics-sum': 'the parts must add up to the total',
    },
    difference: (by, isAtLeast) => `off by ${isAtLeast ? 'at least ' : ''}${by}`,
    cause: (count) => `${plural(count, 'sum')} off because of it`,
  },
  noFindings: 'Nothing to point out.',
  basis: 'Basis',
  hint: 'Clue',
  show: 'Show on the page',
  passages: { now: 'This year', earlier: 'The year before' },
  previous: 'Previous',
  next: 'Next',
  unmark: 'Clear marks',
  position: (index, count) => `${index} / ${count}`,
  hiddenPlace: 'This place is not visible on the page; it may be in a closed tab.',
  lostPlace: 'The page has changed and this place is gone. Reload the page and try again.',
  noContent: 'The page does not answer. Reload it and try again.',
  tables: 'Tables',
  cellState: {
    fine: 'number',
    error: 'part of an error',
    warning: 'part of a warning',
    blank: 'blank',
    placeholder: 'placeholder',
    text: 'not a number',
    absent: 'not on the page',
  },
  copyJson: 'Copy JSON',
  copySummary: 'Copy summary',
  openJson: 'View JSON',
  copied: 'Copied',
  notCopied: 'Could not copy, please try again',
  check: 'Check this page',
  checkAgain: 'Check again',
  allow: 'Allow gov.cn',
  copyMessage: 'Copy error message',
  mark: { total: 'Total', part: '', place: 'Here' },
  summary: {
    verdict: 'Verdict',
    coverage: 'Scope',
    findings: 'Findings',
    unassessed: 'Could not be told',
    made: 'Checked on this computer by the browser extension Gouji',
  },
  json: {
    title: 'Result as JSON',
    gone: 'The result of this page is gone. Go back to the report and open it again.',
  },
  openPanel: 'Side panel',
  openWorkbench: 'Workbench',
  openList: 'Check the reports listed',
  options: {
    open: 'Settings',
    title: 'Gouji · Settings',
    rules: 'What is checked',
    rulesBody:
      'The sums within the tables are always checked; warnings and notes can be switched off. Changes take effect at once.',
    text: {
      title: 'Text against tables',
      body: 'Counts, years and percentages told in the text are held against the three tables.',
    },
    single: 'One by one',
    groups: {
      sections: 'The six sections',
      tables: 'Tables and how they are filled in',
      figures: 'Other relations between figures',
      identity: 'Issuer, year and dates',
      years: 'Compared with the year before',
    },
    always: {
      title: 'Always checked',
      body: 'Only these rules can be red, and they cannot be switched off.',
    },
    basis: 'Basis',
    setAside: 'Findings set aside',
    setAsideBody:
      'What you set aside with “Not a problem…” in the popup is listed here. It is pointed out again as soon as a figure changes.',
    none: 'Nothing has been set aside.',
    on: (date) => `Set aside on ${date}`,
    history: 'What was checked',
    keeping: {
      title: 'Keep what was checked on this computer',
      body: 'Results, with address, issuer, year and the text of the sections, stay in this browser alone, to compare years, to list and to export; nothing is kept from private windows.',
    },
    forget: {
      label: 'Delete all',
      question: 'Delete all records and lists? This cannot be undone.',
      cancel: 'Cancel',
      done: 'Everything was deleted.',
      failed: (why) => `Not deleted: ${why}`,
    },
  },
};
