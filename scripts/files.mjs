import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file at or below `name` inside `folder`, sorted, with forward slashes; none where there is no such place. */
export function filesUnder(folder, name = '') {
  const full = join(folder, name);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [name];
  return readdirSync(full)
    .sort()
    .flatMap((child) => filesUnder(folder, name === '' ? child : `${name}/${child}`));
}
