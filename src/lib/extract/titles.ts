import type { Trigger } from './triggers/index.ts';
import { TOKEN, type Sentence, type TextDocument } from '#lib/text/index.ts';

/** Longest title, in characters. */
const LONGEST = 90;
/** What a title must have before it may stop at a comma or a subordinate clause, in characters. */
const ENOUGH = 40;
/** Longest subject that is joined to its verb over an apposition, in characters. */
const LONGEST_SUBJECT = 45;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const MARKS = words('; : -- — – - » « " “ ” ( ) [ ] … ... , . ! ? · • * \' ‘ ’ |');
const PARTING = words('; : -- — – » « ( ) [ ]');
const QUOTES = words('" “ ”');
const REPORTING = words(
  'said says say saying reported announced told added stated believe believes believed confirmed explained considered found argued warned claimed alleged denied showed shows estimated acknowledged admitted insisted noted indicated revealed learned heard concluded stressed disclosed',
);
/** A clause begins after these words. */
const OPENING = words('after when while where because although though whereas until since but before');
/** A clause ends before these words, when enough has been said. */
const CLOSING = words(
  'who which whose while where although though because whereas but as after when since until amid',
);
const JOINING = words('and but or so yet nor that then however meanwhile also thus therefore');
/** Words that no clause with a subject begins with. */
const NO_SUBJECT = words(
  'is are was were be been being has have had do does did will would can could may might must and or but nor who which whose whom that to of with as including such like than then not also both according',
);
/** Words that stand between a subject and its verb. */
const BEFORE_VERB = words(
  'is are was were be been being has have had will would also later then reportedly allegedly all already since then not',
);
const SUBJECTS = words(
  'the a an his her its their these those two three four five six seven eight nine ten eleven twelve several dozens hundreds thousands many some another he she it they we no one',
);
/** Words that no title ends with. */
const HANGING = words(
  'the a an of in and to by on at for with from or as into that who which near between after before when while where is are was were has had have been be than its his her their about but including over under against during more at least some',
);

/** Lower case with a capital at the start, for wire copy in capitals. */
function calm(text: string): string {
  const lower = text.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** The tokens a title may be made of. */
interface Stretch {
  readonly document: TextDocument;
  readonly first: number;
  readonly end: number;
  readonly trigger: number;
  readonly last: number;
  readonly verb: boolean;
}

function lowerAt({ document, first, end }: Stretch, t: number): string {
  return t < first || t >= end ? '' : (document.tokens.lower[t] ?? '');
}

/** Characters from the start of one token to the end of another. */
function reach({ document }: Stretch, from: number, to: number): number {
  return (document.tokens.end[to] ?? 0) - (document.tokens.start[from] ?? 0);
}

/** "11:57" */
function isClock(s: Stretch, t: number): boolean {
  return lowerAt(s, t) === ':' && s.document.tokens.kind[t + 1] === TOKEN.number;
}

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

/** Where the clause around the trigger begins: the nearest boundary to its left that leaves it a subject. */
function clauseStart(s: Stretch): number {
  let comma = -1;
  for (let t = s.trigger - 1; t >= s.first; t--) {
    const lower = lowerAt(s, t);
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
function laterStart(s: Stretch, from: number): number {
  for (let t = from + 1; t < s.trigger; t++) {
    if (lowerAt(s, t - 1) !== ',' || !SUBJECTS.has(lowerAt(s, t)) || !mayOpen(s, t)) continue;
    if (hasComma(s, t)) continue;
    if (reach(s, t, s.last - 1) <= LONGEST * 0.8) return t;
  }
  return -1;
}

/** The token after the last one shown, from `start`: all of the clause, or as much as fits. */
function clauseEnd(s: Stretch, start: number, room: number): number {
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
    if (enough) cut = t;
  }
  if (t >= s.end) return s.end;
  return cut === -1 ? t : cut;
}

function trimmed(s: Stretch, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to - 1 && (MARKS.has(lowerAt(s, from)) || JOINING.has(lowerAt(s, from)))) from++;
  const least = s.trigger >= from && s.last <= to ? s.last : from + 1;
  while (to > least && (MARKS.has(lowerAt(s, to - 1)) || (to < s.end && HANGING.has(lowerAt(s, to - 1)))))
    to--;
  return [from, to];
}

function shown(s: Stretch, start: number, end: number): string {
  const [from, to] = trimmed(s, start, end);
  const { tokens, text } = s.document;
  const title = text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0).replace(/\s+/g, ' ');
  // One half of a pair of quotation marks says nothing.
  const marks = title.match(/["“”]/g)?.length ?? 0;
  return (marks % 2 === 1 ? title.replace(/["“”]/g, '') : title).slice(0, LONGEST);
}

/** "The man, a clerk from the town, was arrested …" without the apposition; null where there is none. */
function withoutApposition(s: Stretch, start: number): string | null {
  let verb = s.trigger;
  while (BEFORE_VERB.has(lowerAt(s, verb - 1))) verb--;
  if (lowerAt(s, verb - 1) !== ',') return null;
  let comma = start;
  while (comma < verb && lowerAt(s, comma) !== ',') comma++;
  if (comma === start || comma >= verb - 1 || reach(s, start, comma - 1) > LONGEST_SUBJECT) return null;
  const subject = shown({ ...s, end: comma, trigger: comma, last: comma }, start, comma);
  const rest = shown(s, verb, clauseEnd(s, verb, LONGEST - subject.length - 1));
  return `${subject} ${rest}`;
}

/**
 * A title for an occurrence out of its own sentence: the clause around the trigger from its subject on, cut at a clause
 * boundary or a word; the sentence's beginning where no such clause fits. Never a word that is not in the text, never empty,
 * at most 90 characters.
 * @param from first token that may be used (after a dateline)
 */
export function titleOf(
  document: TextDocument,
  sentence: Sentence,
  from: number,
  { token: trigger, last, pos }: Pick<Trigger, 'token' | 'last' | 'pos'>,
): string {
  const first = Math.max(sentence.first, from);
  const s: Stretch = {
    document,
    first: first > trigger ? sentence.first : first,
    end: sentence.last,
    trigger,
    last,
    verb: pos === 'verb',
  };
  let start = clauseStart(s);
  let title: string | null = null;
  if (reach(s, start, last - 1) > LONGEST * 0.8) {
    title = withoutApposition(s, start);
    const later = laterStart(s, start);
    if (later !== -1) start = later;
  }
  title ??= shown(s, start, clauseEnd(s, start, LONGEST));
  return document.upperCase ? calm(title) : title.charAt(0).toUpperCase() + title.slice(1);
}
