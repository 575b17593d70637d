import { wordsWith } from '../lexicon.ts';
import { ordinalAt } from '../numbers.ts';
import type { Reading } from '../reading.ts';
import type { YearPart } from '../types.ts';
import { phrase, type Rule } from './rule.ts';
import { yearAfter } from './year-name.ts';
import { MARKED_DIGITS } from './gates.ts';

const SIDES = new Map<string, -1 | 0 | 1>([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

const BEFORE_SEASON: ReadonlySet<string> = new Set(
  'in the this last next by of since until till during early late mid each every that a through throughout before after for previous following second third harsh severe'.split(
    ' ',
  ),
);
/** After a capitalised season: its games are a name. */
const NAMES: ReadonlySet<string> = new Set([
  'olympics',
  'olympic',
  'games',
  'paralympics',
  'palace',
  'street',
  'park',
  'x',
]);
/** "the spring of 1990" is a season, "the fall of Saigon" and "spring of water" are not. */
const NEEDS_YEAR: ReadonlySet<string> = new Set(['fall', 'spring']);

/** Before "the spring": from most others water comes. */
const BEFORE_THE_SPRING: ReadonlySet<string> = new Set(
  'in by during until till since throughout over through spent for of before after late early'.split(' '),
);

function isSeason(r: Reading, t: number): boolean {
  const word = r.word(t);
  const before = r.word(t - 1);
  if (r.in(t + 1, NAMES)) return false;
  if (r.is(t + 1, 'of')) return !NEEDS_YEAR.has(word) && (before === 'the' || before === 'that');
  if (word === 'fall')
    return (
      (before === 'last' || before === 'next' || before === 'the') &&
      (before !== 'the' || r.is(t - 2, 'in', 'by', 'during', 'until', 'since'))
    );
  if (word === 'spring' && before === 'the') return r.in(t - 2, BEFORE_THE_SPRING);
  if (word === 'spring') return BEFORE_SEASON.has(before) && before !== 'a';
  if (r.isCapitalised(t) && !r.startsSentence(t) && !r.upperCase)
    return BEFORE_SEASON.has(before) || r.isCapitalised(t + 1);
  return true;
}

/** "summer 1990", "the spring of 1943", "last fall", "this winter", "the summer", "autumn of last year". */
export const seasonRule: Rule = {
  name: 'season',
  openers: ['the', 'last', 'this', 'next', 'past', 'coming', ...wordsWith('season')],
  read(r, t) {
    const the = r.is(t, 'the') ? t + 1 : t;
    const side = SIDES.get(r.word(the)) ?? null;
    const at = side === null ? the : the + 1;
    const season = r.lexeme(at)?.season ?? null;
    if (season === null) return null;
    const year = yearAfter(r, at + 1);
    if (!year && side === null && !isSeason(r, at)) return null;
    if (
      !year &&
      side !== null &&
      r.is(at, 'fall', 'spring') &&
      r.is(at + 1, 'of', 'from', 'in') &&
      !r.is(at - 1, 'last', 'next')
    )
      return null;
    const end = year?.end ?? at + 1;
    return [
      phrase('season', t, end, {
        kind: 'part-of-year',
        part: season,
        year: year?.year ?? null,
        side,
        fiscal: false,
      }),
    ];
  },
};

const QUARTERS: readonly YearPart[] = ['Q1', 'Q2', 'Q3', 'Q4'];
const HALVES: readonly YearPart[] = ['H1', 'H2'];
/** "Q3" and "3Q", in lower case. */
const SHORT: ReadonlyMap<string, YearPart> = new Map(
  [...QUARTERS, ...HALVES].flatMap((part): [string, YearPart][] => {
    const [letter = '', number = ''] = part.toLowerCase();
    return [
      [letter + number, part],
      [number + letter, part],
    ];
  }),
);
const GAMES: ReadonlySet<string> = new Set([
  'game',
  'match',
  'goal',
  'goals',
  'score',
  'touchdown',
  'minute',
  'period',
  'innings',
]);

/** "the third quarter of 2023", "first-quarter", "Q3 2023", "the second half of 1998", "the final quarter of last year". */
export const quarterRule: Rule = {
  name: 'quarter',
  openers: [
    'the',
    'its',
    'final',
    'last',
    'latter',
    ...wordsWith('ordinal'),
    'q1',
    'q2',
    'q3',
    'q4',
    'h1',
    'h2',
  ],
  digits: MARKED_DIGITS,
  read(r, t) {
    const short = SHORT.get(r.word(t));
    if (short) {
      const year = yearAfter(r, t + 1);
      return [
        phrase('quarter', t, year?.end ?? t + 1, {
          kind: 'part-of-year',
          part: short,
          year: year?.year ?? null,
          side: null,
          fiscal: false,
        }),
      ];
    }
    let at = r.is(t, 'the') ? t + 1 : t;
    const fiscal = r.is(at, 'fiscal');
    if (fiscal) at++;
    const final = r.is(at, 'final', 'last', 'latter', 'closing');
    const ordinal = final ? { value: -1, end: at + 1 } : ordinalAt(r, at);
    if (!ordinal) return null;
    let unit = r.isDash(ordinal.end) ? ordinal.end + 1 : ordinal.end;
    const alsoFiscal = r.is(unit, 'fiscal', 'financial', 'calendar');
    if (alsoFiscal) unit++;
    const parts = r.is(unit, 'quarter') ? QUARTERS : r.is(unit, 'half') ? HALVES : null;
    if (!parts) return null;
    const part = parts[ordinal.value === -1 ? parts.length - 1 : ordinal.value - 1];
    if (!part) return null;
    const year = yearAfter(r, unit + 1);
    // "the second half" alone is a game's more often than a year's; "the last quarter" is the one before.
    if (!year && (parts === HALVES || final || r.in(unit + 1, GAMES))) return null;
    const start = r.is(t, 'the') || !r.is(t, 'its') ? t : t + 1;
    return [
      phrase('quarter', start, year?.end ?? unit + 1, {
        kind: 'part-of-year',
        part,
        year: year?.year ?? null,
        side: null,
        fiscal,
      }),
    ];
  },
};
