import { datesOf } from './event-index.ts';
import type { EventIndex } from './event-index.ts';
import type { Clock, DashboardState } from './types.ts';

type Compare = (a: number, b: number) => number;

/**
 * Positions in the order of the list: `date` newest first and undated last, `relevance` and `confidence` highest first. Equal
 * ones fall back on relevance, then on the id, so that pages never overlap.
 */
export function orderEvents(
  index: EventIndex,
  positions: Uint32Array,
  sort: DashboardState['sort'],
  clock: Clock = 'happened',
): Uint32Array {
  const dates = datesOf(index, clock);
  const descending =
    (column: Int32Array | Float32Array | Uint8Array): Compare =>
    (a, b) =>
      (column[b] ?? 0) - (column[a] ?? 0);
  const byRelevance = descending(index.relevance);
  const byId: Compare = (a, b) => {
    const [left, right] = [index.ids[a] ?? '', index.ids[b] ?? ''];
    return left < right ? -1 : left > right ? 1 : 0;
  };
  const orders: Record<DashboardState['sort'], readonly Compare[]> = {
    date: [descending(dates.dated), descending(dates.start), byRelevance, byId],
    relevance: [byRelevance, byId],
    confidence: [descending(index.confidence), byRelevance, byId],
  };
  const compares = orders[sort];
  return positions.slice().sort((a, b) => {
    for (const compare of compares) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  });
}
