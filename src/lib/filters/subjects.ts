import { CATEGORIES } from '#lib/model/taxonomy.ts';
import type { Category } from '#lib/model/taxonomy.ts';

export interface Subject {
  readonly category: Category;
  readonly count: number;
  readonly chosen: boolean;
}

/** Every subject with its events in the range, in stack order. */
export function subjectsOf(byCategory: Int32Array, chosen: readonly Category[]): Subject[] {
  return CATEGORIES.map((category, i) => ({
    category,
    count: byCategory[i] ?? 0,
    chosen: chosen.includes(category),
  }));
}
