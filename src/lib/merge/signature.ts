import { distanceKm, isWithin, specificity } from '#lib/model/containment.ts';
import { areTypesCompatible, isTalk } from '#lib/model/families.ts';
import type { EventMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import type { EventType } from '#lib/model/taxonomy.ts';
import { hashNumber } from './id.ts';
import type { Key, KeyKind } from './keys.ts';

/** What the comparison of two mentions looks at. Mentions with the same signature are compared once. */
export interface Signature {
  readonly type: EventType;
  readonly planned: boolean;
  /** Civil days, both given. */
  readonly start: number;
  readonly end: number;
  /** The order of magnitude of the dead (see {@link magnitude}); null when none are counted. */
  readonly dead: number | null;
  /** Where, as far as it is compared; null when nowhere. */
  readonly site: Place | null;
  /** A hash of all that, above zero: the same for signatures that {@link match} cannot tell apart. */
  readonly key: number;
}

/** Two towns nearer than this may be what two reports call one place, in kilometres. */
const NEAR_KM = 60;
/** Days by which reports may lie apart. */
const SLACK = { day: 1, story: 5 } as const;
/** `specificity` of a state or province: a country is too wide to be "the same place". */
const STATE = 3;

/**
 * The dead by powers of two, 1 being up to three: tolls grow from report to report, and few magnitudes
 * keep the signatures under one key few.
 */
function magnitude(dead: { readonly min: number; readonly max: number }): number {
  return Math.max(1, Math.floor(Math.log2(Math.max(1, (dead.min + dead.max) / 2))));
}

/** The signature of a mention, or null when it has no date: it then stands alone. */
export function signatureOf(mention: EventMention): Signature | null {
  const { when } = mention;
  if (!when || when.start === null || when.end === null) return null;
  const dead = mention.fatalities && magnitude(mention.fatalities);
  const planned = mention.frame === 'planned';
  const site = mention.places[0]?.place ?? null;
  const { type } = mention;
  const { start, end } = when;
  const key = hashNumber(
    `${type}|${planned ? 1 : 0}|${String(start)}|${String(end)}|${String(dead ?? '')}|${site?.id ?? ''}`,
  );
  return { type, planned, start, end, dead, site, key: key + 1 };
}

const isTown = ({ kind }: Place): boolean => kind === 'city' || kind === 'feature' || kind === 'admin2';

/** One holds the other, or both are towns near each other. */
export function arePlacesClose(a: Place, b: Place): boolean {
  return isWithin(a, b) || isWithin(b, a) || (isTown(a) && isTown(b) && distanceKm(a, b) <= NEAR_KM);
}

/** Whether nothing speaks against one place: unknown places do not. */
export const mayBeOnePlace = (a: Place | null, b: Place | null): boolean =>
  a === null || b === null || arePlacesClose(a, b);

/** Both places are known to the state or better and go together. */
export const isOneRegion = (a: Place | null, b: Place | null): boolean =>
  a !== null && b !== null && specificity(a) >= STATE && specificity(b) >= STATE && arePlacesClose(a, b);

/** One is known to hold the other. */
const isOneInOther = (a: Place | null, b: Place | null): boolean =>
  a !== null && b !== null && (isWithin(a, b) || isWithin(b, a));

interface Terms {
  /** Days by which the intervals may lie apart. */
  readonly slack: number;
  readonly places: (a: Place | null, b: Place | null) => boolean;
}

const anywhere = (): boolean => true;

/** What else must hold for mentions that meet under a key: the weaker the key, the more. */
const TERMS: Readonly<Record<KeyKind | 'person', Terms>> = {
  town: { slack: 0, places: anywhere },
  nation: { slack: 0, places: isOneInOther },
  toll: { slack: 0, places: mayBeOnePlace },
  age: { slack: SLACK.day, places: isOneRegion },
  name: { slack: SLACK.day, places: isOneRegion },
  names: { slack: SLACK.story, places: mayBeOnePlace },
  person: { slack: SLACK.story, places: anywhere },
};

function areTollsCompatible(a: Signature['dead'], b: Signature['dead']): boolean {
  return a === null || b === null || Math.abs(a - b) <= 2;
}

/** Both tolls are told and nearly the same. */
const isOneToll = (a: Signature['dead'], b: Signature['dead']): boolean =>
  a !== null && b !== null && Math.abs(a - b) <= 1;

/** A deed of one day in one country, told of one person: a name tells it where the places are a country and its town. */
const isOneDeed = (a: Signature, b: Signature): boolean =>
  !isTalk(a.type) && a.start === b.start && a.end === b.end && isOneInOther(a.site, b.site);

/** Whether two mentions that share a key report the same occurrence. Symmetric. */
export function match(a: Signature, b: Signature, kind: Key['kind'], aged: boolean): boolean {
  const { slack, places } = TERMS[aged ? 'person' : kind];
  return (
    a.planned === b.planned &&
    areTypesCompatible(a.type, b.type) &&
    (a.type === b.type || kind !== 'town' || aged || isOneToll(a.dead, b.dead)) &&
    a.start <= b.end + slack &&
    b.start <= a.end + slack &&
    areTollsCompatible(a.dead, b.dead) &&
    (places(a.site, b.site) || (kind === 'name' && isOneDeed(a, b)))
  );
}
