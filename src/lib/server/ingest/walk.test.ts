import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walkFiles, type FileSystem } from './walk.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dateline-walk-'));
  mkdirSync(path.join(root, 'b', 'deep'), { recursive: true });
  for (const name of [
    'b.txt',
    'a.txt',
    'B.txt',
    'b/x.md',
    'b/deep/y',
    'README.md',
    '.hidden',
    'a.expected.json',
    'a.txt~',
  ]) {
    writeFileSync(path.join(root, name), 'text');
  }
  symlinkSync(root, path.join(root, 'circle'));
  symlinkSync(path.join(root, 'a.txt'), path.join(root, 'link.txt'));
  symlinkSync(path.join(root, 'gone'), path.join(root, 'dangling.txt'));
});
afterAll(() => rmSync(root, { recursive: true }));

const walk = (roots: string[], files?: FileSystem) =>
  [...walkFiles(roots, files)].map((found) => {
    const name = path.relative(root, found.name);
    return 'reason' in found ? `${name}: ${found.reason}` : name;
  });

describe('walkFiles', () => {
  it('gives the articles of a folder in the order of their names, links to folders and companions left out', () => {
    expect(walk([root])).toEqual([
      'B.txt',
      'a.txt',
      'b/deep/y',
      'b/x.md',
      'b.txt',
      'dangling.txt: there is no such file or folder',
      'link.txt',
    ]);
  });

  it('takes a file by name, whatever it is called', () => {
    expect(walk([path.join(root, 'README.md')])).toEqual(['README.md']);
  });

  it('names a root that is not there, or is neither file nor folder', () => {
    expect(walk([path.join(root, 'nothing')])).toEqual(['nothing: there is no such file or folder']);
    expect(walk(['/dev/null'])[0]).toMatch(/neither a file nor a folder/);
  });

  it('names a folder and a file without permission, and goes on', () => {
    const deny = (name: string): void => {
      if (name.endsWith('deep') || name.endsWith('a.txt'))
        throw Object.assign(new Error('denied'), { code: 'EACCES' });
    };
    const files: FileSystem = {
      list: (name) => {
        deny(name);
        return readdirSync(name, { withFileTypes: true });
      },
      stat: (name) => {
        if (!name.endsWith('deep')) deny(name);
        return statSync(name);
      },
    };
    expect(walk([root], files)).toEqual([
      'B.txt',
      'a.txt: no permission to read it',
      'b/deep: no permission to read it',
      'b/x.md',
      'b.txt',
      'dangling.txt: there is no such file or folder',
      'link.txt',
    ]);
  });
});
