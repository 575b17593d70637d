import type { DateWords } from '#lib/time/date-words.ts';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** Abbreviations after Duden; short names stay whole. */
const SHORT = [
  'Jan.',
  'Feb.',
  'März',
  'Apr.',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Dez.',
];

export const dates: DateWords = {
  months: MONTHS,
  shortMonths: SHORT,
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  seasons: new Map([
    [3, 'Frühling'],
    [6, 'Sommer'],
    [9, 'Herbst'],
    [12, 'Winter'],
  ]),
  beforeChrist: (year) => `${year} v. Chr.`,
  dayAndMonth: (day, month) => `${day}. ${month}`,
  date: (dayAndMonth, year) => `${dayAndMonth} ${year}`,
  monthAndYear: (month, year) => `${month} ${year}`,
  onWeekday: (weekday, date) => `${weekday}, ${date}`,
  firstOfDays: (day) => `${day}.`,
  weekOf: (days) => `Woche vom ${days}`,
  decade: (year) => `${year}er Jahre`,
  century: (number) => `${number}. Jahrhundert`,
  about: (text) => `ca. ${text}`,
  since: (text, isDay) => (isDay ? `seit dem ${text}` : `seit ${text}`),
  before: (text, isDay) => (isDay ? `vor dem ${text}` : `vor ${text}`),
  by: (text, isDay) => (isDay ? `spätestens am ${text}` : `spätestens ${text}`),
  until: (text, isDay) => (isDay ? `bis zum ${text}` : `bis ${text}`),
  undated: 'ohne Datum',
  week: (week, year) => `Woche ${week}, ${year}`,
  quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
  decadeBin: (year) => `${year}er`,
};
