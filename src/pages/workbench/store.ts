import { openDatabase, type Database } from '../../history/database.ts';

let opened: Promise<Database> | undefined;

/** The one connection of this page; a later page may ask us to make way for a newer version of the database. */
export function database(): Promise<Database> {
  opened ??= openDatabase().then((found) => {
    const forget = (): void => {
      opened = undefined;
    };
    found.addEventListener('versionchange', () => {
      forget();
      found.close();
    });
    found.addEventListener('close', forget);
    return found;
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
