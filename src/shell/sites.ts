import { browser } from './browser.ts';

/** Whether the person has allowed us to fetch from these sites; an address that names none is not allowed. */
export async function mayVisit(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0) return false;
  try {
    return await browser.permissions.contains({ origins: each(origins) });
  } catch {
    // A host that no permission can name, such as one with an underscore too many.
    return false;
  }
}

/** Asks for sites; the browser shows which. Must be called from a click. */
export async function askToVisit(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0) return true;
  try {
    return await browser.permissions.request({ origins: each(origins) });
  } catch {
    return false;
  }
}

/** Chromium does not find `*://host/*` in what the manifest lets us ask for, though it finds both of its halves. */
const each = (origins: readonly string[]): string[] =>
  origins.flatMap((origin) =>
    origin.startsWith('*:') ? [`http${origin.slice(1)}`, `https${origin.slice(1)}`] : [origin],
  );
