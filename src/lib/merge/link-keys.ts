import type { LocatedMention } from '#lib/model/event.ts';
import type { Place } from '#lib/model/place.ts';
import { civilFromDay } from '#lib/time/day.ts';
import { isPlaced, isRemembered, mayBeFollowed, mayFollow } from './follow.ts';
import { continued, hashed, numberOf } from './id.ts';
import { namesOf } from './keys.ts';
import type { Signature } from './signature.ts';

export type LinkKind = 'article' | 'name' | 'place' | 'anniversary';

export interface LinkKey {
  readonly kind: LinkKind;
  /** A hash. */
  readonly key: number;
  readonly role: 'later' | 'earlier';
  /** The name under which they meet; null for other kinds. */
  readonly name: string | null;
  readonly aged: boolean;
}

/** Longest interval of an event that is linked, in days: what is dated to the year follows nothing in particular. */
const MONTH = 31;
/** Days by which an anniversary may be kept early or late. */
export const ANNIVERSARY_SLACK = 2;
/** Most names of a mention by which it is linked. */
const MOST_NAMES = 8;
/** Days of a span within which places tell: two that follow each other share a key. */
const SEASON = 64;

/** "US.TX" of a town in Texas; of a country itself, "US". */
function areasOf(site: Place | null): string[] {
  if (!site) return [];
  const state = site.kind === 'admin1' ? site.id : (/^[A-Z]{2}\.[^.]+/.exec(site.parent ?? '')?.[0] ?? null);
  return [site.country, state].filter((area) => area !== null);
}

const ROLES = ['later', 'earlier'] as const;
const BEFORE = {
  article: hashed('article|'),
  name: hashed('name|'),
  place: hashed('place|'),
  anniversary: hashed('anniversary|'),
} as const;

/**
 * The keys under which later events meet the earlier ones that they may follow or recall.
 * @param only the keys of one role
 */
export function linkKeysOf(
  { articleId, mention }: LocatedMention,
  signature: Signature,
  only: LinkKey['role'] | null = null,
): LinkKey[] {
  const { start, end, type, planned, site } = signature;
  const keys: LinkKey[] = [];
  if (end - start > MONTH) return keys;
  const put = (
    role: LinkKey['role'],
    kind: LinkKind,
    of: string,
    name: string | null = null,
    aged = false,
  ): void => {
    keys.push({ role, kind, key: numberOf(continued(BEFORE[kind], of)), name, aged });
  };
  let names: (readonly [string, boolean])[] | null = null;
  for (const role of ROLES) {
    if (only !== null && only !== role) continue;
    if (!(role === 'later' ? mayFollow(type) : mayBeFollowed(type) && !planned)) continue;
    put(role, 'article', articleId);
    names ??= [...namesOf(mention)].slice(0, MOST_NAMES);
    for (const [name, aged] of names) put(role, 'name', name, name, aged);
    if (!isPlaced(type)) continue;
    const season = Math.floor(start / SEASON);
    for (const area of areasOf(site)) {
      put(role, 'place', `${String(season)}|${area}`);
      if (role === 'later') put(role, 'place', `${String(season - 1)}|${area}`);
    }
  }
  const country = site?.country ?? null;
  if (country !== null) {
    if (only !== 'later' && isRemembered(type) && !planned)
      put('earlier', 'anniversary', `${dayOfYear(start)}|${country}`);
    if (only !== 'earlier' && mention.anniversary !== undefined)
      for (let day = start - ANNIVERSARY_SLACK; day <= start + ANNIVERSARY_SLACK; day++)
        put('later', 'anniversary', `${dayOfYear(day)}|${country}`);
  }
  return keys;
}

function dayOfYear(day: number): string {
  const { month, day: of } = civilFromDay(day);
  return `${String(month)}-${String(of)}`;
}
