import { expect, test } from 'vitest';
import type { PlaceMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import { readText } from '#lib/text/index.ts';
import { findFocus } from './focus.ts';
import { layOut } from './layout.ts';

const place = (id: string, kind: Place['kind'], country: string): Place => ({
  ...{ id, name: id, kind, country, countryName: null, parent: null },
  ...{ lat: 0, lon: 0, bbox: null, population: 0 },
});
const WORLD = new Map<string, Place>([
  ['BELPORT', place('Belport', 'city', 'BE')],
  ['BELLAND', place('BE', 'country', 'BE')],
  ['Carrowan', place('CA', 'country', 'CA')],
  ['CARROW', place('CA', 'country', 'CA')],
]);

/** The article's main place, each mention of a country's people as sure as `confidence`. */
function focusOf(text: string, confidence = 0.9): string | undefined {
  const found = [...WORLD].flatMap(([name, at]) =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }): PlaceMention => ({
      ...{ start: index, end: index + name.length, place: at, rule: 'test', alternatives: [] },
      ...(name === 'Carrowan' ? { form: 'demonym', confidence } : { form: 'name', confidence: 0.9 }),
    })),
  );
  const places = found.sort((a, b) => a.start - b.start);
  return findFocus(layOut(readText(text), [], places)).main?.place.id;
}

const JUDGE = 'A Carrowan judge left. ';

test('whose people are spoken of is not where an article filed in another country is', () => {
  expect(focusOf(`BELPORT -- ${JUDGE.repeat(2)}`)).toBe('Belport');
  expect(focusOf(`BELPORT -- ${JUDGE.repeat(2)}He was in CARROW.`)).toBe('CA');
});

test('a place of filing with its country is one place', () => {
  expect(focusOf(`BELPORT (BELLAND) -- ${JUDGE.repeat(2)}He was in CARROW.`, 0.2)).toBe('CA');
});
