import type { Figures } from './figures';
import { sectionNames } from './labels';
import { weighed } from './oracle';
import { renderPage } from './page';
import { valuesOf } from './paths';
import { styled, type Style } from './style';

/** What a page must give; a key that is not there is not asked. An array stands for "any of these". */
export interface Expected {
  /** What is right or wrong with the page, for the reader of a failing test. */
  readonly note: string;
  readonly url: string;
  readonly kind: string | readonly string[];
  readonly year?: number | null;
  readonly form?: string;
  readonly forms?: readonly string[];
  readonly issuer?: string | null | readonly (string | null)[];
  readonly period?: { readonly start: string; readonly end: string } | null;
  readonly sections?: readonly string[];
  readonly verdict?: string | readonly string[];
  readonly coverage?: readonly [number, number] | null;
  readonly values?: Readonly<Record<string, number | null | readonly (number | null)[]>>;
  /** Whether the data must have no path besides those of `values`. */
  readonly isWhole?: boolean;
  readonly units?: Readonly<Record<string, string | null>>;
  /** Beginnings of paths that must not be in the data. */
  readonly absent?: readonly string[];
  /** Every error must be listed here, and whatever else must be said; `cells` are some that must be named. */
  readonly findings?: readonly {
    readonly rule: string;
    readonly severity?: string;
    readonly cells?: readonly string[];
  }[];
  /** Rules that must not speak; a star at the end stands for anything. */
  readonly silent?: readonly string[];
  readonly errors?: number;
  /** How many links lead to reports, all of them under their titles. */
  readonly links?: number;
  readonly next?: string | null;
}

/** A page with what it must give, stored under its slug. */
export interface Fixture {
  readonly slug: string;
  readonly html: string;
  readonly expected: Expected;
}

/** A filing's page in some style; what it must give follows from the figures, but for what is named. */
export function filing(
  slug: string,
  note: string,
  figures: Figures,
  oddities: Partial<Style>,
  asked: Partial<Expected> = {},
  edit: (html: string) => string = (html) => html,
): Fixture {
  const html = renderPage(figures, styled(oddities));
  const edited = edit(html);
  const { coverage, broken } = weighed(figures);
  const isTold = coverage[0] === coverage[1];
  const expected: Expected = {
    note,
    url: `http://www.yunxi-demo.gov.cn/zwgk/nb/${slug}.html`,
    kind: 'report',
    year: figures.year,
    form: figures.form,
    forms: [figures.form],
    issuer: figures.issuer,
    period: { start: `${figures.year}-01-01`, end: `${figures.year}-12-31` },
    sections: sectionNames.map((name) => `${name} ${statusOf(name, figures)}`),
    verdict: broken.length > 0 ? 'unbalanced' : isTold ? 'balanced' : 'incomplete',
    coverage,
    values: valuesOf(figures),
    findings: broken.map((sum) => ({
      rule: sum.rule,
      severity: 'error',
      cells: [...sum.left, ...sum.right],
    })),
    errors: broken.length,
    isWhole: asked.values === undefined,
    ...asked,
  };
  return { slug, html: edited, expected };
}

function statusOf(name: (typeof sectionNames)[number], figures: Figures): string {
  if (figures.missing.includes(name)) return 'missing';
  return figures.empty.includes(name) ? 'empty' : 'present';
}
