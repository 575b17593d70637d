import { areTypesCompatible, family } from '#lib/model/families.ts';
import type { EventMention } from '#lib/model/mention.ts';
import type { EventType } from '#lib/model/taxonomy.ts';

/** What the comparison of two mentions looks at. Mentions with the same signature are compared once. */
export interface Signature {
  readonly key: string;
  readonly type: EventType;
  readonly planned: boolean;
  /** Civil days, both given. */
  readonly start: number;
  readonly end: number;
  /** The order of magnitude of the dead (see {@link magnitude}); null when none are counted. */
  readonly dead: number | null;
}

/** Longest interval that fixes an occurrence to a day, in days. */
const NARROW = 3;
/** Most places of a mention that are used as keys. */
const MOST_PLACES = 8;
/** Most names of a mention that are used as keys. */
const MOST_NAMES = 24;
/** Days between two reports that name the same people. */
const NAMED_SLACK = 3;
/** Least number of dead that tells one occurrence from another. */
const TELLING_TOLL = 3;

/** Types that are talk: much is said in one place on one day. */
const TALK: ReadonlySet<EventType> = new Set<EventType>([
  'statement',
  'threat',
  'meeting',
  'other',
  'vote',
  'agreement',
]);

export interface Key {
  readonly key: string;
  /** Days by which the intervals may lie apart. */
  readonly slack: number;
}

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
  const key = [mention.type, planned ? 1 : 0, when.start, when.end, dead ?? ''].join('|');
  return { key, type: mention.type, planned, start: when.start, end: when.end, dead };
}

/**
 * The keys under which a mention meets those that may report the same occurrence:
 * a day and a town; a day, a country and a telling number of dead; a name and a fortnight.
 */
export function keysOf(mention: EventMention, signature: Signature): Key[] {
  const keys: Key[] = [];
  const kin = family(mention.type);
  const { start, end } = signature;
  const dead = mention.fatalities;
  const narrow = end - start < NARROW;
  const talk = TALK.has(mention.type);
  const countries = new Set<string>();
  for (const { place } of mention.places.slice(0, MOST_PLACES)) {
    if (place.country) countries.add(place.country);
    if (talk || !narrow) continue;
    if (place.kind === 'city' || place.kind === 'feature' || place.kind === 'admin2') {
      for (let day = start; day <= end; day++)
        keys.push({ key: `${kin}|${String(day)}|${place.id}`, slack: 0 });
    }
  }
  if (narrow && dead && dead.min >= TELLING_TOLL) {
    for (const country of countries) {
      for (let day = start; day <= end; day++) {
        keys.push({
          key: `${kin}|${String(day)}|${country}|${String(dead.min)}-${String(dead.max)}`,
          slack: 0,
        });
      }
    }
  }
  if (end - start <= 31) {
    for (const name of (mention.names ?? []).slice(0, MOST_NAMES)) {
      for (const country of countries.size > 0 ? countries : ['']) {
        const week = Math.floor(start / 7);
        // Two weeks that follow each other share one of their keys.
        for (const at of [week, week + 1])
          keys.push({ key: `${kin}|w${String(at)}|${country}|${name}`, slack: NAMED_SLACK });
      }
    }
  }
  return keys;
}

function areTollsCompatible(a: Signature['dead'], b: Signature['dead']): boolean {
  return a === null || b === null || Math.abs(a - b) <= 2;
}

/** Whether two mentions that share a key report the same occurrence. Symmetric. */
export function match(a: Signature, b: Signature, slack: number): boolean {
  return (
    a.planned === b.planned &&
    areTypesCompatible(a.type, b.type) &&
    a.start <= b.end + slack &&
    b.start <= a.end + slack &&
    areTollsCompatible(a.dead, b.dead)
  );
}
