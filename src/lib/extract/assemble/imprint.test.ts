import { expect, test } from 'vitest';
import type { DateMention, PlaceMention } from '#lib/model/mention.ts';
import { readText } from '#lib/text/index.ts';
import { isDateOfIssue } from './imprint.ts';
import { layOut } from './layout.ts';

/** The dates of a text that may be those of what it tells, of all that `phrases` name. */
function kept(text: string, phrases: readonly string[], place: string | null = null): string[] {
  const at = (phrase: string): { start: number; end: number } => {
    const start = text.indexOf(phrase);
    return { start, end: start + phrase.length };
  };
  const dates = phrases.map((phrase): DateMention => ({
    ...at(phrase),
    ...{ type: 'DATE', value: '', mod: null, rule: 'test', when: null },
  }));
  const places = (place === null ? [] : [place]).map((name): PlaceMention => ({
    ...at(name),
    place: {
      ...{ id: '1', name, kind: 'city', country: 'NL', countryName: null, parent: null },
      ...{ lat: 1, lon: 1, bbox: null, population: 1 },
    },
    ...{ form: 'name', confidence: 1, rule: 'test', alternatives: [] },
  }));
  return layOut(readText(text), dates, places).sentences.flatMap((sentence) =>
    sentence.dates.map(({ mention: { start, end } }) => text.slice(start, end)),
  );
}

test.each([
  ['Posted: Monday, 3 May 2021 10:15 AM', ['Monday, 3 May 2021', '10:15 AM'], []],
  ['Two held after a fire (Published Monday)', ['Monday'], []],
  ['Updated Tuesday: a mill burned on Monday.', ['Tuesday', 'Monday'], ['Monday']],
  ['A mill burned on Monday.', ['Monday'], ['Monday']],
  ['The report was published by the council on Monday.', ['Monday'], ['Monday']],
])('%s', (text, phrases, expected) => {
  expect(kept(text, phrases)).toEqual(expected);
});

test('a season in the name of a place is no date', () => {
  const text = 'A mill in Winter Mills burned last winter.';
  expect(kept(text, ['Winter', 'last winter'], 'Winter Mills')).toEqual(['last winter']);
});

test.each<[string, boolean]>([
  ['Mill burns\n\n3 May 2021\n\nA mill burned.', true],
  ['A mill burned on 3 May 2021\nin the north.', false],
])('%s', (text, issued) => {
  const start = text.indexOf('3 May 2021');
  const day = 18_750;
  const date: DateMention = {
    ...{ start, end: start + 10, type: 'DATE', value: '2021-05-03', mod: null, rule: 'test' },
    when: {
      ...{ start: day, end: day, precision: 'day', approximate: false, edtf: '', basis: 'stated' },
      anchor: null,
    },
  };
  expect(isDateOfIssue(readText(text), date, day)).toBe(issued);
  expect(isDateOfIssue(readText(text), date, day + 1)).toBe(false);
});
