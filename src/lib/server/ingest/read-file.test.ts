import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_START } from './protocol.ts';
import type { FileContent, FilePosition } from './protocol.ts';
import { readFileContent } from './read-file.ts';

describe('readFileContent', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-read-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const write = async (name: string, content: string): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, content);
    return file;
  };

  it('gives articles with the hash of their content and where they came from', async () => {
    const file = await write(
      'note.txt',
      'Calm over the bay\n\nNothing else was said in the harbour on Monday.\n',
    );
    const { entries, failures, next } = await readFileContent(file, 'desk/note.txt', FILE_START);
    expect(entries).toMatchObject([
      { origin: 'desk/note.txt', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ]);
    expect({ failures, next }).toEqual({ failures: [], next: null });
  });

  it('reads a long file of lines piece by piece, whole lines at a time, with their numbers', async () => {
    const filler = 'The weather stayed calm over the bay, and a café was open. '.repeat(400);
    const lines = Array.from({ length: 900 }, (_, i) =>
      JSON.stringify({ id: `n${i}`, text: `${filler} Note ${i}.` }),
    );
    lines[400] = 'broken';
    lines[899] = 'broken';
    const file = await write('long.jsonl', lines.join('\n'));
    const pieces: FileContent[] = [];
    for (let from: FilePosition | null = FILE_START; from; from = pieces.at(-1)?.next ?? null)
      pieces.push(await readFileContent(file, 'long.jsonl', from));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.flatMap((piece) => piece.entries)).toHaveLength(898);
    expect(pieces.flatMap((piece) => piece.failures.map((failure) => failure.name))).toEqual([
      'long.jsonl, line 401',
      'long.jsonl, line 900',
    ]);
  });

  it('says in words what cannot be opened or is too large', async () => {
    await expect(readFileContent(path.join(folder, 'none.txt'), 'none.txt', FILE_START)).rejects.toThrow(
      /no such file/,
    );
    const large = await write('large.txt', 'x'.repeat(50_000_000));
    await expect(readFileContent(large, 'large.txt', FILE_START)).rejects.toThrow(/50\.0 MB/);
  });
});
