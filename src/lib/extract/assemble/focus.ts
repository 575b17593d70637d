import { isWithin, specificity } from '#lib/model/containment.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import { SHAPE, TOKEN } from '#lib/text/index.ts';
import { isTown, type Layout, type Placed, type SentenceLayout } from './layout.ts';
import { isOfPeople } from './people.ts';

export interface Focus {
  /** The place the article is mostly about, if one stands out. */
  readonly main: PlaceMention | null;
  /** The place it was filed from, if the text names it. */
  readonly dateline: PlaceMention | null;
}

/**
 * What a place keeps of its weight however little its country is spoken of: whose army, whose government and whose people they are
 * says of which country an article is.
 */
const OF_NO_COUNTRY = 0.3;
/** What a place keeps of its weight where only its people or things are spoken of. */
const OF_PEOPLE = 0.3;
/** What a country keeps of its weight where all that is spoken of is its people or things, and the article was filed in another one. */
const ONLY_ACTOR = 0.7;
/** What the seat of a firm keeps of its weight: "the Carrow-based chain" is not where it does what it does. */
const SEAT = 0.15;
const SEATED = /^(?:based|headquartered|born|educated|registered)$/;

const isSeat = ({ document: { tokens } }: Layout, { last }: Placed<PlaceMention>): boolean =>
  tokens.lower[last] === '-' && SEATED.test(tokens.lower[last + 1] ?? '');

/** "The Carrow Miners": a town before a capitalised plural is a side's name, which plays anywhere. */
function isSide({ document: { tokens } }: Layout, { mention, last }: Placed<PlaceMention>): boolean {
  if (mention.place.kind !== 'city' || ((tokens.shape[last] ?? 0) & SHAPE.capitalised) === 0) return false;
  const word = tokens.lower[last] ?? '';
  return tokens.kind[last] === TOKEN.word && /[a-z]{3}s$/.test(word) && !/(?:ss|us|is)$/.test(word);
}

/** What being filed from it adds to a place's weight, in mentions. */
const FILED = 1.2;
/** What being named in the title adds to it. */
const TITLED = 3;

/** A place of an article and how much it is spoken of. */
interface Weighty {
  readonly mention: PlaceMention;
  weight: number;
}

/** What an article's places weigh, and their countries. */
interface Balance {
  readonly weights: Map<string, Weighty>;
  /** By country. */
  readonly votes: Map<string, number>;
  /** All votes. */
  cast: number;
  /** Countries of which more than people and things is spoken of. */
  readonly settings: Set<string>;
}

function put({ weights }: Balance, mention: PlaceMention, weight: number): void {
  const known = weights.get(mention.place.id);
  if (known) known.weight += weight;
  else weights.set(mention.place.id, { mention, weight });
}

function vote(balance: Balance, { place: { country } }: PlaceMention, weight: number): void {
  if (country === null) return;
  balance.votes.set(country, (balance.votes.get(country) ?? 0) + weight);
  balance.cast += weight;
}

function weighSentence(balance: Balance, layout: Layout, { places, index }: SentenceLayout): void {
  for (const placed of places) {
    const { mention } = placed;
    const of = isSeat(layout, placed)
      ? SEAT
      : isOfPeople(layout, placed) || isSide(layout, placed)
        ? OF_PEOPLE
        : 1;
    const often = index < 3 ? 2 : 1;
    if (of === 1 && mention.place.country !== null) balance.settings.add(mention.place.country);
    vote(balance, mention, often * mention.confidence);
    put(balance, mention, of * often * mention.confidence);
  }
}

const isWide = ({ kind }: Place): boolean => kind === 'region' || kind === 'continent';

/** Whether of two places one may hold the other at all: most of an article's pairs lie in two countries. */
const mayHold = (a: Place, b: Place): boolean =>
  a.country === b.country || isWide(a) || isWide(b) || a.parent === b.id || b.parent === a.id;

/** What a place weighs with what holds it and what it holds. By index: every pair of an article's places is looked at. */
function weightAmong(entries: readonly Weighty[], entry: Weighty): number {
  let weight = entry.weight;
  const { place } = entry.mention;
  for (let i = 0; i < entries.length; i++) {
    const other = entries[i];
    if (!other || other === entry || !mayHold(place, other.mention.place)) continue;
    // A city gains from its country's being named; a country gains a little from its cities.
    if (isWithin(place, other.mention.place)) weight += other.weight * 0.5;
    else if (isWithin(other.mention.place, place)) weight += other.weight * 0.3;
  }
  return weight;
}

/** Most places of an article that are weighed against each other. */
const MOST_WEIGHED = 60;

function heaviest(
  { weights, votes, cast, settings }: Balance,
  filedFrom: readonly PlaceMention[],
): PlaceMention | null {
  const entries = [...weights.values()].slice(0, MOST_WEIGHED);
  let main: PlaceMention | null = null;
  let most = 0;
  for (const entry of entries) {
    const { mention } = entry;
    const { country } = mention.place;
    let weight = weightAmong(entries, entry) * (0.7 + 0.1 * specificity(mention.place));
    if (country !== null && cast > 0) weight *= OF_NO_COUNTRY + (votes.get(country) ?? 0) / cast;
    else weight *= OF_NO_COUNTRY;
    const isActor = country !== null && !settings.has(country);
    if (isActor && filedFrom.length > 0 && filedFrom.every(({ place }) => place.country !== country))
      weight *= ONLY_ACTOR;
    if (weight <= most) continue;
    most = weight;
    main = mention;
  }
  return main;
}

/** The article's main place: the one named most, with weight for the first sentences and for what contains it. */
export function findFocus(layout: Layout): Focus {
  const balance: Balance = { weights: new Map(), votes: new Map(), cast: 0, settings: new Set() };
  for (const in_ of layout.sentences) if (in_.places.length > 0) weighSentence(balance, layout, in_);
  const filedFrom = layout.datelinePlaces.map(({ mention }) => mention);
  for (const mention of filedFrom) {
    // "MADRID (Spain)": filed from one place, which has one vote.
    const holds = ({ place }: PlaceMention): boolean =>
      place !== mention.place && isWithin(place, mention.place);
    if (!filedFrom.some(holds)) vote(balance, mention, FILED);
    put(balance, mention, FILED);
  }
  for (const mention of layout.titled)
    put(balance, mention, (isTown(mention) ? TITLED : FILED) * mention.confidence);
  const dateline = filedFrom.reduce<PlaceMention | null>(
    (best, mention) =>
      best === null || specificity(mention.place) > specificity(best.place) ? mention : best,
    null,
  );
  return { main: heaviest(balance, filedFrom), dateline };
}
