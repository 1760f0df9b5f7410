import { columnKeys, outcomeKeys, remedyKeys, requestKeys, type FormName, type SectionName } from './labels';

/** What stands in one cell: a number, nothing (null), or other words as printed. */
export type Cell = number | string | null;

/** Draws a whole number from 0 to `max`, both included. */
export type Random = (max: number) => number;

/** A filing as its author meant it: what a page is made from and compared with. */
export interface Figures {
  readonly form: FormName;
  readonly year: number;
  readonly issuer: string;
  readonly site: string;
  /** By row key, seven cells each (more or fewer for a spoilt row); a row that is not here is not on the page. */
  readonly requests: Readonly<Record<string, readonly Cell[]>> | null;
  readonly remedies: readonly Cell[] | null;
  readonly disclosure: Readonly<Record<string, Cell>> | null;
  readonly statistics: Readonly<Record<string, Cell>> | null;
  /** Sections that are not on the page, and those that have a heading and nothing under it. */
  readonly missing: readonly SectionName[];
  readonly empty: readonly SectionName[];
  /** Whether the prose says how many requests there were. */
  readonly tells: boolean;
}

/** An all-zero filing of a modern form, the one to change things in. */
export function zeros(form: '2019' | '2021'): Figures {
  const row = columnKeys.map(() => 0);
  return {
    form,
    year: form === '2019' ? 2020 : 2023,
    issuer: '云溪县人民政府办公室',
    site: '云溪县人民政府',
    requests: Object.fromEntries(requestKeys(form).map((key) => [key, row])),
    remedies: remedyKeys.map(() => 0),
    disclosure: disclosureOf(form, () => 0),
    statistics: null,
    missing: [],
    empty: [],
    tells: true,
  };
}

/** A random filing in which every identity of the form holds. */
export function balanced(random: Random, form: '2019' | '2021'): Figures {
  return {
    ...zeros(form),
    year: form === '2019' ? 2019 + random(1) : 2021 + random(4),
    requests: balancedRequests(random, form),
    remedies: balancedRemedies(random),
    disclosure: disclosureOf(form, random),
  };
}

/** Fills table three from the rows that have figures: the others are zeros, totals and received are worked out. */
export function requestsFrom(
  form: '2019' | '2021',
  given: Readonly<Record<string, readonly number[]>>,
): Readonly<Record<string, readonly number[]>> {
  const six = (key: string): readonly number[] => Array.from({ length: 6 }, (_, i) => given[key]?.[i] ?? 0);
  const done = outcomeKeys(form)
    .map(six)
    .reduce((sum, row) => sum.map((n, i) => n + (row[i] ?? 0)));
  const carriedIn = six('carriedIn');
  const carriedOut = six('carriedOut');
  const received = done.map((n, i) => n + (carriedOut[i] ?? 0) - (carriedIn[i] ?? 0));
  const rowOf = (key: string): readonly number[] =>
    key === 'received' ? received : key === 'outcomes.total' ? done : six(key);
  return Object.fromEntries(
    requestKeys(form).map((key) => [key, [...rowOf(key), rowOf(key).reduce((a, b) => a + b)]]),
  );
}

function balancedRequests(
  random: Random,
  form: '2019' | '2021',
): Readonly<Record<string, readonly number[]>> {
  const most = [9, 30, 400, 3000][random(3)] ?? 9;
  const some = (): number => (random(2) === 0 ? random(most) : 0);
  const rows = [...outcomeKeys(form), 'carriedOut'].map(
    (key) => [key, columnKeys.slice(0, 6).map(some)] as const,
  );
  const due = columnKeys.slice(0, 6).map((_, i) => rows.reduce((sum, [, row]) => sum + (row[i] ?? 0), 0));
  const carriedIn = due.map((n) => Math.min(n, some()));
  return requestsFrom(form, { ...Object.fromEntries(rows), carriedIn });
}

function balancedRemedies(random: Random): readonly number[] {
  const most = [3, 12, 400][random(2)] ?? 3;
  return [0, 1, 2].flatMap(() => {
    const four = [0, 1, 2, 3].map(() => (random(1) === 0 ? 0 : random(most)));
    return [...four, four.reduce((a, b) => a + b)];
  });
}

function disclosureOf(form: '2019' | '2021', random: Random): Readonly<Record<string, number>> {
  if (form === '2021') {
    const issued = random(9);
    const repealed = random(9);
    return {
      'rules.issued': 0,
      'rules.repealed': 0,
      'rules.inForce': 0,
      'normativeDocuments.issued': issued,
      'normativeDocuments.repealed': repealed,
      'normativeDocuments.inForce': issued + random(60),
      'licensing.decisions': random(12000),
      'penalties.decisions': random(300),
      'compulsoryMeasures.decisions': random(20),
      'administrativeFees.amount': random(30000) / 100,
    };
  }
  const published = random(9);
  const items = ['licensing', 'otherPublicServices', 'penalties', 'compulsoryMeasures'].flatMap((key) => {
    const before = random(200);
    const change = random(40) - Math.min(before, 20);
    return [
      [`${key}.previousYearItems`, before],
      [`${key}.netChange`, Math.max(change, -before)],
      [`${key}.decisions`, random(2000)],
    ] as const;
  });
  const projects = random(40);
  const feesBefore = random(9);
  return {
    'rules.newlyMade': 0,
    'rules.newlyPublished': 0,
    'rules.totalPublished': 0,
    'normativeDocuments.newlyMade': published,
    'normativeDocuments.newlyPublished': published,
    'normativeDocuments.totalPublished': published + random(60),
    ...Object.fromEntries(items),
    'administrativeFees.previousYearItems': feesBefore,
    'administrativeFees.netChange': random(4) - Math.min(feesBefore, 2),
    'centralProcurement.projects': projects,
    'centralProcurement.totalAmount': projects === 0 ? 0 : (random(90000) + 1) / 100,
  };
}
