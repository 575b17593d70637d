import type { PlaceSummary } from '#lib/dashboard/types.ts';
import type { Level } from './levels.ts';
import { isPoint } from './places.ts';

/** One circle: a town, or all towns of an area together. Events known only as an area are in none. */
export interface Circle {
  /** Id of the place to filter by: the area, or the town when it is alone. */
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  /** Positions of its towns in the table of places. */
  readonly members: readonly number[];
  /** Position of the area; null for a town alone. */
  readonly area: number | null;
}

/**
 * The circles of a level. They hang on the places and on the counts over all dates, never on the range, so a brush moves none.
 * @param totals events by position in `places` over all dates: where most are, there the circle of an area stands
 */
export function rollUp(places: readonly PlaceSummary[], totals: Int32Array, level: Level): Circle[] {
  const position = new Map(places.map(({ id }, i) => [id, i] as const));
  const areaOf = ({ ancestors }: PlaceSummary): number | null => {
    if (level === 'place') return null;
    const found = ancestors.find((id) => places[position.get(id) ?? -1]?.kind === level);
    return found === undefined ? null : (position.get(found) ?? null);
  };
  const alone: number[] = [];
  const inside = new Map<number, number[]>();
  for (const [i, place] of places.entries()) {
    if (!isPoint(place)) continue;
    const area = areaOf(place);
    if (area === null) alone.push(i);
    else if (inside.has(area)) inside.get(area)?.push(i);
    else inside.set(area, [i]);
  }
  const circle = (members: readonly number[], area: number | null): Circle[] => {
    const own = area === null || members.length === 1 ? null : area;
    const named = places[own ?? members[0] ?? -1];
    const stands = places[middleMember(places, members, totals)];
    if (!named || !stands) return [];
    return [{ id: named.id, name: named.name, lon: stands.lon, lat: stands.lat, members, area: own }];
  };
  return [
    ...alone.flatMap((i) => circle([i], null)),
    ...[...inside].flatMap(([area, members]) => circle(members, area)),
  ];
}

/**
 * Events at the towns of a circle: the sum over them, but never more than happened in the whole area, as an event in two of its
 * towns is one event.
 */
export function countAt({ members, area }: Circle, byPlace: Int32Array): number {
  let sum = 0;
  for (const member of members) sum += byPlace[member] ?? 0;
  return area === null ? sum : Math.min(sum, byPlace[area] ?? 0);
}

/** The town nearest to the middle of all, each weighed by its events: always on land, and in the area. */
function middleMember(
  places: readonly PlaceSummary[],
  members: readonly number[],
  totals: Int32Array,
): number {
  if (members.length < 2) return members[0] ?? -1;
  const directions = members.map((i) => direction(places[i]));
  const sum = [0, 0, 0];
  for (const [k, member] of members.entries())
    for (let axis = 0; axis < 3; axis++)
      sum[axis] = (sum[axis] ?? 0) + (directions[k]?.[axis] ?? 0) * ((totals[member] ?? 0) + 1);
  let best = members[0] ?? -1;
  let nearest = -Infinity;
  for (const [k, member] of members.entries()) {
    const along = (directions[k] ?? []).reduce((dot, value, axis) => dot + value * (sum[axis] ?? 0), 0);
    if (along > nearest) [best, nearest] = [member, along];
  }
  return best;
}

/** Unit vector of a place: means of directions know no date line. */
function direction(place: PlaceSummary | undefined): [number, number, number] {
  const [lon, lat] = [((place?.lon ?? 0) * Math.PI) / 180, ((place?.lat ?? 0) * Math.PI) / 180];
  return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)];
}
