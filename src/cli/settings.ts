import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readConfig, type Config } from '#lib/server/config.ts';

/** The folder of the program itself. */
export const PROGRAM = path.resolve(import.meta.dirname, '../..');

const GAZETTEER = 'gazetteer.bin';

/**
 * The environment with what flags say on top. A data folder of the user's own need not hold a table of places: the program's
 * serves then.
 */
export function environment(data: string | undefined): Record<string, string | undefined> {
  const base = { DATELINE_ROOT: PROGRAM, ...process.env };
  if (data === undefined) return base;
  const folder = path.resolve(data);
  const tables = existsSync(path.join(folder, GAZETTEER))
    ? {}
    : { DATELINE_GAZETTEER: path.join(PROGRAM, '.dateline', GAZETTEER) };
  return { ...tables, ...base, DATELINE_DATA: folder };
}

/** The settings from the environment; a data folder given as a flag goes first. */
export function settings(data?: string): Config {
  return readConfig(environment(data), process.cwd());
}

/** Characters of a hash in a folder's name: two folders of one machine never meet. */
const HASH = 8;

/**
 * The data folder of articles that come without one: each set of inputs has its own, so that they never mix with the demonstration
 * or with each other. Undefined where the settings say: without inputs, or when the environment names a folder.
 */
export function dataFor(inputs: readonly string[] | undefined): string | undefined {
  if (!inputs || inputs.length === 0 || process.env.DATELINE_DATA) return undefined;
  const paths = inputs.map((input) => path.resolve(input)).sort();
  if (paths.length === 1 && paths[0] === path.join(PROGRAM, 'seeds')) return undefined;
  const hash = createHash('sha256').update(paths.join('\0')).digest('hex').slice(0, HASH);
  const name = path
    .basename(paths[0] ?? '')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .slice(0, 40);
  return path.join(PROGRAM, '.dateline', 'stores', `${name}-${hash}`);
}
