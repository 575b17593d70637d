import type { DateMention } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';
import type { TextDocument } from '#lib/text/index.ts';
import type { CivilDay } from '#lib/time/day.ts';
import type { Placed } from './layout.ts';

/** Words before the date on which a page, not what it tells, was made. */
const IMPRINTS = new Set('posted updated published modified uploaded'.split(' '));
/** What may stand between such a word and its date. */
const BETWEEN = /^(?:[:|(–-]|on|at|last|time|,)$/;
const REACH = 3;
/** Tokens between two parts of one imprint: "Monday, 3 May 2021, at 10 a.m." */
const GAP = 2;

/** Whether a span has a line of its own. */
function isAlone(text: string, { start, end }: Span): boolean {
  let from = start - 1;
  while (text[from] === ' ' || text[from] === '\t') from--;
  let to = end;
  while (text[to] === ' ' || text[to] === '\t') to++;
  return (from < 0 || text[from] === '\n') && (to >= text.length || text[to] === '\n');
}

/** "3 May 2021" on a line of its own, on that day: what stands under a headline. */
export const isDateOfIssue = (
  { text }: TextDocument,
  { when, start, end }: DateMention,
  published: CivilDay | null,
): boolean =>
  published !== null &&
  when?.start === published &&
  when.end === published &&
  when.basis === 'stated' &&
  isAlone(text, { start, end });

/** Whether a date, or the one right before it, says when the page was made: "Posted: Monday, 3 May 2021 10:15 AM". */
export function isImprint(
  { tokens: { lower } }: TextDocument,
  { token }: Placed<DateMention>,
  before: Placed<DateMention> | null,
): boolean {
  if (before !== null && token - before.last < GAP) return true;
  for (let t = token - 1; t >= token - REACH; t--) {
    const word = lower[t] ?? '';
    // "Updated" opens a note; "he posted on Monday" tells.
    if (IMPRINTS.has(word)) return lower[t + 1] === ':' || lower[t - 1] === '(' || t === token - 1;
    if (!BETWEEN.test(word)) return false;
  }
  return false;
}
