import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT, runDateline } from '../golden/run-dateline.ts';

/** How many more articles each import has read when it is killed; none: while it opens its store. */
const KILLED_AFTER = [0, 1, 4, 9, 16, 25] as const;
const POLL_MS = 15;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-crash-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a query gives, null while the store is not there or is being made. */
function ask(data: string, query: string): Record<string, unknown> | null {
  try {
    const database = new DatabaseSync(path.join(data, 'dateline.db'), { readOnly: true });
    try {
      return database.prepare(query).get() ?? null;
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

const articlesRead = (data: string): number =>
  Number(ask(data, 'SELECT count(*) AS n FROM article WHERE reader IS NOT NULL')?.n ?? -1);

/** Starts an import and kills it when it has read so many more articles. @returns whether it was still running */
async function killedImport(data: string, more: number): Promise<boolean> {
  const before = Math.max(0, articlesRead(data));
  const child = spawn(
    process.execPath,
    [path.join(ROOT, 'src/cli/dateline.ts'), 'import', 'seeds', '--data', data],
    { cwd: ROOT, env: { PATH: process.env.PATH }, stdio: 'ignore' },
  );
  const ended = once(child, 'exit');
  while (child.exitCode === null && articlesRead(data) < before + more) await wait(POLL_MS);
  const killed = child.kill('SIGKILL');
  await ended;
  return killed;
}

const exported = (data: string): string[] =>
  runDateline(['export', '--data', data]).output.trimEnd().split('\n').sort();

it('an import killed again and again ends with the same events as one that was not', async () => {
  const killed = path.join(folder, 'killed');
  const whole = path.join(folder, 'whole');
  for (const more of KILLED_AFTER) {
    expect(await killedImport(killed, more)).toBe(true);
    expect(ask(killed, 'PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
  }
  const { code, output } = runDateline(['import', 'seeds', '--data', killed]);
  expect([code, output]).toEqual([0, expect.stringMatching(/, 0 failed\./)]);
  runDateline(['import', 'seeds', '--data', whole]);
  expect(exported(killed)).toEqual(exported(whole));
}, 180_000);
