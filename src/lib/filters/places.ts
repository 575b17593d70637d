import type { PlaceSummary } from '#lib/dashboard/types.ts';
import { plain } from '#lib/ui/plain.ts';

/** A place with events and the places with events in it, each by falling count. */
export interface PlaceNode {
  readonly place: PlaceSummary;
  readonly count: number;
  readonly inside: readonly PlaceNode[];
}

/** What a place may stand under; districts would only make the tree deeper. */
const HOLDS = new Set<PlaceSummary['kind']>(['country', 'admin1']);

/**
 * The places with events as a hierarchy: countries and regions, provinces in countries, towns in provinces.
 * @param byPlace events by position in `places`, what lies in a place counted for it
 */
export function placeTree(places: readonly PlaceSummary[], byPlace: Int32Array): PlaceNode[] {
  interface Growing {
    readonly place: PlaceSummary;
    readonly count: number;
    readonly inside: Growing[];
  }
  const nodes = new Map<string, Growing>();
  places.forEach((place, i) => {
    const count = byPlace[i] ?? 0;
    if (count > 0 && place.kind !== 'admin2') nodes.set(place.id, { place, count, inside: [] });
  });
  const roots: Growing[] = [];
  for (const node of nodes.values()) {
    const home = node.place.ancestors
      .map((id) => nodes.get(id))
      .find((outer) => outer !== undefined && HOLDS.has(outer.place.kind));
    if (home) home.inside.push(node);
    else if (node.place.kind !== 'continent') roots.push(node);
  }
  const sort = (list: Growing[]): Growing[] => {
    for (const { inside } of list) sort(inside);
    return list.sort((a, b) => b.count - a.count || (a.place.name < b.place.name ? -1 : 1));
  };
  return sort(roots);
}

/** The branches with a place whose name holds the words, whatever their case and accents. */
export function findPlaces(tree: readonly PlaceNode[], words: string): readonly PlaceNode[] {
  const wanted = plain(words.trim());
  if (wanted === '') return tree;
  return tree.flatMap((node) => {
    const inside = findPlaces(node.inside, words);
    const isFound = plain(node.place.name).includes(wanted);
    return isFound || inside.length > 0 ? [{ ...node, inside: isFound ? node.inside : inside }] : [];
  });
}
