import { distanceKm } from '#lib/model/containment.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import { SHAPE, TOKEN, type TextDocument } from '#lib/text/index.ts';
import { isTown, tokenAt } from './layout.ts';

/** Words that make the name before them that of a building or a body in a town. */
const BUILDINGS = new Set(
  'museum theatre theater hotel mosque church cathedral school hospital clinic university college stadium arena prison jail palace tower library gallery opera cinema club nightclub restaurant café cafe mall shrine temple synagogue bridge square park'.split(
    ' ',
  ),
);
/** Most words between the name and what it is: "the Belport National Art Museum". */
const WORDS = 3;
/** Most tokens between what it is and the town that it is in. */
const GAP = 2;
/** Two towns nearer than this may well share a building, in kilometres. */
const NEAR_KM = 60;

/** One past the building's noun when the name that ends before `t` is that of a building; else -1. */
function endOfBuilding({ tokens: { lower, kind, shape } }: TextDocument, t: number): number {
  for (let i = t; i <= t + WORDS; i++) {
    if (BUILDINGS.has(lower[i] ?? '')) return i + 1;
    if (kind[i] !== TOKEN.word || ((shape[i] ?? 0) & SHAPE.capitalised) === 0) return -1;
  }
  return -1;
}

/**
 * The places of an article without towns of which only a building bears the name ("the Belport theatre in Carrow"): such a name
 * stands, wherever the article has it, for the town of the building.
 * @param places in text order, without overlaps
 */
export function withoutBuildings(
  document: TextDocument,
  places: readonly PlaceMention[],
): readonly PlaceMention[] {
  const { lower } = document.tokens;
  const towns = new Map<string, PlaceMention>();
  const buildings = new Set<PlaceMention>();
  places.forEach((mention, i) => {
    const next = places[i + 1];
    if (!next || !isTown(mention) || !isTown(next)) return;
    if (distanceKm(mention.place, next.place) <= NEAR_KM) return;
    const end = endOfBuilding(document, tokenAt(document, mention.end - 1) + 1);
    const town = tokenAt(document, next.start);
    if (end === -1 || town <= end || town - end > GAP) return;
    if (lower[end] !== 'in' && lower[end] !== ',') return;
    towns.set(mention.place.id, next);
    buildings.add(mention);
  });
  if (towns.size === 0) return places;
  return places.flatMap((mention) => {
    if (buildings.has(mention)) return [];
    const town = towns.get(mention.place.id);
    return town ? [{ ...mention, place: town.place, rule: 'building' }] : [mention];
  });
}
