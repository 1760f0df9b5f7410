import type { Expected, Fixture } from './fixture';
import { portal } from './portal';

export interface Near {
  readonly slug: string;
  readonly note: string;
  readonly kind: Expected['kind'];
  readonly title: string;
  readonly site?: string;
  readonly column?: string;
  readonly url?: string;
  readonly isArticle?: boolean;
  readonly body: string;
  /** How many reports a list leads to, and where it goes on. */
  readonly links?: number;
  readonly next?: string | null;
}

/** A page that is no filing: whatever it is called, nothing may be found on it. */
export function near(given: Near): Fixture {
  const { slug, note, kind, title, site, column, url, isArticle, body, links, next } = given;
  const html = portal({
    title,
    site: site ?? '云溪县人民政府',
    column: column ?? '政府信息公开年报',
    body: `<div class="main">${body}</div>`,
    isArticle: isArticle ?? true,
  });
  const fixture = silent(slug, note, kind, html, url);
  return links === undefined
    ? fixture
    : { ...fixture, expected: { ...fixture.expected, links, next: next ?? null } };
}

/** The same for a page that is not set as a portal's. */
export function silent(
  slug: string,
  note: string,
  kind: Expected['kind'],
  html: string,
  url?: string,
): Fixture {
  return {
    slug,
    html,
    expected: {
      note,
      url: url ?? `http://www.yunxi-demo.gov.cn/zwgk/${slug}.html`,
      kind,
      values: {},
      isWhole: true,
      findings: [],
      errors: 0,
    },
  };
}

export const article = (title: string, paragraphs: readonly string[]): string =>
  `<div class="content" id="zoom"><h1>${title}</h1>\n${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div>`;

/** A plain table, its first row set as heads. */
export function grid(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row, i) => {
    const tag = i === 0 ? 'th' : 'td';
    return `<tr>${row.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  });
  return `<table border="1" cellspacing="0">${lines.join('\n')}</table>`;
}
