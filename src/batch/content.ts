/** What a site says it sends. */
export type Content =
  | { readonly kind: 'html'; readonly label: string | null }
  | { readonly kind: 'unsaid'; readonly label: string | null }
  /** Not to be shown as a page; `isDocument` where a person would open it in an office program. */
  | { readonly kind: 'other'; readonly type: string; readonly isDocument: boolean };

const HTML = new Set(['text/html', 'application/xhtml+xml']);
const DOCUMENT =
  /^application\/(?:pdf|msword|rtf|ofd|zip|x-rar\S*|vnd\.(?:ms-|openxmlformats|oasis|wps)\S*|wps\S*|kswps|kset)$|^text\/rtf$/;

export function contentOf(headers: Headers): Content {
  const [said = '', ...parameters] = (headers.get('content-type') ?? '').split(';');
  const type = said.trim().toLowerCase();
  if (/^\s*attachment\b/i.test(headers.get('content-disposition') ?? '')) {
    return { kind: 'other', type, isDocument: true };
  }
  const label = labelIn(parameters);
  if (HTML.has(type)) return { kind: 'html', label };
  // Browsers take these two for not having been said.
  if (type === '' || !type.includes('/') || type === 'unknown/unknown') return { kind: 'unsaid', label };
  return { kind: 'other', type, isDocument: DOCUMENT.test(type) };
}

/** As browsers read it: no blanks around the sign, and of quotes only the double ones. */
function labelIn(parameters: readonly string[]): string | null {
  for (const parameter of parameters) {
    const [name, value] = parameter.trim().split('=', 2);
    if (name?.toLowerCase() !== 'charset' || value === undefined) continue;
    const label = value.replace(/^"([^"]*)"?$/, '$1').trim();
    if (label !== '') return label;
  }
  return null;
}
