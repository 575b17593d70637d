import type { Candidate, Containment, Match, Reading } from './reading.ts';
import type { Recognised } from './recognise.ts';
import type { Home, Surroundings } from './surroundings.ts';

/** The reading chosen for a name. */
export interface Choice {
  /** The best candidate and those after it, best first. */
  readonly best: Candidate;
  readonly others: readonly Candidate[];
  /** By how much the best is ahead of the next. */
  readonly margin: number;
  readonly rule: string;
}

/** One name in one document: all its mentions mean the same place, unless a container says otherwise. */
export interface Name {
  readonly candidates: readonly Candidate[];
  mentions: number;
  /** Places that a container after the name settles somewhere in the document. */
  stated: Set<number> | null;
  scores: number[];
  best: number;
  /** Its place among the names whose pull counts, or -1. */
  at: number;
  /** The choice for mentions that no container follows, once it is made. */
  usual: Choice | null | undefined;
  /** Choices made so far for the others, by the place that the container gives them. */
  choices: Map<number, Choice | null> | null;
}

/** A recognised mention with its name. */
interface Mention {
  readonly name: Name;
  /** The place that a container gives it, or {@link USUAL}. */
  readonly own: number;
}

const USUAL = -1;
/** Candidates looked at per name, the likeliest first: "San José" has over a hundred. */
const MOST_CANDIDATES = 40;
/** Other readings that a choice keeps. */
const MOST_OTHERS = 3;
/** Names looked at when weighing nearness; more add nothing but time. */
const MOST_NEIGHBOURS = 40;
const PASSES = 3;
/** A container after a name outweighs size and nearness. */
const STATED = 8;
/** Margin of a name with one reading. */
const ONLY_READING = 4;

/**
 * Chooses a place for every recognised name by the document as a whole; one choice for each, null when it has no reading.
 * @param around is filled with what the names say for each other
 */
export function resolve(
  recognised: readonly Recognised[],
  reading: Reading,
  home: readonly Home[],
  around: Surroundings,
): (Choice | null)[] {
  const { names, mentions } = groupByName(recognised, reading);
  const busiest = busiestOf(names);
  settle(busiest, busiest, around, home, PASSES - 1);
  settle(names, busiest, around, home, 1);
  around.fill(busiest, home);
  return mentions.map(({ name, own }) => {
    if (own === USUAL && name.usual !== undefined) return name.usual;
    const made = name.choices?.get(own);
    if (made !== undefined) return made;
    const choice = choose(name, own);
    if (own === USUAL) return (name.usual = choice && isMisplaced(choice, name, around) ? null : choice);
    (name.choices ??= new Map<number, Choice | null>()).set(own, choice);
    return choice;
  });
}

/** Fills `around` with the surroundings that the recognised names make, to weigh names that are not sure. */
export function surroundingsOf(
  recognised: readonly Recognised[],
  reading: Reading,
  home: readonly Home[],
  around: Surroundings,
): Surroundings {
  const busiest = busiestOf(groupByName(recognised, reading).names);
  settle(busiest, busiest, around, home, 1);
  return around.fill(busiest, home);
}

/** The names said most often: only these pull on others. */
function busiestOf(names: readonly Name[]): readonly Name[] {
  const busiest =
    names.length <= MOST_NEIGHBOURS
      ? names
      : names.toSorted((a, b) => b.mentions - a.mentions).slice(0, MOST_NEIGHBOURS);
  busiest.forEach((name, i) => (name.at = i));
  return busiest;
}

/** Scores every candidate by its prior, what is stated, and the surroundings the busiest names make; a few passes, as each choice moves the others. */
function settle(
  names: readonly Name[],
  busiest: readonly Name[],
  around: Surroundings,
  home: readonly Home[],
  passes: number,
): void {
  // Names with one reading have nothing to choose.
  if (names.every(({ candidates }) => candidates.length < 2)) return;
  const pulls: number[] = [];
  for (let pass = 0; pass < passes; pass++) {
    around.fill(busiest, home);
    for (const name of names) {
      const { candidates, scores } = name;
      if (candidates.length < 2) continue;
      pulls.length = 0;
      for (const c of candidates) pulls.push(around.pullOn(c, name));
      shareWithNamesakes(candidates, pulls);
      for (let i = 0; i < pulls.length; i++) scores[i] = baseOf(name, i) + (pulls[i] ?? 0);
      name.best = indexOfMost(scores);
    }
  }
}

function baseOf(name: Name, i: number): number {
  const candidate = name.candidates[i];
  if (!candidate) return -Infinity;
  return candidate.prior + (name.stated?.has(candidate.place) ? STATED : 0);
}

const isWithin = (inner: Candidate, outer: Candidate): boolean =>
  inner !== outer && (inner.division === outer.place || inner.country === outer.place);

/** A state and the town in it of the same name have the same surroundings: between them their standing decides. */
function shareWithNamesakes(candidates: readonly Candidate[], pulls: number[]): void {
  for (let i = 0; i < candidates.length; i++) {
    const outer = candidates[i];
    if (!outer || outer.isPoint) continue;
    let most = pulls[i] ?? 0;
    let shared = false;
    for (let j = 0; j < candidates.length; j++) {
      const inner = candidates[j];
      if (!inner || !isWithin(inner, outer)) continue;
      most = Math.max(most, pulls[j] ?? 0);
      shared = true;
    }
    if (!shared) continue;
    pulls[i] = most;
    for (let j = 0; j < candidates.length; j++) {
      const inner = candidates[j];
      if (inner && isWithin(inner, outer)) pulls[j] = most;
    }
  }
}

function choose(name: Name, own: number): Choice | null {
  const { candidates } = name;
  const scores =
    own === USUAL
      ? name.scores
      : name.scores.map((score, i) => score + (candidates[i]?.place === own ? STATED : 0));
  const order = foremost(scores);
  const first = order[0] ?? 0;
  const best = candidates[first];
  if (!best) return null;
  const others: Candidate[] = [];
  for (let i = 1; i < order.length; i++) {
    const other = candidates[order[i] ?? -1];
    if (other) others.push(other);
  }
  const second = order[1];
  const margin = second === undefined ? ONLY_READING : (scores[first] ?? 0) - (scores[second] ?? 0);
  // Candidates stand likeliest first.
  const prominent = (candidates[0]?.prior ?? 0) <= best.prior;
  const rule = best.place === own ? 'containment' : prominent ? 'prominence' : 'nearness';
  return { best, others, margin, rule };
}

/** From this standing on a town is named in articles of other countries. */
const WELL_KNOWN = 6;

/** A village with its only namesakes abroad, in an article of another country: it is on no map. */
function isMisplaced({ best }: Choice, name: Name, around: Surroundings): boolean {
  return best.isPoint && best.prior < WELL_KNOWN && name.stated === null && around.isAbroad(best, name);
}

/** Indices of the highest scores that a choice names, highest first; of equals the first. */
function foremost(scores: readonly number[]): number[] {
  const order: number[] = [];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    let at = order.length;
    while (at > 0 && score > (scores[order[at - 1] ?? 0] ?? 0)) at--;
    if (at > MOST_OTHERS) continue;
    if (order.length > MOST_OTHERS) order.pop();
    order.splice(at, 0, i);
  }
  return order;
}

function groupByName(
  recognised: readonly Recognised[],
  { containments, matchOf }: Reading,
): { names: Name[]; mentions: Mention[] } {
  const names = new Map<number, Name>();
  const mentions = recognised.map(({ match }): Mention => {
    let name = names.get(match.id);
    if (!name) names.set(match.id, (name = nameOf(match)));
    name.mentions++;
    const stated = containments[matchOf[match.first] ?? -1];
    let likeliest = stated?.[0];
    if (!stated || !likeliest) return { name, own: USUAL };
    for (const b of stated) if (weightOf(b) > weightOf(likeliest)) likeliest = b;
    (name.stated ??= new Set()).add(likeliest.inner.place);
    return { name, own: likeliest.inner.place };
  });
  const list = [...names.values()];
  for (const name of list) {
    for (let i = 0; i < name.candidates.length; i++) name.scores.push(baseOf(name, i));
    name.best = indexOfMost(name.scores);
  }
  return { names: list, mentions };
}

const weightOf = ({ inner, container }: Containment): number => inner.prior + container.prior;

const nameOf = ({ candidates }: Match): Name => ({
  candidates: candidates.length <= MOST_CANDIDATES ? candidates : candidates.slice(0, MOST_CANDIDATES),
  mentions: 0,
  stated: null,
  scores: [],
  best: 0,
  at: -1,
  usual: undefined,
  choices: null,
});

function indexOfMost(scores: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return best;
}
