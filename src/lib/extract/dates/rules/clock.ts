import { wordsWith } from '../lexicon.ts';
import { cardinalAt, digitsAt } from '../numbers.ts';
import type { Reading } from '../reading.ts';
import type { Expression, Phrase } from '../types.ts';
import { dayFirstRule } from './day-first.ts';
import { deicticDayRule } from './deictic.ts';
import { monthRule } from './month.ts';
import { numericRule } from './numeric.ts';
import { relativeUnitRule } from './relative-unit.ts';
import { phrase, type Rule } from './rule.ts';
import { weekdayRule } from './weekday.ts';

/** Zones by name; the ones American readers know as "EST" and "EDT" stay local time, as TIMEX3 annotators leave them. */
const ZONES = new Map<string, string>([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['z', 'Z'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eat', '+03:00'],
  ['msk', '+03:00'],
  ['ist', '+05:30'],
  ['jst', '+09:00'],
  ...[
    'est',
    'edt',
    'cst',
    'cdt',
    'mst',
    'mdt',
    'pst',
    'pdt',
    'et',
    'ct',
    'mt',
    'pt',
    'hkt',
    'sgt',
    'pkt',
    'aest',
    'aedt',
  ].map((zone): [string, string] => [zone, '']),
]);

const MORNING: ReadonlySet<string> = new Set(['a.m.', 'a.m', 'am']);
const AFTERNOON: ReadonlySet<string> = new Set(['p.m.', 'p.m', 'pm']);

interface Clock {
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
function clockAt(r: Reading, t: number): Clock | null {
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

function zoneAt(r: Reading, t: number): { zone: string; end: number } | null {
  const open = r.is(t, '(') ? t + 1 : t;
  const zone = ZONES.get(r.word(open));
  if (zone !== undefined && r.isWord(open) && (r.isCapitalised(open) || r.upperCase) && open === t)
    return { zone, end: t + 1 };
  if (
    r.is(t, 'eastern', 'central', 'pacific', 'mountain', 'local', 'greenwich') &&
    r.is(t + 1, 'standard', 'daylight', 'mean', 'time')
  ) {
    return {
      zone: r.is(t, 'greenwich') ? 'Z' : '',
      end: r.is(t + 1, 'time') ? t + 2 : r.is(t + 2, 'time') ? t + 3 : t + 2,
    };
  }
  return null;
}

/** A day to put a time on: "Friday", "on Tuesday", "today", "June 3", "that day". */
function dateAt(r: Reading, t: number): Phrase | null {
  const at = r.is(t, 'on', 'of') ? t + 1 : t;
  const found =
    weekdayRule.read(r, at) ??
    deicticDayRule.read(r, at) ??
    monthRule.read(r, at) ??
    dayFirstRule.read(r, at) ??
    (r.isDigits(at) ? numericRule.read(r, at) : null);
  const only = found?.[0];
  if (!only) return null;
  if (only.expression.kind === 'calendar' && only.expression.day === null && only.expression.weekday === null)
    return null;
  return only;
}

/** "10:35 a.m.", "9 a.m. EST Tuesday", "16:00 UTC today", "noon", "midnight on Friday". */
export const clockRule: Rule = {
  name: 'clock',
  openers: ['noon', 'midnight', 'midday', ...wordsWith('number')],
  digits: true,
  read(r, t) {
    if (r.is(t, 'noon') && r.is(t - 1, 'high')) return null;
    const named = r.is(t, 'noon', 'midday') ? 12 : r.is(t, 'midnight') ? 24 : null;
    const clock: Clock | null =
      named === null ? clockAt(r, t) : { hour: named, minute: 0, second: null, end: t + 1, sure: true };
    if (!clock) return null;
    if (r.isGlued(t) && r.is(t - 1, ':', '.', '-', '/', '$')) return null;
    const zone = zoneAt(r, clock.end);
    if (
      !clock.sure &&
      !zone &&
      !r.is(t - 1, 'at', 'by', 'until', 'from', 'around', 'about', 'before', 'after', 'since', 'till', '(') &&
      !r.isDash(t - 1)
    )
      return null;
    let end = zone?.end ?? clock.end;
    let date: Expression | null = null;
    const apart = r.is(end, ',') ? dateAt(r, end + 1) : null;
    if (apart?.expression.kind === 'calendar' && apart.expression.day !== null) date = apart.expression;
    const on = r.is(end, ',') ? null : dateAt(r, end);
    if (on) date = on.expression;
    // "midnight on Dec. 31" takes its day from a date that stays a phrase of its own.
    const ownPhrase = r.is(end, 'on') && on?.expression.kind === 'calendar' && on.expression.month !== null;
    if (on && !ownPhrase) end = on.end;
    return [
      phrase('clock', t, end, {
        kind: 'clock',
        hour: clock.hour,
        minute: clock.minute,
        second: clock.second,
        zone: zone?.zone ?? '',
        date,
      }),
    ];
  },
};

/** "Friday night", "this morning", "last night", "tonight", "the night of Jan. 3", "overnight", "the next morning". */
export const dayPartRule: Rule = {
  name: 'day-part',
  openers: [
    'tonight',
    'daytime',
    'today',
    'yesterday',
    'tomorrow',
    'last',
    'this',
    'that',
    'next',
    'the',
    'following',
    'early',
    'late',
    'mid',
    'same',
    ...wordsWith('weekday'),
    ...wordsWith('dayPart'),
    ...wordsWith('month'),
  ],
  digits: true,
  read(r, t) {
    if (r.is(t, 'tonight')) {
      return [
        phrase('tonight', t, t + 1, {
          kind: 'part-of-day',
          part: 'NI',
          date: { kind: 'unit', unit: 'day', offset: 0, of: 'published' },
        }),
      ];
    }
    if (r.is(t, 'daytime'))
      return [phrase('day-part', t, t + 1, { kind: 'part-of-day', part: 'DT', date: null })];
    const sided = sidedPart(r, t);
    if (sided) return sided;
    const dated = r.lexeme(t)?.dayPart ? null : dateAt(r, t);
    if (dated) {
      const at = r.is(dated.end, 'early', 'late') ? dated.end + 1 : dated.end;
      const part = r.lexeme(at)?.dayPart;
      if (!part) return null;
      return [phrase('dated-part', t, at + 1, { kind: 'part-of-day', part, date: dated.expression })];
    }
    const the = r.is(t, 'the') ? t + 1 : t;
    const at = r.is(the, 'early', 'late') ? the + 1 : the;
    const part = r.lexeme(at)?.dayPart;
    if (!part) return null;
    const noun = r.is(at + 1, 'hours') ? at + 2 : at + 1;
    if (r.is(noun, 'of')) {
      const date = dateAt(r, noun + 1);
      if (date)
        return [
          phrase(
            'part-of-date',
            t,
            date.end,
            { kind: 'part-of-day', part, date: date.expression },
            { mod: r.is(the, 'early') ? 'START' : r.is(the, 'late') ? 'END' : null },
          ),
        ];
      return null;
    }
    if (r.is(at, 'overnight')) {
      return [
        phrase('overnight', at, at + 1, {
          kind: 'part-of-day',
          part: 'NI',
          date: { kind: 'unit', unit: 'day', offset: 0, of: 'published' },
        }),
      ];
    }
    const standing =
      at === t &&
      (r.is(t - 1, 'at', 'by', 'in', 'the', 'a', 'during', 'that', 'until') ||
        r.isDash(t + 1) ||
        r.isWord(t + 1));
    return standing &&
      part === 'NI' &&
      r.is(at, 'night') &&
      !r.isCapitalised(t) &&
      !r.is(t - 1, 'a', 'the', 'one', 'opening', 'first', 'all', 'good', 'per', 'each', 'every')
      ? [phrase('day-part', t, at + 1, { kind: 'part-of-day', part, date: null })]
      : null;
  },
};

const PART_SIDES = new Map<string, Expression>([
  ['this', { kind: 'unit', unit: 'day', offset: 0, of: 'published' }],
  ['last', { kind: 'unit', unit: 'day', offset: -1, of: 'published' }],
  ['that', { kind: 'unit', unit: 'day', offset: 0, of: 'text' }],
  ['same', { kind: 'unit', unit: 'day', offset: 0, of: 'text' }],
  ['next', { kind: 'unit', unit: 'day', offset: 1, of: 'text' }],
  ['following', { kind: 'unit', unit: 'day', offset: 1, of: 'text' }],
  ['previous', { kind: 'unit', unit: 'day', offset: -1, of: 'text' }],
]);

function sidedPart(r: Reading, t: number): readonly Phrase[] | null {
  let at = r.is(t, 'the') ? t + 1 : t;
  if (r.is(at, 'that') && r.is(at + 1, 'same')) at++;
  const date = PART_SIDES.get(r.word(at));
  const part = r.lexeme(at + 1)?.dayPart;
  if (!date || !part) return null;
  const relative = relativeUnitRule.read(r, t);
  if (relative && !r.is(at + 1, 'night')) return relative;
  return [phrase('sided-part', t, at + 2, { kind: 'part-of-day', part, date })];
}
