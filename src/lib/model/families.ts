import type { EventType } from './taxonomy.ts';

/** Violence that may kill, and the explosion that it may be told as; the first names the family. */
export const VIOLENCE: readonly EventType[] = [
  'attack',
  'bombing',
  'airstrike',
  'shelling',
  'shooting',
  'clash',
  'killing',
  'sabotage',
  'explosion',
];

/**
 * Types under which reports of one occurrence may go: a bombing is an attack, a killing, an explosion.
 * Types of different families never report the same occurrence.
 */
const FAMILIES: readonly (readonly EventType[])[] = [
  [...VIOLENCE, 'death'],
  ['fire', 'wildfire', 'arson'],
  ['protest', 'riot'],
  ['earthquake'],
  ['flood', 'storm', 'landslide'],
  ['accident', 'collapse'],
  ['election', 'vote'],
  ['agreement', 'ceasefire'],
  ['appointment', 'ceremony'],
  ['trial', 'sentence'],
  ['arrest', 'raid'],
  ['closure', 'layoffs'],
];

const familyOf = new Map<EventType, string>();
for (const types of FAMILIES) for (const type of types) familyOf.set(type, types[0] ?? type);

/** The name of a type's family: its first type, or the type itself. */
export function family(type: EventType): string {
  return familyOf.get(type) ?? type;
}

/** Types that say how it was done; two different ones are two occurrences. */
const SPECIFIC: ReadonlySet<EventType> = new Set<EventType>([
  'bombing',
  'airstrike',
  'shelling',
  'shooting',
  'clash',
  'sabotage',
  'arson',
  'wildfire',
  'riot',
  'landslide',
  'storm',
  'flood',
]);

/** Whether two types of one family can name the same occurrence. */
export function areTypesCompatible(a: EventType, b: EventType): boolean {
  return a === b || (family(a) === family(b) && !(SPECIFIC.has(a) && SPECIFIC.has(b)));
}

/** Higher is more telling: of two names of one occurrence the more telling one is kept. */
export function tellingness(type: EventType): number {
  if (type === 'death') return 0;
  if (type === 'explosion' || type === 'attack') return 1;
  // Fighting is where it happened as often as what happened: a murder told with it says more.
  if (type === 'clash') return 1.5;
  return SPECIFIC.has(type) ? 3 : 2;
}

/** Types that are talk: much is said in one place on one day, and hardly ever is it one thing. */
const TALK: ReadonlySet<EventType> = new Set<EventType>([
  'statement',
  'threat',
  'meeting',
  'other',
  'vote',
  'agreement',
]);

export const isTalk = (type: EventType): boolean => TALK.has(type);
