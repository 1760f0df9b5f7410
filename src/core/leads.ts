import { bare } from './address.ts';
import { normalise } from './label.ts';
import type { Link, Page } from './page.ts';
import { isOrgan } from './organ.ts';
import type { ResultLink } from './result.ts';
import { isOneFiling, isTitle } from './title.ts';

/** Where a list of reports leads: to the reports, and to its own next page. */
export interface Leads {
  readonly links: readonly ResultLink[];
  readonly next: string | null;
}

/** A page that is no list leads nowhere. */
export const nowhere: Leads = { links: [], next: null };

const MOST = 500;
const LONGEST_ADDRESS = 1000;
const NEXT = /^(下一?页|后一?页|next( page)?)[>›»→\s]{0,4}$/i;
/** Between the numbers of pages also this says it; elsewhere it stands in breadcrumbs. */
const ARROW = /^[>›→]$/;
const PAGE_NUMBER = /^\[?\d{1,3}\]?$/;
/** Such links stand beside the reports in lists that name the organ or the year alone. */
const SHORT = /^(20[0-4]\d年?度?)?.{0,40}(报告|年报)(.{0,12})$|^20[0-4]\d年?度?$/;

const isUsable = (href: string): boolean => /^https?:\/\//i.test(href) && href.length <= LONGEST_ADDRESS;

/** The folder and the look of an address: pages of one list differ in their numbers. */
const shapeOf = (href: string): string => (href.split('?', 1)[0] ?? href).replace(/[\da-f]{8,}|\d+/gi, '0');

/** The links of a list that lead to reports, and to the list's next page. */
export function leadsOf(page: Page): Leads {
  const own = bare(page.url);
  const links = page.links
    .map((link) => ({ ...link, href: bare(link.href) }))
    .filter(({ href }) => isUsable(href) && href !== own);
  return { links: filingsOf(links), next: nextOf(links) };
}

/** Each address once, in the order of the page: what reads as a title, and what stands in line with such. */
function filingsOf(links: readonly Link[]): readonly ResultLink[] {
  const filings = new Set(links.filter(({ text }) => isOneFiling(text)).map(({ href }) => href));
  // Where no title names a year or an organ, the others are in line with what is left: bare titles.
  const models =
    filings.size > 0 ? filings : links.filter(({ text }) => isTitle(text)).map(({ href }) => href);
  const shapes = new Set([...models].map(shapeOf));
  const found = new Map<string, ResultLink>();
  for (const { text, href } of links) {
    const isFiling = isOneFiling(text);
    if (found.has(href) || (filings.has(href) && !isFiling)) continue;
    if (isFiling || isLikely(text, shapes.has(shapeOf(href)))) found.set(href, { text, href, isFiling });
  }
  const all = [...found.values()];
  if (all.length <= MOST) return all;
  return [...all.filter(({ isFiling }) => isFiling), ...all.filter(({ isFiling }) => !isFiling)].slice(
    0,
    MOST,
  );
}

/** Whether a link without a title of its own may lead to a report all the same. */
function isLikely(text: string, isInLine: boolean): boolean {
  if (!isInLine) return false;
  const label = normalise(text);
  return isTitle(text) || (label.length <= 60 && (SHORT.test(label) || isOrgan(label)));
}

/** The page that follows in the list; a script behind 下一页 has no address. */
function nextOf(links: readonly Link[]): string | null {
  const isPaged = links.some(({ text }) => PAGE_NUMBER.test(text.trim()));
  const next =
    links.find(({ text }) => NEXT.test(text.trim())) ??
    links.find(({ isNext }) => isNext === true) ??
    (isPaged ? links.find(({ text }) => ARROW.test(text.trim())) : undefined);
  return next?.href ?? null;
}
