/** What signs the JSON; the version is that of package.json and manifest.json (a test compares them). */
export const name = 'gouji';
export const version = '0.2.0';
