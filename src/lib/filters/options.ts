import type { DashboardState, FacetCounts } from '#lib/dashboard/types.ts';
import { plain } from '#lib/ui/plain.ts';
import type { Words } from '#lib/words/index.ts';

/** One value of a facet as a reader sees it. */
export interface Option {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface FacetOptions {
  readonly key: keyof FacetCounts;
  readonly name: string;
  readonly options: readonly Option[];
}

const ORDER = ['types', 'sources', 'confidence', 'bases', 'precisions', 'planned'] as const;

/** The facets with their values in the words of a language; what was chosen is there even without events. */
export function optionsOf(counts: FacetCounts, state: DashboardState, words: Words): FacetOptions[] {
  const names: Readonly<Record<(typeof ORDER)[number], Readonly<Record<string, string>> | null>> = {
    types: words.types,
    sources: null,
    confidence: words.filters.sureness,
    bases: words.bases,
    precisions: words.precisions,
    planned: words.filters.plannedChoices,
  };
  return ORDER.map((key) => {
    const chosen: readonly string[] = key === 'planned' ? (state.planned ? [state.planned] : []) : state[key];
    const pairs: readonly (readonly [string, number])[] = counts[key];
    const known = new Set(pairs.map(([value]) => value));
    const all = [
      ...pairs,
      ...chosen.filter((value) => !known.has(value)).map((value) => [value, 0] as const),
    ];
    const options = all
      .map(([value, count]) => ({
        ...{ value, count, chosen: chosen.includes(value) },
        name: names[key]?.[value] ?? value,
      }))
      .filter((option) => option.count > 0 || option.chosen);
    return { key, name: words.filters.facets[key], options };
  });
}

/** The options whose name holds the words, whatever their case and accents. */
export function findOptions(options: readonly Option[], words: string): readonly Option[] {
  const wanted = plain(words.trim());
  return options.filter(({ name }) => plain(name).includes(wanted));
}
