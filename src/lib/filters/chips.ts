import { boxWords } from '#lib/dashboard/area.ts';
import type { DashboardState } from '#lib/dashboard/types.ts';
import { capitalise } from '#lib/words/counting.ts';
import type { Words } from '#lib/words/index.ts';

/** One thing that was chosen, and the change that takes it back. */
export interface Chip {
  /** Unique among the chips. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly without: Partial<DashboardState>;
}

/** Everything chosen but the subjects, the range and the search, which have places of their own. */
export function chipsOf(state: DashboardState, words: Words, placeName: (id: string) => string): Chip[] {
  const { filters } = words;
  const lists = {
    types: words.types,
    places: null,
    sources: null,
    confidence: filters.sureness,
    bases: words.bases,
    precisions: words.precisions,
  };
  const chips: Chip[] = [];
  for (const key of Object.keys(lists) as (keyof typeof lists)[]) {
    const values: readonly string[] = state[key];
    const names: Readonly<Record<string, string>> | null = lists[key];
    for (const value of values) {
      const name = key === 'places' ? placeName(value) : (names?.[value] ?? value);
      chips.push({
        id: `${key} ${value}`,
        name: key === 'places' || key === 'sources' ? name : filters.chips[key](name),
        label: filters.remove[key](name),
        without: { [key]: values.filter((other) => other !== value) },
      });
    }
  }
  const single = (id: string, name: string, without: Partial<DashboardState>): void => {
    chips.push({ id, name: capitalise(name), label: filters.removeLimit(name), without });
  };
  const { area, planned, tray } = state;
  if (area) {
    const name = area.kind === 'view' ? filters.inView : filters.box(boxWords(area.box, words.map.compass));
    single('area', name, { area: null });
  }
  if (planned) single('planned', filters.plannedChoices[planned], { planned: null });
  if (tray) single('tray', filters.trays[tray], { tray: null });
  return chips;
}
