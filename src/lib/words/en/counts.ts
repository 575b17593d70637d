import { counting } from '../counting.ts';

const n = counting('en-GB');
const NUMBER = new Intl.NumberFormat('en-GB');

/** Counted things, and numbers by themselves. */
export const counts = {
  number: (value: number) => NUMBER.format(value),
  events: (count: number) => n(count, { none: 'no events', one: '# event', other: '# events' }),
  articles: (count: number) => n(count, { none: 'no articles', one: '# article', other: '# articles' }),
  sources: (count: number) => n(count, { none: 'no source', one: '# source', other: '# sources' }),
  reports: (count: number) => n(count, { none: 'no reports', one: '# report', other: '# reports' }),
  places: (count: number) => n(count, { none: 'no places', one: '# place', other: '# places' }),
  countries: (count: number) => n(count, { none: 'no countries', one: '# country', other: '# countries' }),
  files: (count: number) => n(count, { none: 'no files', one: '# file', other: '# files' }),
  days: (count: number) => n(count, { none: 'no days', one: '# day', other: '# days' }),
};
