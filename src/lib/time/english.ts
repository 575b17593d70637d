import type { DateWords } from './date-words.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SUFFIXES = ['th', 'st', 'nd', 'rd'];

function ordinal(n: number): string {
  const teen = Math.floor(n / 10) % 10 === 1;
  return `${n}${(teen ? undefined : SUFFIXES[n % 10]) ?? 'th'}`;
}

/** British English: day, month, year without commas. */
export const ENGLISH_DATES = {
  months: MONTHS,
  shortMonths: MONTHS.map((month) => month.slice(0, 3)),
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  seasons: new Map([
    [3, 'spring'],
    [6, 'summer'],
    [9, 'autumn'],
    [12, 'winter'],
  ]),
  beforeChrist: (year) => `${year} BC`,
  dayAndMonth: (day, month) => `${day} ${month}`,
  date: (dayAndMonth, year) => `${dayAndMonth} ${year}`,
  monthAndYear: (month, year) => `${month} ${year}`,
  onWeekday: (weekday, date) => `${weekday} ${date}`,
  firstOfDays: String,
  weekOf: (days) => `the week of ${days}`,
  decade: (year) => `the ${year}s`,
  century: (number) => `the ${ordinal(number)} century`,
  about: (text) => `about ${text}`,
  since: (text) => `since ${text}`,
  before: (text) => `before ${text}`,
  by: (text) => `by ${text}`,
  until: (text) => `until ${text}`,
  undated: 'undated',
  week: (week, year) => `week ${week} of ${year}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  decadeBin: (year) => `${year}s`,
} as const satisfies DateWords;
