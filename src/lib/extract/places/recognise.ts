import { after, before, type Match, type Reading } from './reading.ts';
import { surroundingsOf } from './resolve.ts';
import { RULES } from './rules/index.ts';
import type { Home, Surroundings } from './surroundings.ts';

export interface Recognised {
  readonly match: Match;
  /** Log odds that the match is a place. */
  readonly odds: number;
  /** Name of the rule that spoke for it most. */
  readonly rule: string;
}

type Weighed = { -readonly [K in keyof Recognised]: Recognised[K] };

/** A name that is a place beyond doubt somewhere in the document is likelier to be one elsewhere in it. */
const CERTAIN = 4;
const ELSEWHERE = 2.5;
/** Below this nothing outside its sentence makes a name a place. */
const SURELY_NOT = -4.5;
const SURE = 3;
/** Names of this standing need no neighbours. */
const WELL_KNOWN = 6.5;
/** Pull of surroundings that says neither yes nor no, and what each unit more or less is worth. */
const USUAL_PULL = 2;
const PULL = 0.7;
const MOST_PULL = 3;
/** Readings tried of one name. */
const MOST_READINGS = 40;

/** Every match with the sum of what the rules say. */
export function weigh(reading: Reading): Recognised[] {
  const { document, cues } = reading;
  const weighed = reading.matches.map((match): Weighed => {
    let odds = 0;
    let strongest = '';
    let most = 0;
    const around = cues.at(before(document, match.first)) | cues.at(after(document, match.last));
    for (const rule of RULES) {
      if (rule.needs !== undefined && (rule.needs & around) === 0) continue;
      const weight = rule.weigh(match, reading);
      odds += weight;
      if (weight > most) {
        most = weight;
        strongest = rule.name;
      }
    }
    return { match, odds, rule: strongest };
  });
  const certain = new Set<number>();
  for (const { odds, match } of weighed) if (odds >= CERTAIN) certain.add(match.id);
  for (const found of weighed) {
    if (found.odds <= SURELY_NOT || !certain.has(found.match.id)) continue;
    found.odds += ELSEWHERE;
    if (found.rule === '') found.rule = 'elsewhere';
  }
  return weighed;
}

/**
 * Weighs names that are not sure by what is around: a village among its neighbours is likelier a place than one of
 * another continent. Gives the matches that are places here.
 */
export function withSurroundings(
  weighed: readonly Recognised[],
  reading: Reading,
  home: readonly Home[],
  surroundings: Surroundings,
): Recognised[] {
  const unsure = ({ match, odds }: Recognised): boolean =>
    odds > SURELY_NOT && odds < SURE && match.standing < WELL_KNOWN && !match.isDemonym;
  const places = weighed.filter(({ odds }) => odds > 0);
  if (!weighed.some(unsure)) return places;
  const around = surroundingsOf(places, reading, home, surroundings);
  const pulls = new Map<Match['candidates'], number>();
  const mostPull = ({ candidates }: Match): number => {
    let most = pulls.get(candidates);
    if (most === undefined) {
      most = 0;
      for (const c of candidates.slice(0, MOST_READINGS)) most = Math.max(most, around.pullOn(c, null));
      pulls.set(candidates, most);
    }
    return most;
  };
  return weighed.flatMap((found) => {
    if (!unsure(found)) return found.odds > 0 ? [found] : [];
    const weight = Math.min(MOST_PULL, Math.max(-1, (mostPull(found.match) - USUAL_PULL) * PULL));
    const odds = found.odds + weight;
    return odds > 0 ? [{ ...found, odds, rule: found.odds > 0 ? found.rule : 'surroundings' }] : [];
  });
}
