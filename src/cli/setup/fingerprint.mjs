import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

function* filesUnder(target) {
  if (!existsSync(target)) return;
  if (statSync(target).isFile()) {
    yield target;
    return;
  }
  for (const name of readdirSync(target).sort()) yield* filesUnder(path.join(target, name));
}

/**
 * A hash over the names and contents of files and folders (folders whole, in name order); missing ones count as absent.
 * @param {string} root
 * @param {string[]} targets relative to `root`
 */
export function fingerprint(root, targets) {
  const hash = createHash('sha256');
  for (const target of targets) {
    for (const file of filesUnder(path.join(root, target))) {
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

export function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

export function writeStamp(file, value) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${value}\n`);
}
