import { TOKEN } from '#lib/text/index.ts';
import { isClock, lowerAt, reach, type Stretch } from './stretch.ts';
import { BEFORE_VERB, MARKS, NO_SUBJECT, OPENING, PARTING, QUOTES, REPORTING, SUBJECTS } from './words.ts';

/** Whether what was said follows a verb of saying at `t`: "Police said two men …". */
function opensSaid(s: Stretch, t: number): boolean {
  return (
    REPORTING.has(lowerAt(s, t)) &&
    (SUBJECTS.has(lowerAt(s, t + 1)) || s.document.tokens.kind[t + 1] === TOKEN.number)
  );
}

/** Whether a clause with its own subject may begin at `t`. */
function mayOpen(s: Stretch, t: number): boolean {
  const lower = lowerAt(s, t);
  if (t > s.trigger || NO_SUBJECT.has(lower) || MARKS.has(lower)) return false;
  if (/^wh(?:ich|om|ose|ere|en)$/.test(lowerAt(s, t + 1))) return false;
  // An age: "Ana Lopez, 34, was …".
  if (s.document.tokens.kind[t] === TOKEN.number && lowerAt(s, t + 1) === ',') return false;
  return !(t === s.trigger && t > s.first);
}

/** Whether a second main clause begins at `t`, behind "and": a subject, then a finite verb before the trigger. */
function beginsCoordinate(s: Stretch, t: number): boolean {
  if (!mayOpen(s, t) || hasComma(s, t)) return false;
  if (SUBJECTS.has(lowerAt(s, t))) return true;
  for (let i = t + 1; i < s.trigger; i++) if (BEFORE_VERB.has(lowerAt(s, i))) return true;
  return false;
}

/** Longest remark in parentheses that a title passes over, in tokens. */
const LONGEST_REMARK = 8;

/** "DERBY, Kan. (AP) Police …": a dateline without a dash. */
function opensWithTown({ document: { text, tokens, upperCase }, first }: Stretch): boolean {
  const word = text.slice(tokens.start[first] ?? 0, tokens.end[first] ?? 0);
  return !upperCase && word.length > 3 && word === word.toUpperCase();
}

/** Where the parentheses open that close at `t`, inside a clause; -1 where they stand at its edge or hold much. */
function opensRemark(s: Stretch, t: number): number {
  if (s.document.tokens.kind[t + 1] !== TOKEN.word && lowerAt(s, t + 1) !== ',') return -1;
  for (let i = t - 1; i > Math.max(s.first, t - LONGEST_REMARK); i--)
    // "DERBY, Kan. (AP) Police …": the place is none of the clause.
    if (lowerAt(s, i) === '(') return opensWithTown(s) ? -1 : i;
  return -1;
}

/** Where the clause around the trigger begins: the nearest boundary to its left that leaves it a subject. */
export function clauseStart(s: Stretch): number {
  let comma = -1;
  for (let t = s.trigger - 1; t >= s.first; t--) {
    const lower = lowerAt(s, t);
    if (lower === ')') {
      const open = opensRemark(s, t);
      if (open > s.first) {
        t = open;
        continue;
      }
    }
    if (lower === ',') {
      if (comma === -1 && mayOpen(s, t + 1)) comma = t + 1;
      continue;
    }
    const quoted = QUOTES.has(lower) && (t === s.first || /^[,:.]$/.test(lowerAt(s, t - 1)));
    if ((quoted || (PARTING.has(lower) && !isClock(s, t))) && mayOpen(s, t + 1)) return t + 1;
    const said =
      lower === 'that' &&
      (REPORTING.has(lowerAt(s, t - 1)) ||
        REPORTING.has(lowerAt(s, t - 2)) ||
        REPORTING.has(lowerAt(s, t - 3)));
    if (said && mayOpen(s, t + 1)) return t + 1;
    if (opensSaid(s, t)) return t + 1;
    if (lower === 'and' && lowerAt(s, t - 1) === ',' && beginsCoordinate(s, t + 1)) return t + 1;
    if (!OPENING.has(lower)) continue;
    // "After the flood, …": the trigger's clause is the one behind the comma.
    if (t === s.first) return comma === -1 ? t : comma;
    if (s.verb && SUBJECTS.has(lowerAt(s, t + 1)) && mayOpen(s, t + 1) && comma === -1) return t + 1;
  }
  return s.first;
}

function hasComma(s: Stretch, from: number): boolean {
  for (let t = from; t < s.trigger; t++) if (lowerAt(s, t) === ',') return true;
  return false;
}

/** The first place from which the trigger is within reach, after a comma and with a subject; -1 without one. */
export function laterStart(s: Stretch, from: number, room: number): number {
  for (let t = from + 1; t < s.trigger; t++) {
    if (lowerAt(s, t - 1) !== ',' || !SUBJECTS.has(lowerAt(s, t)) || !mayOpen(s, t)) continue;
    if (hasComma(s, t)) continue;
    if (reach(s, t, s.last - 1) <= room) return t;
  }
  return -1;
}
