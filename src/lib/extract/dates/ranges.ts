import { dayValue } from './resolve/value.ts';
import type { Reading } from './reading.ts';
import type { Calendar, Phrase, Resolved } from './types.ts';

type Days = NonNullable<Resolved['days']>;

const TO: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through']);
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--']);

function connects(r: Reading, opening: Phrase, closing: Phrase): boolean {
  const { lower } = r.tokens;
  if (closing.closesRange) return true;
  if (closing.first !== opening.end + 1) return false;
  const between = lower[opening.end] ?? '';
  const before = lower[opening.first - 1] ?? '';
  if (DASHES.has(between)) return true;
  return (TO.has(between) && before === 'from') || (between === 'and' && before === 'between');
}

/** Pairs of phrases that open and close a range: each index to its partner's. */
export function findRanges(r: Reading, phrases: readonly Phrase[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (let i = 0; i + 1 < phrases.length; i++) {
    const opening = phrases[i];
    const closing = phrases[i + 1];
    if (!opening || !closing || pairs.has(i) || !isDate(opening) || !isDate(closing)) continue;
    if (connects(r, opening, closing)) pairs.set(i, i + 1).set(i + 1, i);
  }
  return pairs;
}

function isDate({ expression: { kind } }: Phrase): boolean {
  return kind !== 'set' && kind !== 'duration' && kind !== 'reference';
}

/** The opening date with what only the closing one says: "from 13 to 19 October 1950", "August–September 1950". */
function completed(opening: Calendar, closing: Calendar): Calendar {
  if (opening.year !== null || (opening.weekday !== null && opening.day === null)) return opening;
  const month = opening.month ?? (opening.day === null ? null : closing.month);
  if (month === null || closing.month === null || !closing.year) return { ...opening, month };
  const earlier = month > closing.month;
  if (!earlier) return { ...opening, month, year: closing.year };
  const year =
    'number' in closing.year
      ? { number: closing.year.number - 1 }
      : { ...closing.year, offset: closing.year.offset - 1 };
  return { ...opening, month, year };
}

/** Fills in what the first side of a range leaves to the second. */
export function shareDate(
  phrases: readonly Phrase[],
  ranges: ReadonlyMap<number, number>,
): readonly Phrase[] {
  return phrases.map((phrase, i) => {
    const other = ranges.get(i);
    const closing = other === undefined || other < i ? null : (phrases[other] ?? null);
    if (phrase.expression.kind !== 'calendar' || closing?.expression.kind !== 'calendar') return phrase;
    return { ...phrase, expression: completed(phrase.expression, closing.expression) };
  });
}

/** Whether a phrase names a weekday and nothing else. */
export function isBareWeekday({ expression }: Phrase): boolean {
  return expression.kind === 'calendar' && expression.weekday !== null && expression.day === null;
}

/** Weekdays that open a range after it closes, "from Monday to Thursday" told on a Monday, are those of the week before. */
export function beforeClosing(opening: Resolved, closing: Resolved): Resolved {
  const start = opening.days?.start ?? null;
  const last = closing.days?.end ?? null;
  if (!opening.days || start === null || last === null || start <= last) return opening;
  const day = start - 7 * Math.ceil((start - last) / 7);
  return { ...opening, value: dayValue(day), days: { ...opening.days, start: day, end: day } };
}

/** From the start of the one to the end of the other; the first alone when they are not in order. */
export function spanOf(opening: Days, closing: Days): Days {
  if (opening.start !== null && closing.end !== null && opening.start > closing.end) return opening;
  return {
    ...closing,
    start: opening.start,
    end: closing.end,
    approximate: opening.approximate || closing.approximate,
  };
}
