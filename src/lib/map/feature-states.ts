import type { PlaceSummary } from '#lib/dashboard/types.ts';
import { classOf } from './classes.ts';
import { isPoint, radiusOf } from './places.ts';

/** What a map shows of one feature; a missing part is off. */
export interface FeatureState {
  readonly class?: number;
  readonly radius?: number;
  readonly hot?: boolean;
  readonly chosen?: boolean;
}

/** What shades and radii are reckoned against: see `classBreaks` and `radiusOf`. */
export interface Scale {
  readonly breaks: readonly number[];
  readonly top: number;
}

/** Sends the counts of all places: countries by their class, points by their radius; areas below a country have no shape here. */
export function showCounts(
  states: FeatureStates,
  places: readonly PlaceSummary[],
  byPlace: Int32Array,
  { breaks, top }: Scale,
): void {
  const ids = new Set(places.map(({ id }) => id));
  states.clear('countries', 'class', ids);
  states.clear('places', 'radius', ids);
  for (const [i, place] of places.entries()) {
    const count = byPlace[i] ?? 0;
    if (place.kind === 'country') states.set('countries', place.id, 'class', classOf(breaks, count));
    else if (isPoint(place)) states.set('places', place.id, 'radius', radiusOf(count, top));
  }
}

/** Remembers what was sent, and sends a feature's part only when it changed. */
export class FeatureStates {
  #sent = new Map<string, unknown>();
  #send: (source: string, id: string, state: FeatureState) => void;

  constructor(send: (source: string, id: string, state: FeatureState) => void) {
    this.#send = send;
  }

  set<K extends keyof FeatureState>(source: string, id: string, part: K, value: FeatureState[K]): void {
    const key = `${source} ${part} ${id}`;
    if ((this.#sent.get(key) ?? false) === (value || false)) return;
    this.#sent.set(key, value);
    this.#send(source, id, { [part]: value });
  }

  /** A part is on for the features of the list, and for no others of the source. */
  only(source: string, part: 'hot' | 'chosen', ids: readonly string[]): void {
    this.clear(source, part, new Set(ids));
    for (const id of ids) this.set(source, id, part, true);
  }

  /** Takes a part from every feature of the source but the kept ones. */
  clear(source: string, part: keyof FeatureState, kept: ReadonlySet<string>): void {
    const prefix = `${source} ${part} `;
    for (const [key, value] of this.#sent) {
      if (!value || !key.startsWith(prefix)) continue;
      const id = key.slice(prefix.length);
      if (!kept.has(id)) this.set(source, id, part, typeof value === 'number' ? 0 : false);
    }
  }

  /** The map forgot all, as after new data of a source. */
  forget(): void {
    this.#sent.clear();
  }
}
