import type { Filing } from '../../../src/core/filing';
import { disclosure, filingOf, filingOf2014, filingOf2019, remedies, requests, telling } from '../filings';
import type { SectionId } from '../../../src/core/result';

type Cell = number | null;
/** 结果维持, 结果纠正, 其他结果, 尚未审结. */
type Cases = readonly [Cell, Cell, Cell, Cell];

/** The figures of the total column that a text stands against; what is not given is 0, `null` is a blank. */
export interface Figures {
  /** 本年新收, 上年结转, 结转下年度. */
  readonly in?: Cell;
  readonly carried?: Cell;
  readonly left?: Cell;
  /** （七）总计; what came in less what is left, unless given. */
  readonly done?: Cell;
  /** Rows of （二） to （六） by the end of their path; what remains is 予以公开, unless that is given, too. */
  readonly outcomes?: Readonly<Record<string, Cell>>;
  readonly recon?: Cases;
  readonly direct?: Cases;
  readonly after?: Cases;
  /** 制发, 废止, 现行有效; on the form of 2019 制作, 公开, 对外公开总数量. */
  readonly norm?: readonly [Cell, Cell, Cell];
  readonly form?: '2014' | '2019' | '2021';
  readonly issuer?: string | null;
  readonly year?: number | null;
  readonly section?: SectionId;
}

const shown = (cell: Cell): string | number => cell ?? '';
const number = (cell: Cell | undefined): number => cell ?? 0;

function requestsOf(figures: Figures, edition: '2019' | '2021') {
  const { in: received = 0, carried = 0, left = 0, outcomes = {} } = figures;
  const done = figures.done === undefined ? number(received) + number(carried) - number(left) : figures.done;
  const others = Object.values(outcomes).reduce<number>((sum, value) => sum + number(value), 0);
  const granted =
    outcomes['granted'] === undefined ? Math.max(0, number(done) - others) : outcomes['granted'];
  const cells = { ...outcomes, granted, total: done };
  const rows = Object.entries(cells).map(([key, value]) => [`outcomes.${key}.total`, shown(value)] as const);
  return requests(
    {
      'received.total': shown(received),
      'carriedIn.total': shown(carried),
      'carriedOut.total': shown(left),
      ...Object.fromEntries(rows),
    },
    edition,
  );
}

function remediesOf({ recon, direct, after }: Figures) {
  const group = (name: string, cases: Cases = [0, 0, 0, 0]) =>
    [...cases, cases.reduce<number>((sum, value) => sum + number(value), 0)].map((value, at) => [
      `${name}.${['upheld', 'corrected', 'other', 'pending', 'total'][at] ?? ''}`,
      cases.includes(null) && at === 4 ? '' : shown(value),
    ]);
  return remedies(
    Object.fromEntries([
      ...group('reconsideration', recon),
      ...group('litigation.direct', direct),
      ...group('litigation.afterReconsideration', after),
    ]),
  );
}

function disclosureOf({ norm = [0, 0, 0] }: Figures, edition: '2019' | '2021') {
  const keys =
    edition === '2021'
      ? ['issued', 'repealed', 'inForce']
      : ['newlyMade', 'newlyPublished', 'totalPublished'];
  const rows = keys.map((key, at) => [`normativeDocuments.${key}`, shown(norm[at] ?? null)] as const);
  return disclosure(Object.fromEntries(rows), edition);
}

/** The six sections, of which one tells this and the others nothing. */
const only = (text: string, told: SectionId) =>
  telling(text, told).map((section) => (section.id === told ? section : { ...section, lines: [] }));

/** A filing of 云溪县财政局 for 2023 that tells this and has these figures. */
export function filed(text: string, figures: Figures = {}): Filing {
  const { form = '2021', section = 'overview' } = figures;
  const { issuer = '云溪县财政局', year = form === '2021' ? 2023 : form === '2019' ? 2020 : 2016 } = figures;
  if (form === '2014') return filingOf2014({ issuer, year, sections: only(text, section) });
  const make = form === '2021' ? filingOf : filingOf2019;
  return make({
    issuer,
    year,
    sheets: [disclosureOf(figures, form), requestsOf(figures, form), remediesOf(figures)],
    sections: only(text, section),
  });
}
