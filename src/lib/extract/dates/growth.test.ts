import { describe, expect, it } from 'vitest';
import { readText } from '#lib/text/index.ts';
import type { TextDocument } from '#lib/text/types.ts';
import { parseDay } from '#lib/time/day.ts';
import { readDates } from './index.ts';

/** The document with a count of how often its words are looked at: a measure of work that no busy machine blurs. */
function counted(document: TextDocument): { document: TextDocument; looks: () => number } {
  let looks = 0;
  const watched = <T extends object>(column: T): T =>
    new Proxy(column, {
      get(words, key) {
        looks++;
        return Reflect.get(words, key) as unknown;
      },
    });
  const { tokens } = document;
  const columns = { lower: watched(tokens.lower), word: watched(tokens.word) };
  return { document: { ...document, tokens: { ...tokens, ...columns } }, looks: () => looks };
}

function work(text: string): { looks: number; tokens: number } {
  const { document, looks } = counted(readText(text));
  readDates(document, parseDay('2024-01-15'));
  return { looks: looks(), tokens: document.tokens.length };
}

/** Looks at words, for each word of the text, that no repetition may pass. */
const MOST_LOOKS = 220;

/** Beginnings of what the rules read, over and over, in one sentence without an end. */
const REPEATED = [
  '1-',
  '1, 2, 3, ',
  '1914-1918-',
  '3/4/',
  '12:',
  'Q3 ',
  '5 1/2 ',
  '1 and ',
  '1 January to ',
  'Jan. 3-5 ',
  'May 1, 2, 3, 4, ',
  'January February March ',
  'Monday, ',
  'last ',
  'the ',
  'the last ',
  'the day before ',
  'two days after ',
  'a week ago ',
  'about ',
  'earlier this ',
  'the end of ',
  'the second half of the ',
  'the night of ',
  'and from to until between ',
  'until Monday ',
  'twenty-',
  'a half a ',
  'winter ',
  'Christmas ',
  'every ',
  'the same ',
];

describe('the work on a repetition', () => {
  it.each(REPEATED)('of %j grows with its length', (fragment) => {
    const short = work(fragment.repeat(400));
    const long = work(fragment.repeat(1600));
    expect(long.looks / short.looks).toBeLessThan(4.4);
    expect(long.looks / long.tokens).toBeLessThan(MOST_LOOKS);
  });
});
