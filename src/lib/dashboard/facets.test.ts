import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildEventIndex } from './event-index.ts';
import { countFacets } from './facets.ts';
import { filterEvents, withinRange } from './filter.ts';
import { fingerprintOf } from './fingerprint.ts';
import { defaultState } from './state.ts';
import { events, PLACES, range } from './testing.ts';
import type { DashboardState } from './types.ts';

const FACETS = ['types', 'sources', 'confidence', 'bases', 'precisions', 'planned'] as const;

const choices: fc.Arbitrary<DashboardState> = fc
  .record({
    range: fc.option(range),
    types: fc.constantFrom([], ['attack' as const], ['attack' as const, 'bombing' as const]),
    sources: fc.constantFrom([], ['The Courier'], ['Wire, North', 'nobody']),
    confidence: fc.constantFrom([], ['high' as const]),
    bases: fc.constantFrom([], ['stated' as const, 'published' as const]),
    precisions: fc.constantFrom([], ['day' as const]),
    planned: fc.constantFrom(null, 'only' as const),
    all: fc.boolean(),
  })
  .map((choice) => ({ ...defaultState, ...choice }));

it('each count is what choosing only that value would show', () => {
  fc.assert(
    fc.property(events, choices, fc.constantFrom(...FACETS), (list, state, facet) => {
      const index = buildEventIndex(list, PLACES);
      for (const [value, count] of countFacets(index, state, null)[facet]) {
        const narrowed = { ...state, [facet]: facet === 'planned' ? value : [value] };
        const found = filterEvents(index, narrowed, null);
        const shown = state.range ? withinRange(index, found, state.range, state) : found;
        expect([value, count]).toEqual([value, shown.length]);
      }
    }),
    { numRuns: 300 },
  );
});

it('a fingerprint names the data whatever its order, and other data otherwise', () => {
  fc.assert(
    fc.property(events, (list) => {
      const of = (items: typeof list) => fingerprintOf(buildEventIndex(items, PLACES));
      expect(of(list)).toBe(of(list.toReversed()));
      expect(of(list)).toMatch(/^[0-9a-z]{1,7}$/);
      const [first] = list;
      if (!first) return;
      expect(of(list)).not.toBe(of(list.slice(1)));
      expect(of(list)).not.toBe(of([{ ...first, id: `${first.id}x` }, ...list.slice(1)]));
    }),
    { numRuns: 100 },
  );
});
