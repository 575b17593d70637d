import { digitsAt } from '../numbers.ts';
import type { Reading } from '../reading.ts';
import { calendar, phrase, type Rule } from './rule.ts';
import { eraYear, fullYear, isCount, plainYear, shortYear, yearAfter } from './year-name.ts';
import { YEAR_DIGITS } from './gates.ts';

/** Before a bare year: what makes four digits a date. */
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  "in since by until till from of during between through throughout before after around about circa early late mid for the to and or year years ( this that last , than with a s' 's’s".split(
    ' ',
  ),
);
/** A number before which one of these stands is not a year. */
const NOT_BEFORE: ReadonlySet<string> = new Set(
  '$ £ € ¥ # no no. nos. number room flight bus page pages p. pp. section article chapter highway route interstate boeing airbus exit unit building at kilometre kilometer km mile over nearly almost some only least most under below above than exceeding up worth another'.split(
    ' ',
  ),
);
/** Words that make a number before them a quantity. */
const NOT_AFTER: ReadonlySet<string> = new Set(
  '% percent per million billion thousand hundred miles mile km kilometers kilometres meters metres feet foot dollars dollar euros pounds yen people men women tons tonnes tons barrels acres hectares hours hrs gmt mph mw megawatts points block blocks deg degrees'.split(
    ' ',
  ),
);
const ABOUT: ReadonlySet<string> = new Set(['about', 'around', 'approximately', 'roughly']);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since by until till from during between through throughout before circa early late mid of'.split(' '),
);
/** Years that news and history speak of without any word before them. */
const PLAIN_FROM = 1600;
const PLAIN_TO = 2099;

function isYear(r: Reading, t: number, year: number): boolean {
  const before = r.word(t - 1);
  const after = r.word(t + 1);
  if (NOT_AFTER.has(after)) return false;
  if (r.isGlued(t) && t > 0 && r.is(t - 1, '$', '£', '€', '¥', '#', '.', '/', '-', ':', '+', '=', '@', '_')) {
    return r.is(t - 1, '-') && isHyphenedYear(r, t);
  }
  if (r.isGlued(t + 1) && (after === '/' || after === ':' || after === '°')) {
    return after === '/' && digitsAt(r, t + 2) !== null && r.word(t + 2).length <= 4;
  }
  // "At approximately 1940" is twenty to eight.
  if (ABOUT.has(before) && r.is(t - 2, 'at')) return false;
  // Where everything is in capitals, "shortly before 1700" and "around 1830" are times of day.
  if (r.upperCase && year % 100 < 60 && (ABOUT.has(before) || r.is(t - 2, 'shortly', 'just'))) return false;
  if (isCount(r, t)) return PREPOSITIONS.has(before) && year % 100 !== 0 && year >= PLAIN_FROM;
  if (PREPOSITIONS.has(before))
    return year >= EARLY_WITH_PREPOSITION || before === 'in' || before === 'since';
  if (NOT_BEFORE.has(before)) return false;
  // "1600 Pennsylvania Avenue", "about 2000 were hurt".
  if (year % 100 === 0 && (r.isCapitalised(t + 1) || ABOUT.has(before))) return false;
  if (year < PLAIN_FROM || year > PLAIN_TO)
    return BEFORE_YEAR.has(before) && before !== ',' && before !== 'a' && year % 100 !== 0;
  return year % 1000 !== 0 || BEFORE_YEAR.has(before);
}

const EARLY_WITH_PREPOSITION = 1100;
const PREFIXES: ReadonlySet<string> = new Set(['mid', 'post', 'pre', 'early', 'late']);

/** "mid-2023", "post-1959", "2014-2017" but not "F-1998" or "555-2000". */
function isHyphenedYear(r: Reading, t: number): boolean {
  return r.in(t - 2, PREFIXES) || plainYear(r, t - 2) !== null;
}

/** "in 1990", "the 1991 accord", "1914–1918", "1991-95", "480 BC", "A.D. 410", "'98", "the year 2000". */
export const yearRule: Rule = {
  name: 'year',
  openers: ['the', 'year', "'", '’', '‘', 'ad', 'a.d.'],
  digits: YEAR_DIGITS,
  read(r, t) {
    if (r.is(t, 'the', 'year')) {
      const at = r.is(t, 'the') ? t + 1 : t;
      const year = r.is(at, 'year') ? (eraYear(r, at + 1) ?? null) : null;
      const plain = r.is(at, 'year') ? plainYear(r, at + 1) : null;
      if (year) return [phrase('year', t, year.end, calendar({ year: year.year }))];
      return plain === null ? null : [phrase('year', t, at + 2, calendar({ year: { number: plain } }))];
    }
    if (r.is(t, 'ad', 'a.d.')) {
      const digits = digitsAt(r, t + 1);
      if (digits === null || digits < 1 || digits > 2100 || !(r.isCapitalised(t) || r.is(t, 'a.d.')))
        return null;
      return [phrase('year', t, t + 2, calendar({ year: { number: digits } }))];
    }
    const short = shortYear(r, t);
    if (short) {
      const free = !r.isGlued(t) || t === 0;
      const open = !r.isGlued(short.end) || (!r.isDigits(short.end) && !r.isWord(short.end));
      return free && open ? [phrase('year', t, short.end, calendar({ year: short.year }))] : null;
    }
    const era = eraYear(r, t);
    if (era) return [phrase('year', t, era.end, calendar({ year: era.year }))];
    const year = plainYear(r, t);
    if (year === null || !isYear(r, t, year)) return null;
    const opening = phrase('year', t, t + 1, calendar({ year: { number: year } }));
    // "1991-95": the second side leaves out its century.
    const closing =
      (r.isDash(t + 1) || r.is(t + 1, '/')) &&
      r.isGlued(t + 1) &&
      r.isGlued(t + 2) &&
      r.word(t + 2).length === 2
        ? digitsAt(r, t + 2)
        : null;
    const full = closing === null ? null : year - (year % 100) + closing;
    if (full !== null && full > year && !r.isDash(t + 3)) {
      return [
        opening,
        phrase('year', t + 2, t + 3, calendar({ year: { number: full } }), { closesRange: true }),
      ];
    }
    return [opening];
  },
};

/** "FY2021" and "FY21" by their lower-case forms. */
const SHORT_FISCAL: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 100 }, (_, i) => 1960 + i).flatMap((year): [string, number][] => [
    [`fy${year}`, year],
    [`fy${String(fullYear(year % 100)).slice(2)}`, fullYear(year % 100)],
  ]),
);

/** "fiscal 1999", "fiscal year 2006", "FY2006", "FY 24", "the financial year 2024". */
export const fiscalYearRule: Rule = {
  name: 'fiscal-year',
  openers: ['fiscal', 'fy', 'financial', 'the', ...SHORT_FISCAL.keys()],
  read(r, t) {
    const short = SHORT_FISCAL.get(r.word(t));
    if (short !== undefined) {
      return [phrase('fiscal-year', t, t + 1, { kind: 'fiscal-year', year: { number: short } })];
    }
    let at = r.is(t, 'the') ? t + 1 : t;
    if (!r.is(at, 'fiscal', 'fy', 'financial')) return null;
    const financial = r.is(at, 'financial');
    at++;
    if (r.is(at, 'year')) at++;
    else if (financial) return null;
    const year = yearAfter(r, at);
    return year && [phrase('fiscal-year', t, year.end, { kind: 'fiscal-year', year: year.year })];
  },
};
