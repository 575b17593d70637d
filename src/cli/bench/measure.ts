import { execFile } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PROGRAM } from '../settings.ts';

const SCRIPTS = path.join(PROGRAM, 'tests', 'bench');

/** As the `dateline` command starts itself; peers run as Node comes. */
export const OWN_FLAGS = ['--max-semi-space-size=4'];

/** Runs a script of the benches in a process of its own, on Node with the flags. @returns the JSON that it prints */
export async function measure<T>(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<T> {
  const options = { cwd: process.cwd(), maxBuffer: 10_000_000 };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...flags, path.join(SCRIPTS, script), ...args],
    options,
  );
  return JSON.parse(stdout) as T;
}

/** What the figures were measured on, for whoever reads them elsewhere. */
export function machine(): string {
  const cores = cpus();
  const busy = loadavg()[0] ?? 0;
  return (
    `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, load ${busy.toFixed(1)} at the start; ` +
    `Node ${process.version}, ${process.platform} ${process.arch}\n\n`
  );
}
