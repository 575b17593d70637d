import { lowerAt, type Stretch } from './stretch.ts';
import { HANGING, JOINING, MARKS } from './words.ts';

/** Longest title, in characters. */
export const LONGEST = 90;

/** White space other than single blanks. */
const UNEVEN = /[^\S ]|\s\s/;
/** "(NYSE: ABC)" inside a clause. */
const REMARK = /\s\([^()]{1,80}\)/g;
const QUOTE = /["“”]/;

function trimmed(s: Stretch, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to - 1 && (MARKS.has(lowerAt(s, from)) || JOINING.has(lowerAt(s, from)))) from++;
  const least = s.trigger >= from && s.last <= to ? s.last : from + 1;
  while (to > least && (MARKS.has(lowerAt(s, to - 1)) || (to < s.end && HANGING.has(lowerAt(s, to - 1)))))
    to--;
  return [from, to];
}

/** As many whole words as fit; a single longer word is cut, for nothing else would be left. */
export function wholeWords(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.lastIndexOf(' ', LONGEST);
  return text.slice(0, cut > 0 ? cut : LONGEST).replace(/[\s,;:–—-]+$/, '');
}

/** The text from `start` to `end` without marks and hanging words at its edges. */
export function shown(s: Stretch, start: number, end: number): string {
  const [from, to] = trimmed(s, start, end);
  const { tokens, text } = s.document;
  const written = text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);
  const whole = written.includes('(') ? written.replace(REMARK, '') : written;
  const title = UNEVEN.test(whole) ? whole.replace(/\s+/g, ' ') : whole;
  if (!QUOTE.test(title)) return wholeWords(title);
  // One half of a pair of quotation marks says nothing.
  const marks = title.match(/["“”]/g)?.length ?? 0;
  return wholeWords(marks % 2 === 1 ? title.replace(/["“”]/g, '') : title);
}
