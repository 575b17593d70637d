import { availableParallelism } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import type { Limit, LimitName, Limits } from './limits.ts';

/** Everything the server and the command line take from their surroundings. All paths are absolute. */
export interface Config {
  /** Folder of the program itself: worker sources are found in it. `DATELINE_ROOT`, default the working directory. */
  readonly root: string;
  /** Database and packed tables live here. `DATELINE_DATA`, default `.dateline`. */
  readonly data: string;
  /** Files and folders read when the server starts. `DATELINE_INPUT`, parted like `PATH`; default `seeds`. */
  readonly inputs: readonly string[];
  /** The packed gazetteer. `DATELINE_GAZETTEER`, default `gazetteer.bin` in the data folder. */
  readonly gazetteer: string;
  /** A PMTiles archive of vector tiles to draw under the events. `DATELINE_BASEMAP`; null without one. */
  readonly basemap: string | null;
  /** Extraction threads. `DATELINE_WORKERS`, default one less than the processors, at most four. */
  readonly workers: number;
  readonly limits: Limits;
}

/** Threads beyond this bring nothing: one thread writes what they find. */
const MAX_WORKERS = 64;
const DEFAULT_MAX_WORKERS = 4;

/** What is wrong with the environment, one line for each variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks the environment. Relative paths are relative to the root.
 * @throws ConfigError naming every variable that is wrong and what it takes.
 */
export function readConfig(environment: Environment, workingDirectory: string): Config {
  const result = v.safeParse(SCHEMA, environment);
  if (!result.success) {
    const lines = result.issues.map((issue) => {
      const variable = String(issue.path?.[0]?.key);
      return `${variable} ${issue.message}`;
    });
    throw new ConfigError(`The settings cannot be used:\n${lines.join('\n')}`);
  }
  const settings = result.output;
  const root = path.resolve(workingDirectory, settings.DATELINE_ROOT || '.');
  const data = path.resolve(root, settings.DATELINE_DATA || '.dateline');
  const inputs = (settings.DATELINE_INPUT ?? 'seeds').split(path.delimiter).filter((input) => input !== '');
  return {
    root,
    data,
    inputs: inputs.map((input) => path.resolve(root, input)),
    gazetteer: settings.DATELINE_GAZETTEER
      ? path.resolve(root, settings.DATELINE_GAZETTEER)
      : path.join(data, 'gazetteer.bin'),
    basemap: settings.DATELINE_BASEMAP ? path.resolve(root, settings.DATELINE_BASEMAP) : null,
    workers:
      settings.DATELINE_WORKERS ?? Math.max(1, Math.min(DEFAULT_MAX_WORKERS, availableParallelism() - 1)),
    limits: Object.fromEntries(
      Object.entries<Limit>(LIMITS).map(([name, limit]) => [
        name,
        (settings as Record<string, unknown>)[limit.variable] ?? limit.default,
      ]),
    ) as Record<LimitName, number>,
  };
}

const folder = v.optional(
  v.pipe(
    v.string(),
    v.check((text) => !text.includes('\0'), 'holds a NUL character.'),
  ),
);

function wholeNumber(min: number, max: number, unit: string) {
  const words = `must be a whole number from ${min} to ${max} (${unit}).`;
  return v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,12}$/, words),
      v.transform(Number),
      v.minValue(min, words),
      v.maxValue(max, words),
    ),
  );
}

const SCHEMA = v.object({
  DATELINE_ROOT: folder,
  DATELINE_DATA: folder,
  DATELINE_INPUT: folder,
  DATELINE_GAZETTEER: folder,
  DATELINE_BASEMAP: folder,
  DATELINE_WORKERS: wholeNumber(1, MAX_WORKERS, 'threads'),
  ...Object.fromEntries(
    Object.values<Limit>(LIMITS).map((limit) => [
      limit.variable,
      wholeNumber(limit.min, limit.max, limit.unit),
    ]),
  ),
});
