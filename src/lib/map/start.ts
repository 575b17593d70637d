import type { PlaceSummary } from '#lib/dashboard/types.ts';
import type { BBox } from '#lib/geo/bbox.ts';
import { union, widthOf, wrapLongitude } from '#lib/geo/bbox.ts';
import { isPoint } from './places.ts';

/** Share of the events that the first view must hold: a few far away must not make all others small. */
const HELD = 0.96;
/** Degrees of longitude from which on the whole world is shown instead. */
const WIDE = 150;
/** Degrees that are always seen: the surroundings tell where one is. Who asks for a place knows that, and wants its towns apart. */
const LEAST = { lon: 14, lat: 9 } as const;
const LEAST_ASKED = { lon: 7, lat: 4.5 } as const;
/** Room on each side, as a share of what is shown. */
const MARGIN = 0.12;
/** The same around outlines, which need less of it than points do. */
const OUTLINE_MARGIN = 0.04;

const NO_OUTLINES: ReadonlyMap<string, BBox> = new Map();

interface Weighed {
  readonly at: number;
  readonly weight: number;
}

/**
 * The box that a map of these places opens on: the narrowest that holds nearly all events at points, over the date line too.
 * @param totals events by position in `places`
 * @param chosen ids of places that are filtered by; what lies in them is shown alone
 * @param outlines boxes of areas by id; those that are filtered by are seen whole
 * @returns null for the whole world: nothing has a place, or the events are all over it
 */
export function startBox(
  places: readonly PlaceSummary[],
  totals: Int32Array,
  chosen: readonly string[],
  outlines: ReadonlyMap<string, BBox> = NO_OUTLINES,
): BBox | null {
  const wanted = new Set(chosen);
  const isWanted = ({ id, ancestors }: PlaceSummary): boolean =>
    wanted.size === 0 || wanted.has(id) || ancestors.some((ancestor) => wanted.has(ancestor));
  const inside = places
    .map((place, i) => ({ place, weight: totals[i] ?? 0 }))
    .filter(({ place, weight }) => weight > 0 && isWanted(place));
  const points = inside.filter(({ place }) => isPoint(place));
  const shown = points.length > 0 ? points : wanted.size > 0 ? inside : [];
  const [south, north] = middle(shown.map(({ place, weight }) => ({ at: place.lat, weight })));
  const [west, width] = narrowest(shown.map(({ place, weight }) => ({ at: place.lon, weight })));
  if (shown.length === 0 || width > WIDE) return null;
  const least = wanted.size > 0 ? LEAST_ASKED : LEAST;
  const around = grown([wrapLongitude(west), south, wrapLongitude(west + width), north], MARGIN, least);
  const whole = inside
    .map(({ place: { id } }) => (wanted.has(id) ? outlines.get(id) : undefined))
    .filter((outline) => outline !== undefined)
    .reduce((all, outline) => union(all, grown(outline, OUTLINE_MARGIN, least)), around);
  return widthOf(whole) > WIDE ? around : whole;
}

function grown(box: BBox, margin: number, least: { readonly lon: number; readonly lat: number }): BBox {
  const [west, south, east, north] = box;
  const [dx, dy] = [room(widthOf(box), least.lon, margin), room(north - south, least.lat, margin)];
  return [
    wrapLongitude(west - dx),
    Math.max(-80, south - dy),
    wrapLongitude(east + dx),
    Math.min(80, north + dy),
  ];
}

function room(extent: number, least: number, margin: number): number {
  return Math.max(extent * margin, (least - extent) / 2);
}

/** The values between which {@link HELD} of the weight lies, as much left out on either side. */
function middle(values: readonly Weighed[]): readonly [from: number, to: number] {
  const sorted = values.toSorted((a, b) => a.at - b.at);
  const out = (sum(sorted) * (1 - HELD)) / 2;
  const first = (list: readonly Weighed[]): number => {
    let passed = 0;
    return list.find(({ weight }) => (passed += weight) > out)?.at ?? 0;
  };
  return [first(sorted), first(sorted.toReversed())];
}

/** The narrowest arc of longitudes that holds {@link HELD} of the weight: its western end and its width in degrees. */
function narrowest(values: readonly Weighed[]): readonly [west: number, width: number] {
  const sorted = values.toSorted((a, b) => a.at - b.at);
  const twice = [...sorted, ...sorted.map(({ at, weight }) => ({ at: at + 360, weight }))];
  const needed = sum(sorted) * HELD;
  let best: readonly [number, number] = [-180, 360];
  let held = 0;
  let end = 0;
  for (const { at, weight } of sorted) {
    while (held < needed && end < twice.length) held += twice[end++]?.weight ?? 0;
    const width = (twice[end - 1]?.at ?? at) - at;
    if (held >= needed && width < best[1]) best = [at, width];
    held -= weight;
  }
  return best;
}

function sum(values: readonly Weighed[]): number {
  return values.reduce((all, { weight }) => all + weight, 0);
}
