import { expect, it } from 'vitest';
import type { Evidence } from '#lib/server/store/store.ts';
import { entry, mention } from '../../../../tests/contract/samples.ts';
import { snippetOf } from './snippet.ts';

const TEXT =
  'The harbour opened at dawn. Two ferries collided off Vigía, the coast guard said. Nobody was hurt!\n\nLater the mayor of São Tomé spoke of better lights.';

function evidenceOf(text: string, sentence = { start: 28, end: 82 }): Evidence[] {
  const located = mention('m', 'a');
  const told = { ...located.mention, evidence: { ...located.mention.evidence, sentence } };
  return [{ mention: { ...located, mention: told }, article: { ...entry('a').article, text } }];
}

/** The snippet with its marks in brackets. */
function shown(search: string, evidence = evidenceOf(TEXT)): string | null {
  const snippet = snippetOf(search, evidence);
  if (!snippet) return null;
  let [line, at] = ['', 0];
  for (const { start, end } of snippet.marks) {
    line += `${snippet.text.slice(at, start)}[${snippet.text.slice(start, end)}]`;
    at = end;
  }
  return `${snippet.inEvent ? 'event: ' : 'article: '}${line}${snippet.text.slice(at)}`;
}

it.each([
  ['ferries', 'event: Two [ferries] collided off Vigía, the coast guard said.'],
  ['VIGIA coll', 'event: Two ferries [collided] off [Vigía], the coast guard said.'],
  ['"coast guard"', 'event: Two ferries collided off Vigía, the [coast guard] said.'],
  ['coast-guard', 'event: Two ferries collided off Vigía, the [coast guard] said.'],
  ['mayor tome', 'article: Later the [mayor] of São [Tomé] spoke of better lights.'],
  ['ferries dawn', 'event: Two [ferries] collided off Vigía, the coast guard said.'],
  ['dawn mayor', 'article: The harbour opened at [dawn].'],
  ['ferries mayor lights', 'article: Later the [mayor] of São Tomé spoke of better [lights].'],
  ['ferr', 'event: Two [ferries] collided off Vigía, the coast guard said.'],
  ['ferr ', null],
  ['submarine', null],
  ['""', null],
  ['*', null],
])('%s', (search, line) => {
  expect(shown(search)).toBe(line);
});

it('reads on over the end of a hard-wrapped line, and not over a blank one', () => {
  const text = 'HEADLINE\n\nThe old bridge\nover the river fell.\nAn inquiry was opened.';
  expect(shown('river', evidenceOf(text, { start: 0, end: 8 }))).toBe(
    'article: The old bridge over the [river] fell.',
  );
  expect(shown('inquiry', evidenceOf(text, { start: 0, end: 8 }))).toBe('article: An [inquiry] was opened.');
});

it('is bounded, cut at words, and its marks stand in it', () => {
  const long = `${'word '.repeat(400)}needle ${'hay '.repeat(400)}`;
  const snippet = snippetOf('needle', evidenceOf(long, { start: 0, end: long.length }));
  expect(snippet?.text.length).toBeLessThan(240);
  expect(snippet?.text).toMatch(/^… word .* needle hay .* …$/);
  expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['needle']);
});

it('survives any text', () => {
  const hostile = [
    '😀'.repeat(500),
    `x${'\u0301'.repeat(2000)}`,
    `<script>${'a '.repeat(60_000)}`,
    '\ud800 \0 needle',
  ];
  for (const text of hostile) {
    for (const search of ['x', 'a', '😀', 'needle', '"', 'script']) {
      const snippet = snippetOf(search, evidenceOf(text, { start: 0, end: text.length }));
      for (const { start, end } of snippet?.marks ?? []) expect(end).toBeGreaterThan(start);
    }
  }
});
