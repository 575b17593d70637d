import { distanceKm } from '#lib/model/containment.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import type { EventType } from '#lib/model/taxonomy.ts';
import type { TextDocument } from '#lib/text/index.ts';
import type { Placed, SentenceLayout } from './layout.ts';

/** Services that a town has for itself and that go no farther than its surroundings. */
const SERVICES = new Set('firefighter firefighters fire ems paramedics lifeguards'.split(' '));
/** Words between the town and its service: "Carrow, Ohio, firefighters", "Carrow city paramedics". */
const BETWEEN = new Set(['city', 'county', 'area', ',', "'s", '’s', '(', ')']);
/** How far behind the name its service may stand, in tokens. */
const REACH = 3;
/** How far from its town such a service works, in kilometres. */
const RANGE_KM = 80;

/** Whether a town is named by its own fire brigade: "Carrow firefighters". */
function namesService(document: TextDocument, { mention, last }: Placed<PlaceMention>): boolean {
  if (mention.place.kind !== 'city' || mention.form !== 'name') return false;
  for (let t = last; t < last + REACH; t++) {
    const word = document.tokens.lower[t] ?? '';
    if (SERVICES.has(word)) return true;
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}

/** The town whose fire brigade acts in one of the sentences, the first of them; or null. */
export function homeOfService(
  document: TextDocument,
  sentences: readonly SentenceLayout[],
): PlaceMention | null {
  for (const { places } of sentences)
    for (const place of places) if (namesService(document, place)) return place.mention;
  return null;
}

/** Whether a town lies where a service of the other does not go: then its name stands for something nearer. */
export function isOutOfRange(home: PlaceMention | null, mention: PlaceMention): boolean {
  const { kind } = mention.place;
  return (
    home !== null &&
    (kind === 'city' || kind === 'feature') &&
    distanceKm(home.place, mention.place) > RANGE_KM
  );
}

/** Types whose scene the local fire brigade comes to. */
const CALLED_TO: ReadonlySet<EventType> = new Set<EventType>([
  'fire',
  'wildfire',
  'arson',
  'explosion',
  'collapse',
  'accident',
  'rescue',
  'displacement',
]);

/** Whether the local fire brigade comes to what a trigger tells of. */
export function isCalledTo(type: EventType): boolean {
  return CALLED_TO.has(type);
}

/** How much larger a town is than its quarters, in times. */
const LARGER = 5;

/** Whether a place may be a quarter of a town, by its size and how near it lies. */
export function mayBeQuarter(place: Place, town: Place): boolean {
  if (place.kind !== 'city' || town.kind !== 'city' || place.id === town.id) return false;
  if (place.country !== town.country || place.population * LARGER > town.population) return false;
  return distanceKm(town, place) <= RANGE_KM / 2;
}

/** The town whose fire brigade came to a place in its reach: the place is a quarter of it; null where it is none. */
export function townOfService(
  service: PlaceMention | null,
  type: EventType,
  place: PlaceMention | undefined,
): string | null {
  if (!service || !place || !CALLED_TO.has(type)) return null;
  return mayBeQuarter(place.place, service.place) ? service.place.name : null;
}
