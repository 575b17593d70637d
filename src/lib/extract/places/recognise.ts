import type { Match, Reading } from './reading.ts';
import { RULES } from './rules/index.ts';

export interface Recognised {
  readonly match: Match;
  /** Log odds that the match is a place. */
  readonly odds: number;
  /** Name of the rule that spoke for it most. */
  readonly rule: string;
}

/** A name that is a place beyond doubt somewhere in the document is likelier to be one elsewhere in it. */
const CERTAIN = 4;
const ELSEWHERE = 2.5;

/** The matches that are places here. */
export function recognise(reading: Reading): Recognised[] {
  const weighed = reading.matches.map((match) => {
    let odds = 0;
    let rule = '';
    let most = 0;
    for (const { name, weigh } of RULES) {
      const weight = weigh(match, reading);
      odds += weight;
      if (weight > most) {
        most = weight;
        rule = name;
      }
    }
    return { match, odds, rule };
  });
  const certain = new Set(weighed.filter(({ odds }) => odds >= CERTAIN).map(({ match }) => match.key));
  return weighed.flatMap((found) => {
    const odds = found.odds + (certain.has(found.match.key) ? ELSEWHERE : 0);
    return odds > 0 ? [{ ...found, odds, rule: found.rule || 'elsewhere' }] : [];
  });
}
