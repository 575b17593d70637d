import { HOLIDAY_TOKENS } from '../holidays.ts';
import type { Reading } from '../reading.ts';
import { phrase, type Rule } from './rule.ts';
import { yearAfter } from './year-name.ts';

const SIDES = new Map<string, -1 | 0 | 1>([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
/** After a holiday's name these make it another thing's. */
const NAMES: ReadonlySet<string> = new Set([
  'island',
  'islands',
  'rising',
  'carol',
  'seal',
  'seals',
  'parade',
]);

function holidayAt(r: Reading, t: number): { name: string; end: number } | null {
  if (!r.isCapitalised(t)) return null;
  for (const [name, tokens] of HOLIDAY_TOKENS.get(r.word(t)) ?? []) {
    if (tokens.every((token, i) => r.word(t + i) === token)) {
      // "a new year" is a year; "Christmas tree" names no day.
      if (name === 'new year' && !r.isCapitalised(t + 1)) return null;
      return { name, end: t + tokens.length };
    }
  }
  return null;
}

/** "Christmas Eve", "last Thanksgiving", "Easter 2016", "New Year's Day", "Good Friday". */
export const holidayRule: Rule = {
  name: 'holiday',
  openers: [...SIDES.keys(), ...HOLIDAY_TOKENS.keys()],
  read(r, t) {
    const side = SIDES.get(r.word(t)) ?? null;
    const holiday = holidayAt(r, side === null ? t : t + 1);
    if (!holiday || r.in(holiday.end, NAMES)) return null;
    const year = yearAfter(r, holiday.end);
    return [
      phrase('holiday', t, year?.end ?? holiday.end, {
        kind: 'holiday',
        holiday: holiday.name,
        year: year?.year ?? null,
        side,
      }),
    ];
  },
};
