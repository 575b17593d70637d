import { VIOLENCE } from '#lib/model/families.ts';
import type { EventType } from '#lib/model/taxonomy.ts';

/** An earlier and a later kind of event of which the later may follow from the earlier. */
interface Following {
  readonly later: readonly EventType[];
  readonly earlier: readonly EventType[];
  /** Most days between them. */
  readonly days: number;
  /** Least days between them; 0 when not given. */
  readonly after?: number;
  /** One place is enough to tell: nothing else happens there for the same reason. */
  readonly byPlace?: true;
}

const CRIMES: readonly EventType[] = [
  ...VIOLENCE,
  'kidnapping',
  'arson',
  'hijacking',
  'robbery',
  'riot',
  'fraud',
  'trafficking',
  'coup',
];
/** Disasters over an area: what is done there in the weeks after is done for them. */
const AREA_DISASTERS: readonly EventType[] = [
  'earthquake',
  'flood',
  'storm',
  'landslide',
  'eruption',
  'wildfire',
];
const DISASTERS: readonly EventType[] = [...AREA_DISASTERS, 'fire', 'accident', 'collapse'];
const RELIEF: readonly EventType[] = ['aid', 'rescue', 'displacement'];

/** What follows what, and within how long; the spans are those within which papers still tell the two together. */
const FOLLOWINGS: readonly Following[] = [
  { later: ['arrest', 'raid'], earlier: [...CRIMES, 'fire', 'accident'], days: 366 },
  { later: ['trial', 'sentence'], earlier: [...CRIMES, 'fire', 'accident', 'arrest'], days: 1500 },
  { later: ['sentence'], earlier: ['trial'], days: 1500, after: 1 },
  { later: ['ceremony'], earlier: [...CRIMES, ...DISASTERS, 'death'], days: 30 },
  { later: ['death'], earlier: [...VIOLENCE, 'accident', 'fire'], days: 90, after: 1 },
  { later: ['protest', 'riot'], earlier: [...VIOLENCE, 'death', 'arrest', 'sentence', 'election'], days: 30 },
  { later: RELIEF, earlier: [...VIOLENCE, 'fire', 'accident', 'collapse'], days: 30 },
  { later: RELIEF, earlier: AREA_DISASTERS, days: 60, byPlace: true },
  { later: ['earthquake'], earlier: ['earthquake'], days: 60, after: 1, byPlace: true },
];

/** By the later type, then by the earlier one. */
const byTypes = new Map<EventType, Map<EventType, Following>>();
for (const following of FOLLOWINGS) {
  for (const later of following.later) {
    const byEarlier = byTypes.get(later) ?? new Map<EventType, Following>();
    byTypes.set(later, byEarlier);
    for (const earlier of following.earlier) byEarlier.set(earlier, following);
  }
}
const laters = new Set(FOLLOWINGS.flatMap(({ later }) => later));
const earliers = new Set(FOLLOWINGS.flatMap(({ earlier }) => earlier));

export const mayFollow = (type: EventType): boolean => laters.has(type);
export const mayBeFollowed = (type: EventType): boolean => earliers.has(type);

const byPlace = FOLLOWINGS.filter((following) => following.byPlace);
const placed = new Set(byPlace.flatMap(({ later, earlier }) => [...later, ...earlier]));

/** Whether a place may be enough to link it. */
export const isPlaced = (type: EventType): boolean => placed.has(type);

/** How a later type may follow an earlier one, or null when it does not. */
export function following(later: EventType, earlier: EventType): Following | null {
  return byTypes.get(later)?.get(earlier) ?? null;
}

const REMEMBERED: ReadonlySet<EventType> = new Set([...CRIMES, ...DISASTERS, 'death'] as const);

/** Whether its anniversaries are kept. */
export const isRemembered = (type: EventType): boolean => REMEMBERED.has(type);
