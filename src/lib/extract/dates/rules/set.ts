import { wordsWith } from '../lexicon.ts';
import { cardinalAt } from '../numbers.ts';
import type { Reading } from '../reading.ts';
import type { Unit } from '../types.ts';
import { phrase, type Rule } from './rule.ts';
import { afterDigits } from './gates.ts';

const ADVERBS = new Map<string, string>([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P1Q'],
  ['yearly', 'P1Y'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['biennial', 'P2Y'],
]);

const PERIOD: Readonly<Partial<Record<Unit, string>>> = {
  hour: 'PT1H',
  day: 'P1D',
  night: 'P1D',
  weekend: 'P1WE',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
  decade: 'P10Y',
};

/** Titles in which "Daily" is a newspaper. */
const PAPERS: ReadonlySet<string> = new Set([
  'news',
  'mail',
  'telegraph',
  'mirror',
  'express',
  'star',
  'times',
  'post',
  'herald',
  'standard',
  'nation',
  'monitor',
  'beast',
  'show',
]);

/** Whether "a day" at `t` says how often: a number of things stands before it, "20 miles a day", "$1 billion a year". */
function isRate(r: Reading, t: number): boolean {
  const before = r.word(t - 1);
  if (r.is(t + 2, 'ago', 'later', 'earlier', 'after', 'before', 'from', 'of', 'in', 'long')) return false;
  if (r.is(t - 1, ')', 'million', 'billion', 'percent', '%', 'times') || r.isDigits(t - 1)) return true;
  const counted = before.length > 3 && before.endsWith('s') && !before.endsWith('ss');
  return counted && (r.isDigits(t - 2) || r.lexeme(t - 2)?.number != null || r.is(t - 2, 'of'));
}

/** "daily", "every day", "each week", "once a month", "per year", "every two years", "Mondays", "every Friday". */
export const setRule: Rule = {
  name: 'set',
  openers: [
    'a',
    'an',
    'every',
    'each',
    'per',
    'mondays',
    'tuesdays',
    'wednesdays',
    'thursdays',
    'fridays',
    'saturdays',
    'sundays',
    'weekdays',
    'once',
    'twice',
    ...ADVERBS.keys(),
    ...wordsWith('number'),
  ],
  digits: afterDigits('rate'),
  read(r, t) {
    const adverb = ADVERBS.get(r.word(t));
    if (adverb) {
      if (r.isCapitalised(t) && r.in(t + 1, PAPERS)) return null;
      return [phrase('set', t, t + 1, { kind: 'set', value: adverb })];
    }
    const weekdays = /^(mon|tues|wednes|thurs|fri|satur|sun)days$/.exec(r.word(t));
    if (weekdays && r.isCapitalised(t)) {
      const day = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'].indexOf(weekdays[1] ?? '') + 1;
      return [phrase('set', t, t + 1, { kind: 'set', value: `XXXX-WXX-${day}` })];
    }
    if (r.is(t, 'per')) {
      const unit = r.lexeme(t + 1)?.unit;
      const value = unit ? PERIOD[unit] : undefined;
      return value && !r.lexeme(t + 1)?.plural ? [phrase('set', t, t + 2, { kind: 'set', value })] : null;
    }
    if (r.is(t, 'every', 'each')) {
      const weekday = r.lexeme(t + 1)?.weekday ?? null;
      if (weekday !== null && r.isCapitalised(t + 1))
        return [phrase('set', t, t + 2, { kind: 'set', value: `XXXX-WXX-${weekday}` })];
      const month = r.lexeme(t + 1)?.month ?? null;
      if (month !== null && r.isCapitalised(t + 1))
        return [phrase('set', t, t + 2, { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` })];
      const season = r.lexeme(t + 1)?.season;
      if (season) return [phrase('set', t, t + 2, { kind: 'set', value: `XXXX-${season}` })];
      const part = r.lexeme(t + 1)?.dayPart;
      if (part) return [phrase('set', t, t + 2, { kind: 'set', value: `XXXX-XX-XXT${part}` })];
      const count = cardinalAt(r, t + 1);
      const at = count?.end ?? (r.is(t + 1, 'other', 'few', 'single') ? t + 2 : t + 1);
      const unit = r.lexeme(at)?.unit;
      const value = unit ? PERIOD[unit] : undefined;
      if (!value) return null;
      const times = count ? count.value : r.is(t + 1, 'other') ? 2 : 1;
      return [
        phrase('set', t, at + 1, {
          kind: 'set',
          value: r.is(t + 1, 'few') ? value.replace('1', 'X') : value.replace('1', String(times)),
        }),
      ];
    }
    if (r.is(t, 'a', 'an')) {
      const unit = r.lexeme(t + 1)?.unit;
      const value = unit && !r.lexeme(t + 1)?.plural ? PERIOD[unit] : undefined;
      return value && isRate(r, t) ? [phrase('rate', t, t + 2, { kind: 'set', value })] : null;
    }
    // "once a week", "three times a year".
    const count = r.is(t, 'once', 'twice') ? { end: t + 1 } : cardinalAt(r, t);
    if (!count) return null;
    const at = r.is(count.end, 'times') ? count.end + 1 : count.end;
    if (at === count.end && !r.is(t, 'once', 'twice')) return null;
    if (!r.is(at, 'a', 'an', 'each', 'every', 'per')) return null;
    const unit = r.lexeme(at + 1)?.unit;
    const value = unit && !r.lexeme(at + 1)?.plural ? PERIOD[unit] : undefined;
    return value ? [phrase('set', t, at + 2, { kind: 'set', value })] : null;
  },
};
