import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Gazetteer } from '../gazetteer.ts';
import { loadGazetteer } from '../load.ts';
import { buildGazetteer } from './index.ts';

const ROOM = path.resolve(import.meta.dirname, '..');
const FILE = path.resolve(ROOM, '../../../.dateline/gazetteer.bin');

/** The latest change of anything that the packed file is made of, in milliseconds. */
function changedAt(): number {
  const files = ['tables', 'build', '.'].flatMap((folder) =>
    readdirSync(path.join(ROOM, folder))
      .filter((name) => name.endsWith('.ts') && !name.includes('test'))
      .map((name) => path.join(ROOM, folder, name)),
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

/** The gazetteer of `.dateline/`, for tests: built first when it is missing or older than what it is made of. */
export async function testGazetteer(): Promise<Gazetteer> {
  if (!existsSync(FILE) || statSync(FILE).mtimeMs < changedAt())
    await buildGazetteer({ out: FILE, log: () => undefined });
  return loadGazetteer(FILE);
}
