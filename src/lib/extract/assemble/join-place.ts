import { distanceKm, isWithin, specificity } from '#lib/model/containment.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import type { EventType } from '#lib/model/taxonomy.ts';
import { ANAPHOR, type Trigger } from '../triggers/index.ts';
import { proximity } from './join-date.ts';
import { isOutOfRange } from './local-service.ts';
import { isOfPeople } from './people.ts';
import type { Layout, Placed, SentenceLayout } from './layout.ts';

export interface PlacedBy {
  /** Where it happened, most specific first; several when the text lists them; none when it says everywhere. */
  readonly places: readonly PlaceMention[];
  readonly score: number;
  /** Only people and things of these places are named, which may have been elsewhere. */
  readonly ofPeople: boolean;
}

const LEAST = 0.03;
/** Types whose scene the local fire brigade comes to. */
const CALLED_TO: ReadonlySet<EventType> = new Set<EventType>([
  'fire',
  'explosion',
  'collapse',
  'accident',
  'rescue',
  'displacement',
]);

const ROLE_OF_PREPOSITION: ReadonlyMap<string, number> = new Map([
  ['in', 1],
  ['at', 0.95],
  ['near', 0.95],
  ['outside', 0.9],
  ['inside', 0.9],
  ['around', 0.85],
  ['across', 0.9],
  ['throughout', 0.9],
  ['on', 0.85],
  ['within', 0.8],
  ['off', 0.85],
  ['over', 0.6],
  ['along', 0.7],
  ['between', 0.5],
  ['against', 0.55],
  ['to', 0.4],
  ['into', 0.7],
  ['toward', 0.35],
  ['towards', 0.35],
  ['from', 0.3],
  ['of', 0.5],
  ['by', 0.3],
  ['with', 0.25],
  ['for', 0.25],
  ['between', 0.3],
  ['than', 0.1],
  ['like', 0.2],
]);
/** Words between a preposition and the name it governs. */
const TRANSPARENT = new Set(
  'the northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern downtown nearby capital city town village province department district region state county municipality port a of island suburb suburban rural neighborhood neighbourhood - area areas outskirts part parts'.split(
    ' ',
  ),
);
const ROLE_AFTER: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        0.5,
        'police officials court hospital man woman men women boy girl teen teenager residents resident authorities sheriff firefighters county mayor city cop officer news fire',
      ],
      [
        0.3,
        'government president minister army embassy ambassador troops forces soldiers leader parliament ministry times post tribune herald news journal university press',
      ],
      [0.1, 'based born backed led trained owned style'],
    ] as const
  ).flatMap(([weight, list]) => list.split(' ').map((word): [string, number] => [word, weight])),
);
const JOINERS = new Set([',', 'and', 'or', '&', ';', 'the', 'in', 'plus', 'as', 'well']);

/** Words after a name that make it a part of a town, whatever towns have its name. */
const PART_OF_TOWN = new Set([
  'neighborhood',
  'neighbourhood',
  'section',
  'subdivision',
  'street',
  'avenue',
  'road',
  'boulevard',
  'apartments',
  'hospital',
  'school',
]);
/** How far from the article's town a part of it may lie, in kilometres. */
const PART_KM = 60;

/** Whether a name is that of a quarter, a street or a building, read as a far-away town of the same name. */
function isMisreadPart(layout: Layout, place: Placed<PlaceMention>): boolean {
  const { lower } = layout.document.tokens;
  if (place.mention.place.kind !== 'city') return false;
  const named = [place.last, place.last + 1].some((t) => PART_OF_TOWN.has(lower[t] ?? ''));
  return named && layout.home !== null && distanceKm(layout.home, place.mention.place) > PART_KM;
}

/** How well a place's own surroundings fit it as the scene of something, 0–1. */
function roleOf(layout: Layout, place: Placed<PlaceMention>, first: number): number {
  const { lower } = layout.document.tokens;
  const { mention } = place;
  const after = lower[place.last] ?? '';
  const next = after === '-' || after === "'s" || after === '’s' ? (lower[place.last + 1] ?? '') : after;
  let t = place.token - 1;
  while (t >= first && TRANSPARENT.has(lower[t] ?? '')) t--;
  const governed = t >= first ? ROLE_OF_PREPOSITION.get(lower[t] ?? '') : undefined;
  let role = governed ?? 0.42;
  if (isOfPeople(layout, place)) role = governed !== undefined && governed >= 0.8 ? 0.3 : 0.2;
  const limit = ROLE_AFTER.get(next);
  if (limit !== undefined && !(governed !== undefined && governed >= 0.8 && limit >= 0.5))
    role = Math.min(role, limit);
  else if (after === "'s" || after === '’s') role = Math.min(role, 0.55);
  return role * (0.5 + 0.5 * mention.confidence);
}

/** Groups of places that only commas and conjunctions part: "Kyiv, Lviv and Odesa", "Paris, France". */
function chains(layout: Layout, places: readonly Placed<PlaceMention>[]): Placed<PlaceMention>[][] {
  const groups: Placed<PlaceMention>[][] = [];
  for (const place of places) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    let joined = before !== undefined && place.token - before.last <= 4 && place.token > before.last;
    for (let t = before?.last ?? 0; joined && t < place.token; t++) {
      const lower = layout.document.tokens.lower[t] ?? '';
      if (!JOINERS.has(lower) && !TRANSPARENT.has(lower)) joined = false;
    }
    if (joined && group) group.push(place);
    else groups.push([place]);
  }
  return groups;
}

/** The places of a chain that hold none of the others, in text order. */
function finest(chain: readonly PlaceMention[]): PlaceMention[] {
  const kept: PlaceMention[] = [];
  for (const mention of chain) {
    if (kept.some((other) => isWithin(other.place, mention.place))) continue;
    const coarser = kept.findIndex((other) => isWithin(mention.place, other.place));
    if (coarser !== -1) kept.splice(coarser, 1);
    kept.push(mention);
  }
  return kept;
}

const REGIONS = new Set(['parts', 'regions', 'areas', 'corners', 'around', 'across', 'throughout', 'over']);
/** How far after the trigger its own phrase of place may reach, in tokens. */
const PHRASE = 9;

/** "attacks in various regions of the world": everywhere, so in none of the places named near it. */
function isWorldwide(layout: Layout, in_: SentenceLayout, trigger: Trigger): boolean {
  const { lower } = layout.document.tokens;
  let regions = false;
  for (let t = trigger.last; t < Math.min(in_.sentence.last, trigger.last + PHRASE); t++) {
    const word = lower[t] ?? '';
    if (word === 'worldwide') return true;
    if (/^[,;:.]$|^(?:and|which|that)$/.test(word)) return false;
    if (REGIONS.has(word)) regions = true;
    if ((word === 'world' || word === 'globe') && regions) return true;
  }
  return false;
}

/** The places of the same sentence where the trigger's occurrence happened, or null. */
export function joinPlaces(
  layout: Layout,
  in_: SentenceLayout,
  clauses: Uint16Array,
  trigger: Trigger,
): PlacedBy | null {
  const first = in_.sentence.first;
  if (isWorldwide(layout, in_, trigger)) return { places: [], score: 1, ofPeople: false };
  const calledOut = CALLED_TO.has(trigger.type) || trigger.lemma === ANAPHOR;
  let best: { chain: Placed<PlaceMention>[]; score: number } | null = null;
  const scored: { chain: Placed<PlaceMention>[]; score: number }[] = [];
  for (const chain of chains(
    layout,
    in_.places.filter(
      (place) => !isMisreadPart(layout, place) && !(calledOut && isOutOfRange(layout.service, place)),
    ),
  )) {
    const head = chain[0];
    const tail = chain.at(-1);
    if (!head || !tail) continue;
    const near = proximity(clauses, first, trigger, head.token, tail.last);
    const follows = head.token >= trigger.last ? 1.15 : 1;
    const score = near * roleOf(layout, head, first) * follows;
    scored.push({ chain, score });
    if (score > (best?.score ?? LEAST)) best = { chain, score };
  }
  if (!best) return null;
  let places = finest(best.chain.map((placed) => placed.mention));
  // "in Peru … in the town of Ayacucho": a smaller place inside the chosen area says more.
  if (places.length === 1) {
    for (const other of scored) {
      if (other === best || other.score < best.score * 0.25) continue;
      const inner = finest(other.chain.map((placed) => placed.mention));
      const outer = places[0];
      if (!outer) break;
      if (
        inner.every((m) => isWithin(m.place, outer.place) && specificity(m.place) > specificity(outer.place))
      )
        places = inner;
    }
  }
  return {
    places,
    score: Math.min(1, best.score),
    ofPeople: best.chain.every((placed) => isOfPeople(layout, placed)),
  };
}
