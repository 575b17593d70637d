import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Article } from '#lib/model/article.ts';
import type { ReadProblem } from '#lib/articles/index.ts';
import { noMore, oneOf, readArguments, UsageError, wholeNumber } from './command.ts';
import { createIdKeeper } from './ids.ts';
import { openOutput } from './output.ts';
import { ProblemLog } from './problems.ts';
import { readInputs } from './read-input.ts';
import { dataFor, PROGRAM } from './settings.ts';
import { Spool } from './spool.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
};

function readAll(inputs: string[]) {
  const articles: Article[] = [];
  const problems: ReadProblem[] = [];
  for (const result of readInputs(inputs)) {
    articles.push(...result.articles);
    problems.push(...result.problems);
  }
  return { articles, problems };
}

describe('arguments', () => {
  it.each([
    ['an unknown flag', () => readArguments(['--inptu', 'x'], { input: { type: 'string' } }), /--inptu/],
    ['a flag without its value', () => readArguments(['--input'], { input: { type: 'string' } }), /--input/],
    ['a name that is not one', () => oneOf('--format', 'xml', ['csv', 'json']), /--format xml.*csv, json/],
    ['a port out of range', () => wholeNumber('--port', '70000', 0, 65_535), /--port 70000.*65535/],
    ['a port that is no number', () => wholeNumber('--port', '3e3', 0, 65_535), /whole number/],
    ['an argument too many', () => noMore(['x']), /"x"/],
  ])('%s is named', (_, act, words) => {
    expect(act).toThrow(UsageError);
    expect(act).toThrow(words);
  });
});

describe('readInputs', () => {
  it('reads JSON lines longer than one piece, with their line numbers', () => {
    const line = (i: number) => JSON.stringify({ id: `n${i}`, text: `${'word '.repeat(5000)}${i}` });
    const lines = Array.from({ length: 800 }, (_, i) => (i === 700 ? 'broken' : line(i)));
    const { articles, problems } = readAll([file('long.jsonl', lines.join('\n'))]);
    expect(articles).toHaveLength(799);
    expect(articles.at(-1)?.id).toBe('n799');
    expect(problems.map(({ line: number }) => number)).toEqual([701]);
  });

  it('names a line that is longer than a piece and ends there', () => {
    const { articles, problems } = readAll([
      file('wide.jsonl', `{"text":"A."}\n${'x'.repeat(9_000_000)}\n{"text":"B."}`),
    ]);
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([expect.objectContaining({ line: 2, severity: 'error' })]);
  });

  it('says the size of a file that is too large, without reading it', () => {
    const { problems } = readAll([file('large.txt', new Uint8Array(50_000_000).fill(97))]);
    expect(problems[0]?.reason).toMatch(/50\.0 MB/);
  });

  it('reads what can be read beside what cannot', () => {
    const mixed = [
      file('empty.txt', ''),
      file('noise', Uint8Array.of(0, 1, 2, 255)),
      file('good', 'A bridge fell.'),
    ];
    const { articles, problems } = readAll([...mixed, path.join(folder, 'missing')]);
    expect(articles.map(({ text }) => text)).toEqual(['A bridge fell.']);
    expect(problems.map(({ name }) => path.basename(name))).toEqual(['empty.txt', 'noise', 'missing']);
  });
});

describe('ids', () => {
  const article = (id: string, text: string) => ({ id, text, title: null }) as Article;

  it('leaves out a repetition and renames another article of the same id', () => {
    const told: string[] = [];
    const keep = createIdKeeper(({ reason }) => told.push(reason));
    const ids = [article('1', 'A.'), article('1', 'A.'), article('1', 'B.'), article('1', 'C.')].map(
      (a) => keep(a, 'f')?.id ?? null,
    );
    expect(ids).toEqual(['1', null, '1~2', '1~3']);
    expect(told).toHaveLength(3);
  });
});

describe('Spool', () => {
  it('gives lines back in order, from memory and from the file', async () => {
    const spool = new Spool();
    const long = 'x'.repeat(1_000_000);
    for (let i = 0; i < 70; i++) spool.add(`${i} \u2028é${long}\r`);
    const read: number[] = [];
    for await (const line of spool.read()) read.push(Number.parseInt(line));
    spool.close();
    expect(read).toEqual(Array.from({ length: 70 }, (_, i) => i));
  });
});

describe('ProblemLog', () => {
  it('shows name, line and reason, and counts what it does not show', () => {
    const lines: string[] = [];
    const log = new ProblemLog((line) => lines.push(line));
    for (let i = 1; i <= 205; i++) log.add({ name: 'a.jsonl', line: i, reason: 'broken', severity: 'error' });
    log.close();
    expect(lines[0]).toBe('a.jsonl, line 1: broken');
    expect(lines.at(-1)).toBe('… and 5 more');
  });
});

describe('openOutput', () => {
  it('replaces a file only by a whole result', async () => {
    const target = file('out.txt', 'before');
    const broken = openOutput(target);
    await broken.write('half');
    broken.abandon();
    expect(readFileSync(target, 'utf8')).toBe('before');
    const whole = openOutput(target);
    for (let i = 0; i < 100_000; i++) await whole.write('line\n');
    await whole.finish();
    expect(readFileSync(target, 'utf8')).toHaveLength(500_000);
  });

  it('says why a file cannot be written', async () => {
    const output = openOutput(path.join(folder, 'missing', 'out.txt'));
    await expect(output.write('x').then(() => output.finish())).rejects.toThrow(
      /cannot be written: there is no such/,
    );
  });
});

describe('the data folder of inputs without one', () => {
  it('is their own, the same for the same inputs in any order, and apart from the demonstration', () => {
    const mine = dataFor(['/news/mine']);
    expect(mine).toMatch(/stores[/\\]mine-[0-9a-f]{8}$/);
    expect(dataFor(['/news/mine/'])).toBe(mine);
    expect(dataFor(['/other/mine'])).not.toBe(mine);
    expect(dataFor(['/b', '/a'])).toBe(dataFor(['/a', '/b']));
    expect(dataFor(['/news/../../odd name*'])).toMatch(/odd-name--[0-9a-f]{8}$/);
    expect([dataFor(undefined), dataFor([]), dataFor([path.join(PROGRAM, 'seeds')])]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
