import { describe, expect, it } from 'vitest';
import { readText } from '#lib/text/index.ts';
import { parseDay } from '#lib/time/day.ts';
import { cases as calendar } from './cases/calendar.ts';
import { cases as years } from './cases/years.ts';
import { cases as partsOfTheYear } from './cases/parts-of-the-year.ts';
import { cases as weekdays } from './cases/weekdays.ts';
import { cases as relativeDays } from './cases/relative-days.ts';
import { cases as relativeUnits } from './cases/relative-units.ts';
import { cases as windowsAndDurations } from './cases/windows-and-durations.ts';
import { cases as sets } from './cases/sets.ts';
import { cases as times } from './cases/times.ts';
import { cases as holidays } from './cases/holidays.ts';
import { cases as textAnchors } from './cases/text-anchors.ts';
import { cases as ranges } from './cases/ranges.ts';
import { cases as references } from './cases/references.ts';
import { cases as noPublication } from './cases/no-publication.ts';
import { cases as capitals } from './cases/capitals.ts';
import { cases as history } from './cases/history.ts';
import { cases as backgrounds } from './cases/backgrounds.ts';
import { cases as verbs } from './cases/verbs.ts';
import { cases as negatives } from './cases/negatives.ts';
import { readDates } from './index.ts';

const GROUPS = {
  calendar,
  years,
  partsOfTheYear,
  weekdays,
  relativeDays,
  relativeUnits,
  windowsAndDurations,
  sets,
  times,
  holidays,
  textAnchors,
  ranges,
  references,
  noPublication,
  capitals,
  history,
  backgrounds,
  verbs,
  negatives,
};

function read(text: string, published: string | null): string[] {
  const day = published === null ? null : parseDay(published);
  return readDates(readText(text), day).map((mention) => {
    const value = [mention.type, mention.value, mention.mod].filter(Boolean).join(' ');
    return `${text.slice(mention.start, mention.end)} = ${value} @ ${mention.when?.edtf ?? '-'}`;
  });
}

describe.each(Object.entries(GROUPS))('%s', (_, { published, cases }) => {
  it.each(cases)('%s', (text, ...phrases) => {
    expect(read(text, published)).toEqual(phrases);
  });
});
