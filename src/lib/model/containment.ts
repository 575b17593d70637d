import type { Place } from './place.ts';

const EARTH_RADIUS_KM = 6371.0088;
const RADIAN = Math.PI / 180;
/** Two city entries nearer than this are the same town or a part of it, in kilometres. */
const SAME_TOWN_KM = 12;
/** The same for a metropolis of more than so many, whose boroughs are cities of their own. */
const METROPOLIS_KM = 20;
const METROPOLIS = 5_000_000;

const reachOf = ({ population }: Place): number => (population > METROPOLIS ? METROPOLIS_KM : SAME_TOWN_KM);

/** Ids hold one another's: "GB.ENG" those of its counties. */
function divisionOf({ parent }: Place): string {
  if (parent === null) return '';
  const end = parent.indexOf('.', parent.indexOf('.') + 1);
  return end <= 0 ? parent : parent.slice(0, end);
}

/** Great-circle distance in kilometres (haversine). */
export function distanceKm(a: Place, b: Place): number {
  const dLat = (b.lat - a.lat) * RADIAN;
  const dLon = (b.lon - a.lon) * RADIAN;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIAN) * Math.cos(b.lat * RADIAN) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

const isPoint = (place: Place): boolean => place.kind === 'city' || place.kind === 'feature';

function inBox(inner: Place, outer: Place): boolean {
  if (!outer.bbox) return false;
  const [west, south, east, north] = outer.bbox;
  const lonInside =
    west <= east ? inner.lon >= west && inner.lon <= east : inner.lon >= west || inner.lon <= east;
  return lonInside && inner.lat >= south && inner.lat <= north;
}

/** Whether `outer` is `inner` itself or holds it, by ids where they tell and by its box for regions and continents. */
export function isWithin(inner: Place, outer: Place): boolean {
  if (inner.id === outer.id || inner.parent === outer.id) return true;
  switch (outer.kind) {
    case 'country':
      return outer.country !== null && inner.country === outer.country;
    case 'admin1':
    case 'admin2':
      if (inner.country !== outer.country) return false;
      // A bay, an island, a peninsula: only its country is known as its parent.
      if (inner.kind === 'feature') return inBox(inner, outer);
      return inner.parent?.startsWith(`${outer.id}.`) ?? false;
    case 'region':
    case 'continent':
      return inner.kind !== 'continent' && inBox(inner, outer);
    default:
      return (
        isPoint(inner) &&
        inner.country === outer.country &&
        (distanceKm(inner, outer) <= SAME_TOWN_KM ||
          (divisionOf(inner) === divisionOf(outer) && distanceKm(inner, outer) <= reachOf(outer)))
      );
  }
}

/** Whether two places can be where one thing happened: one holds the other, or they are the same town. */
export function arePlacesCompatible(a: Place, b: Place): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

const SPECIFICITY: Readonly<Record<Place['kind'], number>> = {
  continent: 0,
  region: 1,
  country: 2,
  admin1: 3,
  admin2: 4,
  city: 5,
  feature: 5,
};

/** 0 (continent) – 5 (city): higher is smaller. */
export function specificity(place: Place): number {
  return SPECIFICITY[place.kind];
}
