import { cardinalAt, digitsAt } from '../numbers.ts';
import type { Reading } from '../reading.ts';
import { ZONES } from './zone.ts';

const MORNING: ReadonlySet<string> = new Set(['a.m.', 'a.m', 'am']);
const AFTERNOON: ReadonlySet<string> = new Set(['p.m.', 'p.m', 'pm']);

/** A time of day as its words tell it. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly end: number;
  /** Twelve-hour numbers without "a.m." may be a score or a ratio. */
  readonly sure: boolean;
}

const GLUED = /^(\d{1,2})(?:\.(\d{2}))?(am|pm|a|p)$/;
const MILITARY = /^(\d{2})(\d{2})(?:hrs|h)?$/;
const HOURS = /^(\d{2})(?:hrs|h)$/;

function half(hour: number, r: Reading, t: number): { hour: number; end: number; said: boolean } | null {
  const morning = r.in(t, MORNING) || (r.is(t, 'in') && r.is(t + 1, 'the') && r.is(t + 2, 'morning'));
  const afternoon =
    r.in(t, AFTERNOON) ||
    (r.is(t, 'in') && r.is(t + 1, 'the') && r.is(t + 2, 'afternoon', 'evening')) ||
    (r.is(t, 'at') && r.is(t + 1, 'night'));
  if (!morning && !afternoon) return { hour, end: t, said: false };
  if (hour > 12 || hour < 1) return hour <= 23 ? { hour, end: t + 1, said: true } : null;
  const end = r.in(t, MORNING) || r.in(t, AFTERNOON) ? t + 1 : r.is(t, 'at') ? t + 2 : t + 3;
  return { hour: (hour % 12) + (afternoon ? 12 : 0), end, said: true };
}

/** "10:35 a.m.", "4 p.m.", "16:15", "0735 GMT", "5am", "05:30hrs", "4 in the morning", "five o'clock". */
export function clockAt(r: Reading, t: number): Clock | null {
  const word = r.word(t);
  const glued = GLUED.exec(word);
  if (glued && (glued[3]?.length === 2 || glued[2] !== undefined)) {
    const twelve = Number(glued[1]);
    if (twelve < 1 || twelve > 12) return null;
    const hour = (twelve % 12) + (glued[3]?.startsWith('p') ? 12 : 0);
    return { hour, minute: Number(glued[2] ?? 0), second: null, end: t + 1, sure: true };
  }
  const digits = digitsAt(r, t);
  if (
    digits !== null &&
    digits <= 24 &&
    word.length <= 2 &&
    r.is(t + 1, ':') &&
    r.isGlued(t + 1) &&
    r.isGlued(t + 2)
  ) {
    const minuteWord = /^(\d{2})(hrs|h|am|pm|z)?$/.exec(r.word(t + 2));
    const minute = minuteWord ? Number(minuteWord[1]) : 60;
    if (minute > 59) return null;
    if (r.is(t + 3, ':') && r.isGlued(t + 3)) {
      const second = digitsAt(r, t + 4);
      if (second === null || second > 59 || r.word(t + 4).length !== 2) return null;
      const done = half(digits, r, t + 5);
      return done && { hour: done.hour, minute, second, end: done.end, sure: done.said || word.length === 2 };
    }
    if (minuteWord?.[2] === 'am' || minuteWord?.[2] === 'pm') {
      return {
        hour: (digits % 12) + (minuteWord[2] === 'pm' ? 12 : 0),
        minute,
        second: null,
        end: t + 3,
        sure: true,
      };
    }
    const done = half(digits, r, t + 3);
    if (!done) return null;
    return {
      hour: done.hour,
      minute,
      second: null,
      end: done.end,
      sure: done.said || minuteWord?.[2] !== undefined,
    };
  }
  const military = MILITARY.exec(word);
  if (military && (word.length > 4 || ZONES.has(r.word(t + 1)) || r.is(t + 1, 'hours', 'hrs'))) {
    const [hour, minute] = [Number(military[1]), Number(military[2])];
    if (hour > 24 || minute > 59) return null;
    return { hour, minute, second: null, end: r.is(t + 1, 'hours', 'hrs') ? t + 2 : t + 1, sure: true };
  }
  const hoursOnly = HOURS.exec(word);
  if (hoursOnly && Number(hoursOnly[1]) <= 24 && r.is(t - 1, 'at', 'by', 'until', 'from')) {
    return { hour: Number(hoursOnly[1]), minute: 0, second: null, end: t + 1, sure: true };
  }
  const decimal = /^(\d{1,2})\.(\d{2})$/.exec(word);
  if (
    decimal &&
    Number(decimal[1]) <= 12 &&
    Number(decimal[2]) <= 59 &&
    (r.in(t + 1, MORNING) || r.in(t + 1, AFTERNOON))
  ) {
    const done = half(Number(decimal[1]), r, t + 1);
    return done && { hour: done.hour, minute: Number(decimal[2]), second: null, end: done.end, sure: true };
  }
  const number = digits !== null ? { value: digits, end: t + 1 } : cardinalAt(r, t);
  if (!number || number.value < 1 || number.value > 12 || !Number.isInteger(number.value)) return null;
  if (r.is(number.end, "o'clock", 'o’clock')) {
    const done = half(number.value, r, number.end + 1);
    return done && { hour: done.hour, minute: 0, second: null, end: done.end, sure: true };
  }
  const done = half(number.value, r, number.end);
  if (!done?.said) return null;
  if (digits === null && !r.in(number.end, MORNING) && !r.in(number.end, AFTERNOON) && !r.is(t - 1, 'at'))
    return null;
  return { hour: done.hour, minute: 0, second: null, end: done.end, sure: true };
}
