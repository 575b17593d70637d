import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from './index.ts';

const SEED = 20_261_123;

/** Pieces of every format, so that chance reaches past the first character. */
const PIECES = [
  'date 2024-01-15 Desk (Oslo)\n',
  '---\n',
  'title: x\n',
  '# Head\n',
  '> ',
  '- ',
  '`',
  '<p>',
  '</p>',
  '<div hidden>',
  '<script>',
  '</script>',
  '<meta name="date" content="',
  '">',
  '<a href="javascript:x">',
  '<title>',
  '<rss version="2.0"><channel>',
  '<item>',
  '</item>',
  '</channel></rss>',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '{"text":"',
  '"}',
  '[',
  '{',
  ',"published":',
  '"2024-02-30"',
  '\\ud800',
  '\u0000',
  '\r\n',
  '\ud800',
  'PARIS (AP) — ',
  'A bridge fell. ',
  '\u2028',
  '\ufeff',
  ' ',
  '\n\n',
];
const NAMES = ['a', 'a.txt', 'a.md', 'a.html', 'a.xml', 'a.json', 'a.jsonl', 'a.unknown'];

const pieces = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), {
  maxLength: 40,
});
const bytes = fc.oneof(
  pieces.map((parts) => new TextEncoder().encode(parts.join(''))),
  fc.uint8Array({ maxLength: 200 }),
);

describe('readArticles', () => {
  it('never throws, and gives only articles that keep the rules', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom(...NAMES), (input, name) => {
        const read = readArticles(input, name);
        const { articles, problems } = read;
        expect(articles.length + problems.length).toBeGreaterThan(0);
        for (const article of articles) {
          expect(article.id).not.toBe('');
          expect(article.text).toMatch(/[\p{L}\p{N}]/u);
          expect(article.text).not.toMatch(/[^\P{Cc}\t\n]/u);
          expect(article.text.isWellFormed()).toBe(true);
          expect(article.published === null || Number.isSafeInteger(article.published)).toBe(true);
          expect(article.url ?? 'https:').toMatch(/^https?:/);
        }
        for (const { reason } of problems) expect(reason).toMatch(/\S/);
        expect(readArticles(input, name)).toEqual(read);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });
});
