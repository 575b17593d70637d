import { expect, test } from 'vitest';
import { inLanguage } from './in-language.ts';
import type { PlaceSummary } from './types.ts';

const place = (id: string, kind: PlaceSummary['kind']): PlaceSummary => ({
  ...{ id, kind, name: `Name of ${id}`, country: null, ancestors: [], lat: 0, lon: 0 },
});

test('countries have their names in the language, other places keep theirs', () => {
  const places = [place('derna', 'city'), place('LY', 'country'), place('FJ', 'country')];
  const named = inLanguage(places, (id) => (id === 'LY' ? 'Libyen' : null));
  expect(named.map(({ name }) => name)).toEqual(['Name of derna', 'Libyen', 'Name of FJ']);
});
