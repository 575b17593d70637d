import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Rooms that decide what is read out of an article and how reports are joined. */
const ROOMS = ['model', 'time', 'geo', 'text', 'gazetteer', 'extract', 'merge'];

/**
 * Names the extractor as it stands: SHA-256 over its sources and the gazetteer, in hexadecimal. When it changes, stored articles
 * are read again.
 * @param root folder of the program
 * @param gazetteer path of the packed gazetteer
 * @throws when the gazetteer cannot be read, saying how to make it.
 */
export async function readerFingerprint(root: string, gazetteer: string): Promise<string> {
  const hash = createHash('sha256');
  const lib = path.join(root, 'src', 'lib');
  const files: string[] = [];
  for await (const file of glob(`{${ROOMS.join(',')}}/**/*.ts`, { cwd: lib }))
    if (!file.endsWith('.test.ts')) files.push(file);
  for (const file of files.sort()) hash.update(file).update(await readFile(path.join(lib, file)));
  const table = await readFile(gazetteer).catch((error: unknown) => {
    throw new Error('The table of places is missing or cannot be read. Make it with: npm run gazetteer', {
      cause: error,
    });
  });
  return hash.update(table).digest('hex');
}
