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
