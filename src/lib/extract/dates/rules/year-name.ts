import { digitsAt } from '../numbers.ts';
import type { Reading } from '../reading.ts';
import type { YearName } from '../types.ts';

export interface ReadYear {
  readonly year: YearName;
  readonly end: number;
}

export const EARLIEST_YEAR = 1000;
export const LATEST_YEAR = 2199;
/** Two digits up to this many years after 2000 are taken for the 2000s: "'24"; the others for the 1900s. */
const PIVOT = 40;

const BEFORE_CHRIST: ReadonlySet<string> = new Set(['bc', 'bce', 'b.c.', 'b.c', 'b.c.e.', 'b.c.e']);
const AFTER_CHRIST: ReadonlySet<string> = new Set(['ad', 'ce', 'a.d.', 'c.e.', 'a.d', 'c.e']);

export const fullYear = (two: number): number => two + (two <= PIVOT ? 2000 : 1900);

/** The era after a number at `t`: astronomical year and where it ends, or null without one. */
export function eraYear(r: Reading, t: number): ReadYear | null {
  const digits = digitsAt(r, t);
  if (digits === null || digits < 1 || digits > 9999) return null;
  if (r.in(t + 1, BEFORE_CHRIST)) return { year: { number: 1 - digits }, end: t + 2 };
  if (r.in(t + 1, AFTER_CHRIST)) return { year: { number: digits }, end: t + 2 };
  return null;
}

/** Four digits that can be a year, alone. */
export function plainYear(r: Reading, t: number): number | null {
  const digits = r.word(t).length === 4 ? digitsAt(r, t) : null;
  return digits !== null && digits >= EARLIEST_YEAR && digits <= LATEST_YEAR ? digits : null;
}

/** "'98" and "’98". */
export function shortYear(r: Reading, t: number): ReadYear | null {
  if (!r.is(t, "'", '’', '‘') || !r.isGlued(t + 1)) return null;
  const digits = r.word(t + 1).length === 2 ? digitsAt(r, t + 1) : null;
  return digits === null ? null : { year: { number: fullYear(digits) }, end: t + 2 };
}

const SIDES = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const TEXT_SIDES = new Map([
  ['that', 0],
  ['same', 0],
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
]);

/** "last year", "this year"; after "of" also "that year", "the following year", "the same year", "the year before". */
function relativeYear(r: Reading, t: number): ReadYear | null {
  const side = SIDES.get(r.word(t));
  if (side !== undefined && r.is(t + 1, 'year'))
    return { year: { offset: side, of: 'published' }, end: t + 2 };
  if (r.is(t, 'a') && r.is(t + 1, 'year') && r.is(t + 2, 'ago')) {
    return { year: { offset: -1, of: 'published' }, end: t + 3 };
  }
  const at = r.is(t, 'the') ? t + 1 : t;
  const textSide = TEXT_SIDES.get(r.word(at));
  if (textSide !== undefined && r.is(at + 1, 'year') && (at > t || r.is(t, 'that'))) {
    return { year: { offset: textSide, of: 'text' }, end: at + 2 };
  }
  if (at > t && r.is(at, 'year') && r.is(at + 1, 'before'))
    return { year: { offset: -1, of: 'text' }, end: at + 2 };
  return null;
}

/** The year of a month, season or quarter that ends before `t`: "2024", ", 2024", "of 2024", "'98", "480 BC", "of last year". */
export function yearAfter(r: Reading, t: number): ReadYear | null {
  const at = r.is(t, 'of', ',') ? t + 1 : t;
  const era = eraYear(r, at);
  if (era) return era;
  const plain = plainYear(r, at);
  if (plain !== null) {
    const comma = r.is(t, ',');
    // "In March, 2000 troops": a comma before a round number of things is not a year's.
    if (comma && isCount(r, at)) return null;
    return { year: { number: plain }, end: at + 1 };
  }
  return shortYear(r, at) ?? (r.is(t, ',') ? null : relativeYear(r, at));
}

const NOT_PLURALS = /(?:ss|us|is|'s|’s)$/;
const VERBS: ReadonlySet<string> = new Set([
  'was',
  'is',
  'has',
  'his',
  'as',
  'its',
  'this',
  'does',
  'says',
  'sees',
  'ends',
  'begins',
  'marks',
  'brings',
  'remains',
  'became',
  'elections',
  'olympics',
  'games',
  'championships',
  'figures',
  'results',
  'levels',
  'sales',
  'earnings',
  'profits',
  'attacks',
  'bombings',
  'talks',
  'accords',
  'riots',
  'protests',
  'polls',
  'finals',
  'playoffs',
  'negotiations',
  'hearings',
  'hostilities',
]);

/** Whether the number at `t` counts the things named after it: "2000 troops". */
export function isCount(r: Reading, t: number): boolean {
  const next = r.word(t + 1);
  if (next.length < 4 || !next.endsWith('s') || !r.isWord(t + 1))
    return (
      next === 'people' || next === 'men' || next === 'women' || next === 'percent' || next === 'million'
    );
  return !r.isCapitalised(t + 1) && !NOT_PLURALS.test(next) && !VERBS.has(next);
}
