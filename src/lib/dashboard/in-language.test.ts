import { expect, test } from 'vitest';
import { inLanguage } from './in-language.ts';
import type { PlaceSummary } from './types.ts';

const place = (id: string, kind: PlaceSummary['kind']): PlaceSummary => ({
  ...{ id, kind, name: `Name of ${id}`, country: null, ancestors: [], lat: 0, lon: 0 },
});

test('what the language has a name for is called by it, other places keep theirs', () => {
  const places = [place('derna', 'city'), place('tripoli', 'city'), place('LY', 'country')];
  const named = inLanguage(
    places,
    (id) =>
      new Map([
        ['LY', 'Libyen'],
        ['tripoli', 'Tripolis'],
      ]).get(id) ?? null,
  );
  expect(named.map(({ name }) => name)).toEqual(['Name of derna', 'Tripolis', 'Libyen']);
});
