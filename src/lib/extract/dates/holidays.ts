import { easterSunday, nthWeekday } from '#lib/time/calendar.ts';
import { dayFromCivil, type CivilDay } from '#lib/time/day.ts';

type DayOf = (year: number) => CivilDay;

const fixed =
  (month: number, day: number): DayOf =>
  (year) =>
    dayFromCivil(year, month, day);
const nth =
  (month: number, isoDay: number, n: number): DayOf =>
  (year) =>
    nthWeekday(year, month, isoDay, n);
const easter =
  (offset: number): DayOf =>
  (year) =>
    easterSunday(year) + offset;

/** The Tuesday after the first Monday of November. Source: 2 U.S.C. § 7. */
const electionDay: DayOf = (year) => nthWeekday(year, 11, 1, 1) + 1;

/** Holidays by their lower-case names; those of a country are the ones its English-language press means. */
const HOLIDAYS: readonly (readonly [names: string, day: DayOf])[] = [
  ["new year's day|new year’s day|new year", fixed(1, 1)],
  ["new year's eve|new year’s eve", fixed(12, 31)],
  ['epiphany', fixed(1, 6)],
  ['martin luther king day|martin luther king jr. day', nth(1, 1, 3)],
  ['groundhog day', fixed(2, 2)],
  ["valentine's day|valentine’s day", fixed(2, 14)],
  ["presidents day|presidents' day|presidents’ day", nth(2, 1, 3)],
  ["international women's day|international women’s day", fixed(3, 8)],
  ["st. patrick's day|st. patrick’s day|st patrick's day", fixed(3, 17)],
  ["april fools' day|april fool's day|april fools’ day", fixed(4, 1)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday|holy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter|easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ['victory day', fixed(5, 9)],
  ["mother's day|mother’s day", nth(5, 7, 2)],
  ['memorial day', nth(5, 1, -1)],
  ['juneteenth', fixed(6, 19)],
  ["father's day|father’s day", nth(6, 7, 3)],
  ['canada day', fixed(7, 1)],
  ['bastille day', fixed(7, 14)],
  ['labor day|labour day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ["all saints' day|all saints day|all saints’ day|all-saints' day", fixed(11, 1)],
  ['guy fawkes night|bonfire night', fixed(11, 5)],
  ['armistice day|veterans day|remembrance day', fixed(11, 11)],
  ['election day', electionDay],
  ['thanksgiving day|thanksgiving', nth(11, 4, 4)],
  ['black friday', (year) => nthWeekday(year, 11, 4, 4) + 1],
  ['cyber monday', (year) => nthWeekday(year, 11, 4, 4) + 4],
  ['christmas eve', fixed(12, 24)],
  ['christmas day|christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['9/11', fixed(9, 11)],
  ['d-day', fixed(6, 6)],
  ['super tuesday', (year) => nthWeekday(year, 3, 2, 1)],
  ['anzac day', fixed(4, 25)],
];

const BY_NAME = new Map(
  HOLIDAYS.flatMap(([names, day]) => names.split('|').map((name): [string, DayOf] => [name, day])),
);

/** Years in which a holiday's name means one day of history. */
const HISTORIC = new Map([
  ['d-day', 1944],
  ['9/11', 2001],
]);

/** Names as token lists by their first token, longest first. Possessives are their own token, as in the text. */
export const HOLIDAY_TOKENS: ReadonlyMap<
  string,
  readonly (readonly [name: string, tokens: readonly string[]])[]
> = (() => {
  const table = new Map<string, [string, string[]][]>();
  for (const name of BY_NAME.keys()) {
    const tokens = name
      .replaceAll(/(['’])s\b/g, ' $1s')
      .replaceAll(/s(['’])(?= )/g, 's $1')
      .replaceAll('-', ' - ')
      .split(' ');
    const first = tokens[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), [name, tokens]]);
  }
  for (const entries of table.values()) entries.sort((a, b) => b[1].length - a[1].length);
  return table;
})();

/** The day of a holiday in a year; null for a name that is none. */
export function holidayIn(name: string, year: number): CivilDay | null {
  return BY_NAME.get(name)?.(year) ?? null;
}

/** The one year that a name of history means, or null. */
export const historicYear = (name: string): number | null => HISTORIC.get(name) ?? null;
