import type { DayPart, Unit, YearPart } from './types.ts';

/** What a word can be to a date rule. Every field that does not apply is null, so that all entries have one shape. */
export interface Lexeme {
  readonly month: number | null;
  readonly weekday: number | null;
  /** Shortened: "Jan.", "Tues". */
  readonly short: boolean;
  readonly unit: Unit | null;
  readonly plural: boolean;
  readonly number: number | null;
  readonly ordinal: number | null;
  readonly season: YearPart | null;
  readonly dayPart: DayPart | null;
}

const EMPTY: Lexeme = {
  month: null,
  weekday: null,
  short: false,
  unit: null,
  plural: false,
  number: null,
  ordinal: null,
  season: null,
  dayPart: null,
};

const LEXICON = new Map<string, Lexeme>();

function add(words: string, fields: Partial<Lexeme>): void {
  for (const word of words.split(' ')) LEXICON.set(word, { ...EMPTY, ...LEXICON.get(word), ...fields });
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
MONTHS.forEach((name, i) => add(name, { month: i + 1 }));
['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep sept', 'oct', 'nov', 'dec'].forEach((names, i) => {
  for (const name of names.split(' ').filter(Boolean)) add(`${name} ${name}.`, { month: i + 1, short: true });
});

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
WEEKDAYS.forEach((name, i) => add(name, { weekday: i + 1 }));
['mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat', 'sun'].forEach((names, i) => {
  for (const name of names.split(' ')) add(`${name} ${name}.`, { weekday: i + 1, short: true });
});

const UNITS: readonly (readonly [unit: Unit, singular: string, plural: string])[] = [
  ['second', 'second', 'seconds'],
  ['minute', 'minute min', 'minutes mins'],
  ['hour', 'hour hr', 'hours hrs'],
  ['day', 'day', 'days'],
  ['night', 'night', 'nights'],
  ['weekend', 'weekend', 'weekends'],
  ['week', 'week', 'weeks'],
  ['fortnight', 'fortnight', 'fortnights'],
  ['month', 'month', 'months'],
  ['quarter', 'quarter', 'quarters'],
  ['year', 'year yr', 'years yrs'],
  ['decade', 'decade', 'decades'],
  ['century', 'century', 'centuries'],
  ['millennium', 'millennium', 'millennia millenniums'],
];
for (const [unit, singular, plural] of UNITS) {
  add(singular, { unit });
  add(plural, { unit, plural: true });
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
SMALL.forEach((word, n) => add(word, { number: n }));
'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .forEach((word, i) => add(word, { number: (i + 2) * 10 }));

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
ORDINALS.forEach((word, i) => add(word, { ordinal: i + 1 }));
add('thirtieth', { ordinal: 30 });

add('spring', { season: 'SP' });
add('summer', { season: 'SU' });
add('autumn fall', { season: 'FA' });
add('winter', { season: 'WI' });

add('morning', { dayPart: 'MO' });
add('afternoon', { dayPart: 'AF' });
add('evening', { dayPart: 'EV' });
add('night', { dayPart: 'NI' });
add('overnight', { dayPart: 'NI' });
add('dawn daybreak sunrise', { dayPart: 'MO' });
add('dusk sunset nightfall', { dayPart: 'EV' });
add('midday lunchtime', { dayPart: 'MI' });

/** The entry of a lower-case word, if any rule cares for it. */
export const lexemeOf = (word: string): Lexeme | undefined => LEXICON.get(word);

/** All words whose entry has the given field set: the openers of the rules that begin with it. */
export function wordsWith(field: keyof Lexeme): readonly string[] {
  return [...LEXICON]
    .filter(([, lexeme]) => lexeme[field] !== null && lexeme[field] !== false)
    .map(([word]) => word);
}
