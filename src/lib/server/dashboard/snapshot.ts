import { buildEventIndex } from '#lib/dashboard/event-index.ts';
import { fingerprintOf } from '#lib/dashboard/fingerprint.ts';
import type { EventIndex } from '#lib/dashboard/event-index.ts';
import { orderEvents } from '#lib/dashboard/order.ts';
import type { Clock, Sort } from '#lib/dashboard/types.ts';
import type { Store } from '#lib/server/store/store.ts';

/** The data as of one revision, with answers worked out from it. */
export interface Snapshot {
  readonly revision: number;
  readonly index: EventIndex;
  readonly articles: number;
  /** Of the events; worked out when first asked for. */
  readonly fingerprint: () => string;
  /** Every event in the order of the list; worked out once for each order. */
  readonly inOrder: (sort: Sort, clock: Clock) => Uint32Array;
  readonly cache: Map<string, unknown>;
}

/** Answers kept for one revision; each is at most a few megabytes. */
const MAX_CACHED = 32;
/** While data comes in, a snapshot serves for this many times what it took to build, and at least for the second figure. */
const BUILD_SHARE = 20;
const MIN_AGE_MS = 500;

/** Gives the current snapshot: built anew when the data has changed, but not for every article of a running ingest. */
export function createSnapshots(store: Store, now: () => number): () => Promise<Snapshot> {
  let current: Promise<Snapshot> | null = null;
  let goodUntil = 0;
  const build = async (revision: number): Promise<Snapshot> => {
    const began = now();
    const [events, places, counts] = await Promise.all([
      store.indexedEvents(),
      store.places(),
      store.counts(),
    ]);
    const index = buildEventIndex(events, places);
    const snapshot: Snapshot = {
      ...{ revision, index, articles: counts.articles, fingerprint: once(() => fingerprintOf(index)) },
      inOrder: orders(index),
      cache: new Map(),
    };
    goodUntil = now() + Math.max(MIN_AGE_MS, BUILD_SHARE * (now() - began));
    return snapshot;
  };
  return async () => {
    const known = await current?.catch(() => null);
    if (known && now() < goodUntil) return known;
    const revision = await store.revision();
    if (known?.revision === revision) return known;
    // Requests that arrive meanwhile wait for the one that is being built.
    const building = build(revision);
    current = building;
    goodUntil = Infinity;
    try {
      return await building;
    } catch (error) {
      current = null;
      throw error;
    }
  };
}

function orders(index: EventIndex): Snapshot['inOrder'] {
  const known = new Map<string, Uint32Array>();
  const all = Uint32Array.from({ length: index.size }, (_, position) => position);
  return (sort, clock) => {
    const key = `${sort} ${clock}`;
    const order = known.get(key) ?? orderEvents(index, all, sort, clock);
    known.set(key, order);
    return order;
  };
}

function once<T>(make: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: make() }).value;
}

/** The cached answer, worked out when missing; the oldest makes room. */
export function cached<T>(snapshot: Snapshot, key: string, make: () => T): T {
  const { cache } = snapshot;
  if (cache.has(key)) return cache.get(key) as T;
  const value = make();
  if (cache.size >= MAX_CACHED) {
    const [oldest] = cache.keys();
    if (oldest !== undefined) cache.delete(oldest);
  }
  cache.set(key, value);
  return value;
}
