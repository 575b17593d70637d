import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import type { Candidate, Reading } from './reading.ts';
import type { Recognised } from './recognise.ts';
import { Surroundings } from './surroundings.ts';

export interface Resolved {
  readonly found: Recognised;
  /** Candidates, best first. */
  readonly ranked: readonly Candidate[];
  /** By how much the best is ahead of the next. */
  readonly margin: number;
  readonly rule: string;
}

/** One name in one document: all its mentions mean the same place, unless a container says otherwise. */
export interface Name {
  readonly mentions: Recognised[];
  readonly candidates: readonly Candidate[];
  /** Places that a container after the name settles somewhere in the document. */
  readonly stated: Set<number>;
  scores: number[];
  best: number;
}

/** Candidates looked at per name, the likeliest first: "San José" has over a hundred. */
const MOST_CANDIDATES = 40;
const PASSES = 3;
/** A container after a name outweighs size and nearness. */
const STATED = 8;
/** Margin of a name with one reading. */
const ONLY_READING = 4;

/** Chooses a place for every recognised name by the document as a whole. */
export function resolve(
  recognised: readonly Recognised[],
  reading: Reading,
  home: readonly number[],
): Resolved[] {
  const own = new Map<Recognised, number>();
  const names = groupByName(recognised, reading, own);
  settle(names, reading.gazetteer, home);
  return names.flatMap((name) => {
    const usual = choose(name, undefined);
    return name.mentions.map((found): Resolved => {
      const here = own.get(found);
      return { found, ...(here === undefined ? usual : choose(name, here)) };
    });
  });
}

/** The surroundings that the recognised names make, to weigh names that are not sure. */
export function surroundingsOf(
  recognised: readonly Recognised[],
  reading: Reading,
  home: readonly number[],
): Surroundings {
  const names = groupByName(recognised, reading, new Map());
  settle(names, reading.gazetteer, home, 1);
  return new Surroundings(names, reading.gazetteer, home);
}

/** Scores every candidate by its prior, what is stated, and its surroundings; a few passes, as each choice moves the others. */
function settle(
  names: readonly Name[],
  gazetteer: Gazetteer,
  home: readonly number[],
  passes = PASSES,
): void {
  const base = (name: Name, c: Candidate): number => c.prior + (name.stated.has(c.place) ? STATED : 0);
  for (const name of names) {
    name.scores = name.candidates.map((c) => base(name, c));
    name.best = indexOfMost(name.scores);
  }
  for (let pass = 0; pass < passes; pass++) {
    const around = new Surroundings(names, gazetteer, home);
    for (const name of names) {
      if (name.candidates.length < 2) continue;
      const pulls = name.candidates.map((c) => around.pullOn(c, name));
      shareWithNamesakes(name.candidates, pulls);
      name.scores = name.candidates.map((c, i) => base(name, c) + (pulls[i] ?? 0));
      name.best = indexOfMost(name.scores);
    }
  }
}

/** A state and the town in it of the same name have the same surroundings: between them their standing decides. */
function shareWithNamesakes(candidates: readonly Candidate[], pulls: number[]): void {
  candidates.forEach((outer, i) => {
    if (outer.isPoint) return;
    let most = pulls[i] ?? 0;
    candidates.forEach((inner, j) => {
      const within = inner !== outer && (inner.division === outer.place || inner.country === outer.place);
      if (within) most = Math.max(most, pulls[j] ?? 0);
    });
    pulls[i] = most;
    candidates.forEach((inner, j) => {
      if (inner !== outer && (inner.division === outer.place || inner.country === outer.place))
        pulls[j] = most;
    });
  });
}

function choose(name: Name, here: number | undefined): Omit<Resolved, 'found'> {
  const score = (i: number): number =>
    (name.scores[i] ?? 0) + (here !== undefined && name.candidates[i]?.place === here ? STATED : 0);
  const order = name.candidates.map((_, i) => i).sort((a, b) => score(b) - score(a) || a - b);
  const [first = 0, second] = order;
  const ranked = order.flatMap((i) => name.candidates[i] ?? []);
  const margin = second === undefined ? ONLY_READING : score(first) - score(second);
  const prominent = ranked.every((c) => c.prior <= (ranked[0]?.prior ?? 0));
  const rule =
    here !== undefined && here === ranked[0]?.place ? 'containment' : prominent ? 'prominence' : 'nearness';
  return { ranked, margin, rule };
}

function groupByName(
  recognised: readonly Recognised[],
  { containments, matchOf }: Reading,
  own: Map<Recognised, number>,
): Name[] {
  const names = new Map<string, Name>();
  for (const found of recognised) {
    const { key, first } = found.match;
    let name = names.get(key);
    if (!name) {
      name = {
        mentions: [],
        candidates: found.match.candidates.slice(0, MOST_CANDIDATES),
        stated: new Set(),
        scores: [],
        best: 0,
      };
      names.set(key, name);
    }
    name.mentions.push(found);
    const inside = containments[matchOf[first] ?? -1] ?? [];
    const [head, ...rest] = inside;
    if (!head) continue;
    const best = rest.reduce(
      (a, b) => (b.inner.prior + b.container.prior > a.inner.prior + a.container.prior ? b : a),
      head,
    );
    own.set(found, best.inner.place);
    name.stated.add(best.inner.place);
  }
  return [...names.values()];
}

function indexOfMost(scores: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return best;
}
