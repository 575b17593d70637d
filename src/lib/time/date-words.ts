/** What a language says around dates. Years come as text, days as numbers, months as their names. */
export interface DateWords {
  /** January first. */
  readonly months: readonly string[];
  /** For the axes of charts. */
  readonly shortMonths: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** By the month a season begins in: 3, 6, 9, 12. */
  readonly seasons: ReadonlyMap<number, string>;
  /** `44 BC`. */
  readonly beforeChrist: (year: number) => string;
  /** `15 January`. */
  readonly dayAndMonth: (day: number, month: string) => string;
  /** `15 January` and `2024` together. */
  readonly date: (dayAndMonth: string, year: string) => string;
  readonly monthAndYear: (month: string, year: string) => string;
  /** `Monday 15 January 2024`. */
  readonly onWeekday: (weekday: string, date: string) => string;
  /** The first day of days in one month, as it stands before the dash: `1` in `1–14 January`. */
  readonly firstOfDays: (day: number) => string;
  readonly weekOf: (days: string) => string;
  /** `the 1990s` for 1990. */
  readonly decade: (year: number) => string;
  /** `the 20th century` for 20. */
  readonly century: (number: number) => string;
  readonly about: (text: string) => string;
  /** `isDay`: the text is a single exact day, which some languages give an article. */
  readonly since: (text: string, isDay: boolean) => string;
  readonly before: (text: string, isDay: boolean) => string;
  /** At that day or some time before it. */
  readonly by: (text: string, isDay: boolean) => string;
  readonly until: (text: string, isDay: boolean) => string;
  readonly undated: string;
  /** Names of bins on an axis: `week 3 of 2024`, `Q1 2024`, `2020s`. */
  readonly week: (week: number, year: number) => string;
  readonly quarter: (quarter: number, year: number) => string;
  readonly decadeBin: (year: number) => string;
}
