import { daysInMonth } from '#lib/time/day.ts';
import { digitsAt } from '../numbers.ts';
import type { Expression } from '../types.ts';
import { calendar, phrase, type Rule } from './rule.ts';
import { fullYear, LATEST_YEAR } from './year-name.ts';
import { afterDigits } from './gates.ts';

type Reading3 = { readonly year: number; readonly month: number; readonly day: number };

const exists = ({ year, month, day }: Reading3): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;

/** Both readings of day and month, American first, those that exist. */
function readings(a: number, b: number, year: number): Reading3[] {
  const both = [
    { year, month: a, day: b },
    { year, month: b, day: a },
  ].filter(exists);
  return both.length === 2 && a === b ? both.slice(0, 1) : both;
}

function numeric(found: readonly Reading3[]): Expression | null {
  return found.length === 0 ? null : { kind: 'numeric', readings: found };
}

/** "2024-01-15", "2024/01/15", "20240115T10", "15/01/2024", "1/15/24", "15.01.2024", "2024-01", "9/11". */
export const numericRule: Rule = {
  name: 'numeric-date',
  openers: [],
  digits: afterDigits('numeric date'),
  read(r, t) {
    const word = r.word(t);
    const dotted = DOTTED.exec(word);
    if (dotted) {
      const year = Number(dotted[3]);
      const full = dotted[3]?.length === 4 ? year : fullYear(year);
      if (dotted[3]?.length === 2 || full > LATEST_YEAR) return null;
      const day = { year: full, month: Number(dotted[2]), day: Number(dotted[1]) };
      const found = numeric(exists(day) ? [day] : readings(Number(dotted[1]), Number(dotted[2]), full));
      return found && [phrase('numeric-date', t, t + 1, found)];
    }
    const compact = COMPACT.exec(word.endsWith('t') ? word.slice(0, -1) : word);
    if (compact && word.length === 8) {
      const day = { year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) };
      return exists(day) && day.year >= 1900 && day.year <= 2099 && !r.is(t - 1, '.', '$', '#')
        ? [phrase('numeric-date', t, t + 1, { kind: 'numeric', readings: [day] })]
        : null;
    }
    const separator = r.word(t + 1);
    if ((separator !== '-' && separator !== '/') || !r.isGlued(t + 1) || !r.isGlued(t + 2)) return null;
    if (r.isGlued(t) && r.is(t - 1, '/', '-', '.', ':', '#', '$', '£', '€')) return null;
    const a = digitsAt(r, t);
    const b = digitsAt(r, t + 2);
    if (a === null) return null;
    if (word.length === 4 && a <= LATEST_YEAR) {
      const timed = /^(\d{2})t(\d{2})?$/.exec(r.word(t + 4));
      const c = timed ? Number(timed[1]) : digitsAt(r, t + 4);
      if (
        b !== null &&
        r.word(t + 2).length <= 2 &&
        r.word(t + 3) === separator &&
        r.isGlued(t + 3) &&
        c !== null
      ) {
        const day = { year: a, month: b, day: c };
        if (exists(day) && !(r.is(t + 5, separator) && r.isGlued(t + 5))) {
          return [phrase('numeric-date', t, t + 5, { kind: 'numeric', readings: [day] })];
        }
      }
      const isMonth =
        b !== null && r.word(t + 2).length === 2 && b >= 1 && b <= 12 && a >= 1900 && separator === '-';
      if (isMonth && !(r.isGlued(t + 3) && r.is(t + 3, '-', '/'))) {
        return [phrase('numeric-month', t, t + 3, calendar({ year: { number: a }, month: b }))];
      }
      return null;
    }
    if (b === null || word.length > 2 || r.word(t + 2).length > 2) return null;
    if (r.word(t + 3) !== separator || !r.isGlued(t + 3) || !r.isGlued(t + 4)) {
      const known = separator === '/' && a === 9 && b === 11 && !(r.is(t + 3, '/') && r.isGlued(t + 3));
      return known
        ? [
            phrase('nine-eleven', t, t + 3, {
              kind: 'holiday',
              holiday: '9/11',
              year: { number: 2001 },
              side: null,
            }),
          ]
        : null;
    }
    const c = digitsAt(r, t + 4);
    const length = r.word(t + 4).length;
    if (c === null || (length !== 4 && length !== 2) || c > LATEST_YEAR) return null;
    if (r.is(t + 5, separator) && r.isGlued(t + 5)) return null;
    const found = numeric(readings(a, b, length === 4 ? c : fullYear(c)));
    return found && [phrase('numeric-date', t, t + 5, found)];
  },
};
