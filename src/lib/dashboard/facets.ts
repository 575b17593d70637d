import { EVENT_TYPES } from '#lib/model/taxonomy.ts';
import { BASES, PRECISIONS } from '#lib/time/when.ts';
import { rowOf, UNDATED } from './event-index.ts';
import type { EventIndex } from './event-index.ts';
import { filterTests, rangeTest, trayTest } from './filter.ts';
import type { Facet } from './filter.ts';
import { PLANNED } from './params.ts';
import { SURENESSES, surenessOf } from './sureness.ts';
import type { DashboardState, FacetCounts } from './types.ts';

/** Sources sent to a reader; nobody reads a longer list. */
const MAX_SOURCES = 100;

/**
 * How many events each value of each facet has, in the range: by every other filter, so that a reader sees what choosing it too
 * would bring. One pass: an event counts for all facets when it passes all, and for one when it fails only that one.
 */
export function countFacets(
  index: EventIndex,
  state: DashboardState,
  textMatches: ReadonlySet<string> | null,
): FacetCounts {
  const { common, byFacet } = filterTests(index, state, textMatches);
  const ofTray = trayTest(index, state);
  // What has no date is in no range.
  const inRange = state.range && state.tray !== 'undated' ? rangeTest(index, state.range, state) : null;
  const tests = [...common, ofTray, inRange].filter((test) => test !== null);
  const facets = [...byFacet];
  const counts: Record<Facet, Uint32Array> = {
    types: new Uint32Array(EVENT_TYPES.length),
    sources: new Uint32Array(index.sources.length),
    confidence: new Uint32Array(SURENESSES.length),
    bases: new Uint32Array(BASES.length),
    precisions: new Uint32Array(PRECISIONS.length),
    planned: new Uint32Array(PLANNED.length),
  };
  const add = (facet: Facet, value: number): void => {
    const column = counts[facet];
    if (value < column.length) column[value] = (column[value] ?? 0) + 1;
  };
  const put: Record<Facet, (i: number) => void> = {
    types: (i) => add('types', index.type[i] ?? UNDATED),
    sources: (i) => {
      for (const source of rowOf(index.sourceOffsets, index.sourceValues, i)) add('sources', source);
    },
    confidence: (i) => add('confidence', surenessOf(index.confidence[i] ?? 0)),
    bases: (i) => add('bases', index.basis[i] ?? UNDATED),
    precisions: (i) => add('precisions', index.precision[i] ?? UNDATED),
    planned: (i) => add('planned', index.planned[i] === 1 ? 0 : 1),
  };
  const every = Object.values(put);
  for (let i = 0; i < index.size; i++) {
    if (!tests.every((test) => test(i))) continue;
    let failed: Facet | null = null;
    let failures = 0;
    for (const [facet, test] of facets) {
      if (test(i)) continue;
      failed = facet;
      if (++failures > 1) break;
    }
    if (failures === 0) for (const count of every) count(i);
    else if (failures === 1 && failed) put[failed](i);
  }
  const chosenSources = new Set(state.sources);
  return {
    types: pairs(EVENT_TYPES, counts.types),
    sources: pairs(index.sources, counts.sources).filter(
      ([source], rank) => rank < MAX_SOURCES || chosenSources.has(source),
    ),
    confidence: inOrder(SURENESSES, counts.confidence),
    bases: inOrder(BASES, counts.bases),
    precisions: inOrder(PRECISIONS, counts.precisions),
    planned: inOrder(PLANNED, counts.planned),
  };
}

/** In the order of the values, those without events too. */
function inOrder<T>(values: readonly T[], counts: Uint32Array): [T, number][] {
  return values.map((value, i) => [value, counts[i] ?? 0]);
}

/** Most frequent first. */
function pairs<T extends string>(values: readonly T[], counts: Uint32Array): [T, number][] {
  return inOrder(values, counts)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
