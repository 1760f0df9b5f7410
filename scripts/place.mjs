import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, wherever the command was started. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path inside the project. */
export const place = (...parts) => join(root, ...parts);
