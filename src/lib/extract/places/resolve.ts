import { distanceKm } from '#lib/geo/distance.ts';
import { NAME } from '#lib/gazetteer/format.ts';
import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import type { Candidate, Reading } from './reading.ts';
import type { Recognised } from './recognise.ts';
import { containments } from './rules/container.ts';

export interface Resolved {
  readonly found: Recognised;
  /** Candidates, best first. */
  readonly ranked: readonly Candidate[];
  /** By how much the best is ahead of the next. */
  readonly margin: number;
  readonly rule: string;
}

/** One name in one document: all its mentions mean the same place, unless a container says otherwise. */
interface Name {
  readonly key: string;
  readonly mentions: Recognised[];
  readonly candidates: readonly Candidate[];
  scores: number[];
  best: number;
}

/** Candidates looked at per name, the likeliest first: "San José" has over a hundred. */
const MOST_CANDIDATES = 40;
/** Names looked at when weighing nearness; more add nothing but time. */
const MOST_NEIGHBOURS = 40;
/** Distance in kilometres at which a neighbour's pull has fallen to a third. */
const REACH_KM = 150;
const PASSES = 3;
const WEIGHT = { contained: 8, near: 1.1, country: 1.3, division: 1.6, home: 2.5 } as const;
/** A pull counts in full from a neighbour that has no other reading. */
const SURE_MARGIN = 2;

/** Chooses a place for every recognised name by the document as a whole. */
export function resolve(
  recognised: readonly Recognised[],
  reading: Reading,
  home: readonly number[],
): Resolved[] {
  const { gazetteer } = reading;
  const names = groupByName(recognised);
  const stated = new Map<string, Set<number>>();
  const own = new Map<Recognised, number>();
  for (const found of recognised) {
    const inside = containments(found.match, reading);
    if (inside.length === 0) continue;
    const best = inside.reduce((a, b) =>
      b.inner.prior + b.container.prior > a.inner.prior + a.container.prior ? b : a,
    );
    own.set(found, best.inner.place);
    const places = stated.get(found.match.key) ?? new Set<number>();
    places.add(best.inner.place);
    stated.set(found.match.key, places);
  }
  for (const name of names) {
    const said = stated.get(name.key);
    name.scores = name.candidates.map((c) => c.prior + (said?.has(c.place) ? WEIGHT.contained : 0));
    name.best = indexOfMost(name.scores);
  }
  for (let pass = 0; pass < PASSES; pass++) {
    const field = fieldOf(names, gazetteer, home);
    for (const name of names) {
      if (name.candidates.length < 2) continue;
      const said = stated.get(name.key);
      name.scores = name.candidates.map(
        (c) =>
          c.prior + (said?.has(c.place) ? WEIGHT.contained : 0) + pullOn(c.place, name, field, gazetteer),
      );
      name.best = indexOfMost(name.scores);
    }
  }
  return names.flatMap((name) =>
    name.mentions.map((found): Resolved => {
      const here = own.get(found);
      const score = (i: number): number =>
        (name.scores[i] ?? 0) +
        (here !== undefined && name.candidates[i]?.place === here ? WEIGHT.contained : 0);
      const order = name.candidates.map((_, i) => i).sort((a, b) => score(b) - score(a) || a - b);
      const [first = 0, second] = order;
      const ranked = order.flatMap((i) => name.candidates[i] ?? []);
      const margin = second === undefined ? SURE_MARGIN * 2 : score(first) - score(second);
      const byPrior = ranked.every((c) => c.prior <= (ranked[0]?.prior ?? 0));
      const rule = here === ranked[0]?.place ? 'containment' : byPrior ? 'prominence' : 'nearness';
      return { found, ranked, margin, rule };
    }),
  );
}

function groupByName(recognised: readonly Recognised[]): Name[] {
  const names = new Map<string, Name>();
  for (const found of recognised) {
    const { key, candidates } = found.match;
    const known = names.get(key);
    if (known) known.mentions.push(found);
    else
      names.set(key, {
        key,
        mentions: [found],
        candidates: [...candidates]
          .sort((a, b) => b.prior - a.prior || a.place - b.place)
          .slice(0, MOST_CANDIDATES),
        scores: [],
        best: 0,
      });
  }
  return [...names.values()];
}

interface Pull {
  readonly name: Name | null;
  readonly place: number;
  readonly lat: number;
  readonly lon: number;
  readonly country: number;
  readonly divisions: readonly number[];
  readonly weight: number;
  /** Whether nearness to its point means anything: not for countries and what is larger. */
  readonly point: boolean;
}

function fieldOf(names: readonly Name[], gazetteer: Gazetteer, home: readonly number[]): Pull[] {
  const pull = (name: Name | null, place: number, weight: number): Pull => {
    const kind = gazetteer.kindOf(place);
    return {
      name,
      place,
      lat: gazetteer.latOf(place),
      lon: gazetteer.lonOf(place),
      country: gazetteer.countryOf(place),
      divisions: [place, ...gazetteer.ancestors(place)].filter((i) => gazetteer.kindOf(i) === 'admin1'),
      weight,
      point: kind === 'city' || kind === 'admin2' || kind === 'feature',
    };
  };
  const pulls = [...names]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, MOST_NEIGHBOURS)
    .flatMap((name) => {
      const best = name.candidates[name.best];
      if (!best) return [];
      const next = Math.max(...name.scores.filter((_, i) => i !== name.best), -Infinity);
      const sure = Math.min(1, Math.max(0.25, ((name.scores[name.best] ?? 0) - next) / SURE_MARGIN));
      const weight =
        sure * (1 + Math.log2(name.mentions.length)) * (best.nameKind === NAME.demonym ? 0.7 : 1);
      return [pull(name, best.place, weight)];
    });
  return [...pulls, ...home.map((place) => pull(null, place, WEIGHT.home))];
}

/** What the rest of the document says for a place: towns near it, its country and division named or implied. */
function pullOn(place: number, name: Name, field: readonly Pull[], gazetteer: Gazetteer): number {
  const country = gazetteer.countryOf(place);
  const kind = gazetteer.kindOf(place);
  const divisions = [place, ...gazetteer.ancestors(place)];
  const lat = gazetteer.latOf(place);
  const lon = gazetteer.lonOf(place);
  let near = 0;
  let same = 0;
  let division = 0;
  let all = 0;
  for (const pull of field) {
    if (pull.name === name) continue;
    all += pull.weight;
    if (country >= 0 && pull.country === country) same += pull.weight;
    if (pull.divisions.some((d) => divisions.includes(d))) division += pull.weight;
    if (pull.point && kind !== 'country')
      near += pull.weight * Math.exp(-distanceKm(lat, lon, pull.lat, pull.lon) / REACH_KM);
  }
  if (all === 0) return 0;
  return (
    WEIGHT.near * Math.log2(1 + near) +
    (WEIGHT.country * same * 2) / (all + 2) +
    WEIGHT.division * Math.log2(1 + division)
  );
}

function indexOfMost(scores: readonly number[]): number {
  let best = 0;
  scores.forEach((score, i) => {
    if (score > (scores[best] ?? -Infinity)) best = i;
  });
  return best;
}
