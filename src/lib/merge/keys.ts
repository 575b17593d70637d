import { family, isTalk } from '#lib/model/families.ts';
import type { EventMention } from '#lib/model/mention.ts';
import type { EventType } from '#lib/model/taxonomy.ts';
import { continued, hashed, hashNumber, numberOf } from './id.ts';
import type { Signature } from './signature.ts';

/** Longest interval that fixes an occurrence to a day, in days. */
const NARROW = 3;
/** Longest interval within which names tell occurrences apart, in days. */
const MONTH = 31;
/** Most places of a mention that are used as keys. */
const MOST_PLACES = 8;
/** Most names of a mention that are used as keys. */
const MOST_NAMES = 24;
/** Names of a story of which every two are a key; the same ones are taken of every article that has them. */
const PAIRED = 6;
/** Days within which names are keys together, and how near to the end of them a mention also looks into the next. */
const PERIOD = 32;
const NEAR_END = 7;
/** Least number of dead that tells one occurrence from another. */
const TELLING_TOLL = 3;

/** What two mentions that meet under a key have in common. */
export type KeyKind = 'town' | 'nation' | 'toll' | 'age' | 'name' | 'names';

/** Of these a country hardly ever has two in a day. */
const ONE_A_DAY: ReadonlySet<EventType> = new Set<EventType>(['earthquake', 'eruption', 'coup']);

export interface Key {
  readonly kind: KeyKind;
  /** A hash: two keys of one kind that are not the same have different ones but for a chance in 10^15. */
  readonly key: number;
  /** The name is told with an age: it is of a private person. */
  readonly aged: boolean;
}

/**
 * The keys under which a mention meets those that may report the same occurrence: a day and a town, or for what a country
 * hardly ever has twice in a day the country; a day, a country and a telling number of dead; a day, a county and an age; a name, or two, and a month. Talk has none but names: much is said in one
 * place on one day.
 */
export function keysOf(mention: EventMention, signature: Signature): Key[] {
  const keys: Key[] = [];
  const kin = family(mention.type);
  const { start, end } = signature;
  const narrow = end - start < NARROW;
  const put = (kind: KeyKind, at: number, of: Iterable<string>): void => {
    const before = hashed(`${kind}|${kin}|${String(at)}|`);
    for (const one of of) keys.push({ kind, key: numberOf(continued(before, one)), aged: false });
  };
  if (narrow && !isTalk(mention.type)) {
    for (let day = start; day <= end; day++) {
      put('town', day, townsOf(mention));
      put('toll', day, tollsOf(mention));
      if (ONE_A_DAY.has(mention.type)) put('nation', day, countriesOf(mention));
    }
    // Two days that follow each other share one of their keys.
    for (const at of [start, start + 1]) put('age', at, agesOf(mention));
  }
  if (end - start <= MONTH) {
    const periods = periodsOf(start);
    const names = namesOf(mention);
    const pairs = pairsOf(mention);
    for (const at of periods) {
      const before = hashed(`name|${kin}|${String(at)}|`);
      for (const [name, aged] of names)
        keys.push({ kind: 'name', key: numberOf(continued(before, name)), aged });
      put('names', at, pairs);
    }
  }
  return keys;
}

function periodsOf(start: number): number[] {
  const period = Math.floor(start / PERIOD);
  return start + NEAR_END >= (period + 1) * PERIOD ? [period, period + 1] : [period];
}

const TOWNS = new Set(['city', 'feature', 'admin2']);

function townsOf(mention: EventMention): string[] {
  return mention.places
    .slice(0, MOST_PLACES)
    .flatMap(({ place }) => (TOWNS.has(place.kind) ? [place.id] : []));
}

function countriesOf({ places }: EventMention): Set<string> {
  return new Set(places.slice(0, MOST_PLACES).flatMap(({ place }) => place.country ?? []));
}

function tollsOf(mention: EventMention): string[] {
  const { fatalities } = mention;
  if (!fatalities || fatalities.min < TELLING_TOLL) return [];
  const toll = `${String(fatalities.min)}-${String(fatalities.max)}`;
  return [...countriesOf(mention)].map((country) => `${country}|${toll}`);
}

/** Ages with the county, or what the gazetteer has next above a town. */
function agesOf({ ages, places }: EventMention): string[] {
  const [head] = places;
  if (!head || !ages) return [];
  const { kind, id, parent } = head.place;
  const area = kind === 'admin2' ? id : TOWNS.has(kind) ? parent : null;
  return area === null ? [] : ages.map((age) => `${area}|${age}`);
}

/** Names told in its sentences or, for the event a story is about, anywhere in the article; with whether an age stands beside. */
export function namesOf({ names, story }: EventMention): Map<string, boolean> {
  const told = new Map<string, boolean>();
  for (const name of story?.people ?? []) told.set(name, true);
  for (const name of [...(names ?? []), ...(story?.names ?? [])]) {
    if (told.size >= MOST_NAMES) break;
    if (!told.has(name)) told.set(name, false);
  }
  return told;
}

function pairsOf({ story }: EventMention): string[] {
  const sample = (story?.names ?? [])
    .map((name) => ({ name, rank: hashNumber(name) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, PAIRED)
    .map(({ name }) => name)
    .sort();
  return sample.flatMap((a, i) => sample.slice(i + 1).map((b) => `${a}|${b}`));
}
