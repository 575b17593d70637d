import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDateline } from './run-dateline.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-input-'));
  mkdirSync(path.join(folder, 'more'));
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['bare', 'OSLO, Norway (AP) — A bomb killed three people in Oslo on January 12, 2024.'],
    ['binary.txt', Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256)],
    ['empty.txt', ''],
    ['large.txt', new Uint8Array(50_000_000).fill(97)],
    ['latin.txt', Uint8Array.from('A fire broke out in Málaga.', (c) => c.charCodeAt(0))],
    [
      'more/lines.jsonl',
      '{"id":"ü","text":"A flood hit Bergen on 3 March 2022."}\nnothing\n{"id":"2","text":"Rain."}',
    ],
    ['more/README.md', 'Not an article.'],
  ];
  for (const [name, content] of files) writeFileSync(path.join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('dateline extract on a folder with everything in it', () => {
  it('reads the good ones and names the others, each with its reason', () => {
    const { code, output, errors } = runDateline(['extract', '--input', folder]);
    expect(code).toBe(0);
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string });
    expect(lines).toHaveLength(4);
    expect(lines.slice(2).map(({ id }) => id)).toEqual(['ü', '2']);
    const told = errors
      .trimEnd()
      .split('\n')
      .map((line) => path.relative(folder, line));
    expect(told).toEqual([
      expect.stringMatching(/^binary\.txt: /),
      'empty.txt: the file is empty',
      expect.stringMatching(/^large\.txt: the file has 50\.0 MB/),
      expect.stringMatching(/^latin\.txt: note: not valid UTF-8; read as windows-1252/),
      expect.stringMatching(/^more\/lines\.jsonl, line 2: not valid JSON/),
    ]);
  });

  it.each([
    ['json', (text: string) => expect(JSON.parse(text)).toHaveLength(4)],
    ['geojson', (text: string) => expect(JSON.parse(text)).toMatchObject({ type: 'FeatureCollection' })],
    ['csv', (text: string) => expect(text).toMatch(/^id,type,[^\r]*\r\n.*Oslo/s)],
  ])('writes %s', (format, check) => {
    check(runDateline(['extract', '--input', folder, '--format', format]).output);
  });

  it('reads standard input', () => {
    const { code, output } = runDateline(['extract', '--input', '-'], {
      input: 'A flood hit Bergen on 3 March 2022.',
    });
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ toponyms: [expect.objectContaining({ text: 'Bergen' })] });
  });
});

describe('dateline with wrong arguments', () => {
  it.each([
    [
      ['extract', '--input', '/nowhere'],
      1,
      /\/nowhere: there is no such file or folder\n.*no article was read/s,
    ],
    [['extract'], 2, /--input is missing/],
    [['extract', '--inptu', 'x'], 2, /--inptu/],
    [['extrakt'], 2, /no command "extrakt"; there are: serve, extract/],
    [['serve', '--port', 'x'], 2, /--port x: it must be a whole number/],
    [['eval'], 2, /give a folder/],
    [['gazetteer', 'bild'], 2, /build/],
  ] as const)('%j answers %i in words', (args, code, words) => {
    const finished = runDateline(args);
    expect(finished.code).toBe(code);
    expect(finished.output).toBe('');
    expect(finished.errors).toMatch(words);
    expect(finished.errors).not.toMatch(/\n {4}at /);
  });

  it('explains a command, and all of them', () => {
    expect(runDateline(['extract', '--help']).output).toMatch(/^dateline extract --input/);
    const { code, output } = runDateline(['--help']);
    expect(code).toBe(0);
    for (const name of ['serve', 'extract', 'import', 'export', 'gazetteer', 'eval', 'bench']) {
      expect(output).toMatch(new RegExp(`^  ${name} {2,}\\S`, 'm'));
    }
  });
});
