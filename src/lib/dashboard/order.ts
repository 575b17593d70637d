import { datesOf } from './event-index.ts';
import type { EventIndex } from './event-index.ts';
import { descendingKeys, sortByKey } from './radix.ts';
import type { Clock, Sort } from './types.ts';

/**
 * Positions in the order of the list: `date` newest first, `oldest` the other way, undated last in both; `relevance` and `confidence` highest first. Equal
 * ones fall back on relevance, then on the id, so that pages never overlap.
 */
export function orderEvents(
  index: EventIndex,
  positions: Uint32Array,
  sort: Sort,
  clock: Clock = 'happened',
): Uint32Array {
  const dates = datesOf(index, clock);
  // The last one decides.
  const down = descendingKeys;
  const keys: Record<Sort, () => readonly Uint32Array[]> = {
    date: () => [down(index.relevance), down(dates.start), down(dates.dated)],
    oldest: () => [down(index.relevance), down(dates.start).map((key) => ~key), down(dates.dated)],
    relevance: () => [down(index.relevance)],
    confidence: () => [down(index.relevance), down(index.confidence)],
  };
  return keys[sort]().reduce(sortByKey, byId(index.ids, positions));
}

function byId(ids: readonly string[], positions: Uint32Array): Uint32Array {
  // A store gives its events by id.
  const inOrder = ids.every((id, i) => i === 0 || (ids[i - 1] ?? '') < id);
  if (inOrder) return positions.toSorted();
  return positions.toSorted((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
}
