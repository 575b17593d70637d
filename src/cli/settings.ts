import path from 'node:path';
import { readConfig, type Config } from '#lib/server/config.ts';

/** The folder of the program itself. */
export const PROGRAM = path.resolve(import.meta.dirname, '../..');

/** The settings from the environment; a data folder given as a flag goes first. */
export function settings(data?: string): Config {
  const flags = data === undefined ? {} : { DATELINE_DATA: path.resolve(data) };
  return readConfig({ DATELINE_ROOT: PROGRAM, ...process.env, ...flags }, process.cwd());
}
