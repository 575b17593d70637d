import { isClock, lowerAt, reach, type Stretch } from './stretch.ts';
import { CLOSING, PARTING, PHRASES, REPORTING } from './words.ts';

const UNITS = /^(?:hour|day|week|month|year)s?$/;
/** What a title must have before it may stop at a comma or a subordinate clause, in characters. */
const ENOUGH = 40;
/** "…, a day | after": the lapse goes with what follows it. */
function beforeLapse(s: Stretch, t: number): number {
  if (!/^(?:after|before)$/.test(lowerAt(s, t)) || !UNITS.test(lowerAt(s, t - 1))) return t;
  return lowerAt(s, t - 3) === ',' && t - 3 >= s.last ? t - 3 : t;
}

/** The last phrase that does not fit is left out as a whole: "… on Saturday | with 40 percent". */
function beforePhrase(s: Stretch, start: number, end: number): number {
  for (let t = end - 1; t > s.last && reach(s, start, t - 1) >= ENOUGH; t--)
    if (PHRASES.has(lowerAt(s, t))) return t;
  return end;
}

/** The token after the last one shown, from `start`: all of the clause, or as much as fits. */
export function clauseEnd(s: Stretch, start: number, room: number): number {
  let cut = -1;
  let t = s.last;
  // A trigger out of reach: the clause's beginning stands for it.
  if (reach(s, start, t - 1) > room) t = start + 1;
  for (; t < s.end; t++) {
    const lower = lowerAt(s, t);
    if (reach(s, start, t) > room) break;
    if (PARTING.has(lower) && !isClock(s, t)) return t;
    const soft = lower === ',' || CLOSING.has(lower);
    if (!soft) continue;
    const enough = reach(s, start, t) >= ENOUGH;
    const said = lower === ',' && reach(s, start, t) >= ENOUGH / 2;
    if (said && [1, 2, 3, 4].some((i) => REPORTING.has(lowerAt(s, t + i)))) return t;
    if (enough) cut = beforeLapse(s, t);
  }
  if (t >= s.end) return s.end;
  return cut === -1 ? beforePhrase(s, start, t) : cut;
}
