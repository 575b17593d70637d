import { CATEGORIES } from '#lib/model/taxonomy.ts';
import { MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import type { CivilDay } from '#lib/time/day.ts';
import { NO_PLACE } from './types.ts';
import type { CellColumns } from './types.ts';

/** Keys of intervals are (start, length, soft) as one number below 2^53 that sorts in that order. */
const DAYS = MAX_DAY - MIN_DAY + 1;

/** Counts by (interval, place, category), kept by one number each, which stays below 2^53 for 10^7 intervals and 10^7 places. */
export class CellCounts {
  readonly #intervals = new Map<number, number>();
  readonly #counts = new Map<number, number>();
  readonly #placeRadix: number;

  /** @param places one more than the highest position of a place. */
  constructor(places: number) {
    this.#placeRadix = places + 1;
  }

  /** A number for the interval, to be given to {@link add}. */
  interval(start: CivilDay, end: CivilDay, soft: boolean): number {
    const key = ((start - MIN_DAY) * DAYS + end - start) * 2 + Number(soft);
    const known = this.#intervals.get(key) ?? this.#intervals.size;
    this.#intervals.set(key, known);
    return known;
  }

  /** @param place position, or NO_PLACE for the event itself. */
  add(interval: number, place: number, category: number, count: number): void {
    const key = (interval * this.#placeRadix + place + 1) * CATEGORIES.length + category;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }

  /** Ascending by first day; `numbers` gives each place its position in the table. */
  columns(numbers: ReadonlyMap<number, number>): CellColumns {
    const keys = Float64Array.from(this.#intervals.keys()).sort();
    const rankOf = new Uint32Array(keys.length);
    const idOf = new Uint32Array(keys.length);
    keys.forEach((key, rank) => {
      const id = this.#intervals.get(key) ?? 0;
      rankOf[id] = rank;
      idOf[rank] = id;
    });
    const inside = this.#placeRadix * CATEGORIES.length;
    const swap = (key: number, numbering: Uint32Array): number => {
      const interval = Math.floor(key / inside);
      return key + ((numbering[interval] ?? 0) - interval) * inside;
    };
    const columns = {
      ...{ day: [] as number[], more: [] as number[], soft: [] as number[] },
      ...{ place: [] as number[], category: [] as number[], count: [] as number[] },
    };
    for (const key of Float64Array.from(this.#counts.keys(), (key) => swap(key, rankOf)).sort()) {
      const cell = this.#counts.get(swap(key, idOf)) ?? 0;
      if (cell === 0) continue;
      const interval = keys[Math.floor(key / inside)] ?? 0;
      const days = Math.floor(interval / 2);
      const place = (Math.floor(key / CATEGORIES.length) % this.#placeRadix) - 1;
      columns.day.push(Math.floor(days / DAYS) + MIN_DAY);
      columns.more.push(days % DAYS);
      columns.soft.push(interval % 2);
      columns.place.push(numbers.get(place) ?? NO_PLACE);
      columns.category.push(key % CATEGORIES.length);
      columns.count.push(cell);
    }
    return columns;
  }
}
