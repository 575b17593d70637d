import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import { NAME } from '#lib/gazetteer/format.ts';
import { isBracket } from '../brackets.ts';
import { after, before, lowerAt, type Containment, type Match, type Reading } from '../reading.ts';
import type { Rule } from './rule.ts';

/** The match right after a comma or in the brackets after this one, if any. */
function nextInChain(
  match: Match,
  { document, matchOf, matches }: Pick<Reading, 'document' | 'matchOf' | 'matches'>,
): Match | null {
  const mark = after(document, match.last);
  if (mark < 0) return null;
  const lower = lowerAt(document, mark);
  if (lower !== ',' && !isBracket(lower)) return null;
  const next = after(document, mark);
  if (next < 0) return null;
  const index = matchOf[next] ?? -1;
  const found = matches[index];
  return found && found.first === next ? found : null;
}

/** Containers looked at per name, and readings tried against them: the first are as good as all. */
const MOST_CONTAINERS = 12;
/** Above all ids of names, and so small that a pair of them is still a whole number. */
const MOST_IDS = 2 ** 26;
const NONE: readonly Containment[] = [];

/** Readings of "City, Container" in which the second holds the first. */
function containmentsOf(match: Match, outer: Match, gazetteer: Gazetteer): readonly Containment[] {
  const containers = outer.candidates
    .filter((c) => c.nameKind !== NAME.demonym && gazetteer.kindOf(c.place) !== 'city')
    .slice(0, MOST_CONTAINERS);
  if (containers.length === 0) return NONE;
  const found: Containment[] = [];
  for (const inner of match.candidates) {
    if (inner.nameKind === NAME.demonym || inner.nameKind === NAME.postal) continue;
    for (const container of containers) {
      if (gazetteer.isAncestor(container.place, inner.place)) found.push({ inner, container });
    }
  }
  return found;
}

/** For every match the readings in which the next name of its chain holds it. The same two names are compared once. */
export function allContainments(
  reading: Pick<Reading, 'document' | 'gazetteer' | 'matchOf' | 'matches'>,
): (readonly Containment[])[] {
  const known = new Map<number, { inner: Match; outer: Match; found: readonly Containment[] }>();
  return reading.matches.map((match) => {
    const outer = nextInChain(match, reading);
    if (outer === null) return NONE;
    const pair = match.id * MOST_IDS + outer.id;
    const same = known.get(pair);
    // One name written in two ways can have two sets of readings.
    if (same?.inner.candidates === match.candidates && same.outer.candidates === outer.candidates)
      return same.found;
    const found = containmentsOf(match, outer, reading.gazetteer);
    known.set(pair, { inner: match, outer, found });
    return found;
  });
}

/** "City, Container". */
export const beforeContainer: Rule = {
  name: 'container',
  weigh: (match, { containments, matchOf }) =>
    (containments[matchOf[match.first] ?? -1]?.length ?? 0) > 0 ? 7 : 0,
};

/** The container of a "City, Container" is a place as well; a postal code is one only there. */
export const asContainer: Rule = {
  name: 'contains',
  weigh(match, reading) {
    const { document, matchOf, containments } = reading;
    const mark = before(document, match.first);
    const lower = mark < 0 ? '' : lowerAt(document, mark);
    const inner = lower === ',' || isBracket(lower) ? (matchOf[before(document, mark)] ?? -1) : -1;
    if ((containments[inner]?.length ?? 0) > 0) return 5;
    return match.candidates.every((c) => c.nameKind === NAME.postal) ? -20 : 0;
  },
};
