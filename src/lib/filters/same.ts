import { agree } from '#lib/dashboard/state.ts';
import type { DashboardState } from '#lib/dashboard/types.ts';

type Part = keyof DashboardState;

const LOOKS: readonly Part[] = ['view', 'globe', 'event', 'lang', 'data'];
const PARTS = {
  /** All but what is only looked at, and the lanes. */
  rows: [...LOOKS, 'lanes'],
  /** The filters that choose the cells. */
  cells: [...LOOKS, 'lanes', 'range', 'match', 'sort'],
  /** What the counts of the facets hang on. */
  facets: [...LOOKS, 'lanes', 'sort'],
  /** What undo brings back. */
  choices: LOOKS,
  /** Everything. */
  address: [],
} as const satisfies Record<string, readonly Part[]>;

const LEFT_OUT = new Map(Object.entries(PARTS).map(([what, parts]) => [what, new Set<Part>(parts)]));
const NONE: ReadonlySet<Part> = new Set();

/** Whether two states show the same rows, cells, … . */
export function same(what: keyof typeof PARTS, one: DashboardState, other: DashboardState): boolean {
  return agree(one, other, LEFT_OUT.get(what) ?? NONE);
}
