import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import path from 'node:path';

/** The part of the file system that reading uses; a test may give its own. */
export interface FileSystem {
  readonly list: (directory: string) => Dirent[];
  readonly stat: (file: string) => Stats;
}

const NODE_FILES: FileSystem = {
  list: (directory) => readdirSync(directory, { withFileTypes: true }),
  stat: (file) => statSync(file),
};

/** Folders within folders that are followed, and files of one walk: more is a mistaken path such as `/`. */
const MAX_DEPTH = 32;
const MAX_FILES = 1_000_000;

/** Files that accompany articles: notes, labels, and what the system hides. */
const NOT_ARTICLES = /^(?:\.|README|LICENSE|__MACOSX|Thumbs\.db$)|\.expected\.json$|~$/i;

const REASONS = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EACCES', 'no permission to read it'],
  ['EPERM', 'no permission to read it'],
  ['ELOOP', 'its links lead in a circle'],
  ['EMFILE', 'too many files are open on this machine'],
  ['EIO', 'the disk could not read it'],
]);

export interface FoundFile {
  readonly path: string;
  /** The path as it shall be shown: the root as given and what lies below it. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** What could not be walked, and why, in words for people. */
export interface WalkProblem {
  readonly name: string;
  readonly reason: string;
}

/** What a failure of the file system means, in words. */
export function fileReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? `it could not be read (${code || String(error)})`;
}

/**
 * All files under the given files and folders, each folder in the order of its names, so that the same folder gives the same order
 * on every machine. Links to folders are not followed. What cannot be read is a problem, and the walk goes on.
 */
export function* walkFiles(
  roots: readonly string[],
  files: FileSystem = NODE_FILES,
): Generator<FoundFile | WalkProblem, void> {
  let count = 0;
  function* visit(name: string, depth: number, given: boolean): Generator<FoundFile | WalkProblem, void> {
    if (count >= MAX_FILES) return;
    let stats: Stats;
    let entries: Dirent[];
    try {
      stats = files.stat(name);
      entries = stats.isDirectory() ? files.list(name) : [];
    } catch (error) {
      yield { name, reason: fileReason(error) };
      return;
    }
    if (stats.isFile()) {
      if (++count === MAX_FILES)
        yield { name, reason: `more than ${MAX_FILES} files: the rest was left out` };
      yield { path: name, name, size: stats.size };
    } else if (!stats.isDirectory()) {
      if (given) yield { name, reason: 'neither a file nor a folder' };
    } else if (depth > MAX_DEPTH) {
      yield { name, reason: `folders nested deeper than ${MAX_DEPTH} are not followed` };
    } else {
      entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
      for (const entry of entries) {
        if (NOT_ARTICLES.test(entry.name)) continue;
        const below = path.join(name, entry.name);
        if (entry.isSymbolicLink() && isDirectory(files, below)) continue;
        yield* visit(below, depth + 1, false);
      }
    }
  }
  for (const root of roots) yield* visit(root, 0, true);
}

function isDirectory(files: FileSystem, name: string): boolean {
  try {
    return files.stat(name).isDirectory();
  } catch {
    return false;
  }
}
