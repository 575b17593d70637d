import { expect, it } from 'vitest';
import { formatDay } from '#lib/time/day.ts';
import { headingDate } from './heading-date.ts';

const read = (text: string): string | null => {
  const day = headingDate(text);
  return day === null ? null : formatDay(day);
};

it.each([
  ['Ferry runs aground\n\n10 July 2018\n\nBy Ann Lee\n\nA ferry ran aground.', '2018-07-10'],
  ['Published: Aug. 3, 2007\n\nA ferry ran aground.', '2007-08-03'],
  ['Last updated on Tuesday, March 22nd, 2016 at 10:15 GMT\n\nText.', '2016-03-22'],
  ['ADVISORY NUMBER 4\n10 AM CDT SUN AUG 28 2005\n\nText.', '2005-08-28'],
  ['3 May 2018 | Updated 4 May 2018\n\nText.', '2018-05-03'],
  ['DERBY, England, May 3, 2018 (Newswire) – Acme announced a plant.', '2018-05-03'],
  ['DERBY, Kan., and LYONS, Kan. — June 13, 2016 — Acme announced a plant.', '2016-06-13'],
  ['Headline\n\n2018-05-03\n\nText.', '2018-05-03'],
])('reads the day of %j', (text, day) => {
  expect(read(text)).toBe(day);
});

it.each([
  ['a sentence', 'On 3 May 2018 a ferry ran aground.'],
  ['a headline', 'The storm of 3 May 2018\n\nIt came at night.'],
  ['no year', '3 May\n\nText.'],
  ['prose after a dash', 'Acme, born 3 May 1958 - and still alive.'],
  ['too far down', `${'A line of its own.\n'.repeat(9)}3 May 2018\n`],
  ['nothing', ''],
])('finds none in %s', (_, text) => {
  expect(read(text)).toBeNull();
});
