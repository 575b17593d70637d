import { WordTable } from '#lib/text/word-table.ts';
import type { Reading } from './reading.ts';

/** How many tokens before and after a date are asked for verbs. */
const REACH_BACK = 25;
const REACH_AHEAD = 40;
/** And before or after an "until" for a denial. */
const REACH_OF_UNTIL = 6;

const AHEAD: ReadonlySet<string> = new Set(
  "will 'll ’ll shall won't scheduled expected due planned plans plan set slated deadline upcoming forthcoming tomorrow promised intends intend hopes hope going awaits expires begin begins until deadline must should".split(
    ' ',
  ),
);
const BACK: ReadonlySet<string> = new Set(
  "was were had did said says told began took went came made met won lost left got gave held saw found died fell rose became broke shot hit led spoke struck fled fought sent brought bought sold kept put ran set read wrote felt stood cut quit grew knew paid drew drove hid won't since ago".split(
    ' ',
  ),
);

const POLLS: ReadonlySet<string> = new Set(['polls', 'vote', 'ballot']);
const TAKES: ReadonlySet<string> = new Set(['effect', 'place', 'office', 'force']);
/** Present forms that speak of the future as a timetable does, by one of the next words: "go to the polls", "takes effect". */
const TIMETABLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['go', POLLS],
  ['goes', POLLS],
  ['head', POLLS],
  ['heads', POLLS],
  ['take', TAKES],
  ['takes', TAKES],
  ['comes', TAKES],
  ['enters', TAKES],
]);
/** "did not arrive until Tuesday", "until Tuesday they had not called": the waiting is over. */
const WAITED: ReadonlySet<string> = new Set(['had', 'did', 'was', 'were', 'been']);
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never']);
const HELD: ReadonlySet<string> = new Set(
  'believed thought appears appear appeared seems seem seemed said known reported alleged suspected considered understood'.split(
    ' ',
  ),
);
const DEADLINES: ReadonlySet<string> = new Set(['until', 'till', 'by']);

/** The words of a sentence that look ahead or back, found once however many dates ask. */
export class Outlook {
  readonly #reading: Reading;
  #floor = -1;
  /** Token and direction of each cue of the sentence, in order. */
  #at: number[] = [];
  #looks: (-1 | 1)[] = [];
  /** The first cue at or after the date last asked for; dates come in order. */
  #next = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  #enter(): void {
    const r = this.#reading;
    if (r.floor === this.#floor) return;
    this.#floor = r.floor;
    this.#next = 0;
    this.#at = [];
    this.#looks = [];
    const { word } = r.tokens;
    const mayCue = CUES.for(r.tokens);
    for (let t = r.floor; t < r.limit; t++) {
      const number = word[t] ?? 0;
      if (number !== 0 && mayCue[number] === 0) continue;
      const cue = cueAt(r, t);
      if (cue === 0) continue;
      this.#at.push(t);
      this.#looks.push(cue);
    }
  }

  /** Whether a past verb denies something near "until" at `t`. */
  #waited(t: number, end: number): boolean {
    const r = this.#reading;
    const deniedAt = (at: number): boolean => {
      const contracted = r.is(at, "hadn't", "didn't", "wasn't", "weren't", 'didn’t', 'hadn’t', 'wasn’t');
      return contracted || (r.in(at, WAITED) && r.in(at + 1, NEGATIONS));
    };
    for (let at = t - 1; at >= t - REACH_OF_UNTIL; at--) if (deniedAt(at)) return true;
    if (t !== r.floor) return false;
    for (let at = end; at < end + REACH_OF_UNTIL; at++) if (deniedAt(at)) return true;
    return false;
  }

  /** Whether a past verb has the date for its own: "closed on March 3rd". */
  happened(first: number): boolean {
    const r = this.#reading;
    return (
      r.is(first - 1, 'on') && !r.is(first - 2, 'agreed', 'settled', 'decided') && cueAt(r, first - 2) < 0
    );
  }

  /** 1 when the verbs nearest to a date look ahead, −1 when they look back, 0 when neither is found. */
  around(first: number, end: number): -1 | 0 | 1 {
    const r = this.#reading;
    const before = r.word(first - 1);
    if (before === 'since') return -1;
    // "as early as Tuesday", "as soon as next week"
    if (before === 'as' && r.is(first - 2, 'soon', 'early', 'late')) return 1;
    if (DEADLINES.has(before)) return before !== 'by' && this.#waited(first - 1, end) ? -1 : 1;
    this.#enter();
    while ((this.#at[this.#next] ?? Infinity) < first) this.#next++;
    const back = this.#at[this.#next - 1] ?? -Infinity;
    if (first - back <= REACH_BACK) return this.#looks[this.#next - 1] ?? 0;
    let ahead = this.#next;
    while ((this.#at[ahead] ?? Infinity) < end) ahead++;
    return (this.#at[ahead] ?? Infinity) < end + REACH_AHEAD ? (this.#looks[ahead] ?? 0) : 0;
  }
}

/** Words that are cues among the right neighbours, and past forms. */
const CONDITIONAL: ReadonlySet<string> = new Set(['set', 'going', 'to', 'be', 'planning']);
const isPastForm = (word: string): boolean => word.length > 4 && word.endsWith('ed') && !word.endsWith('eed');
const CUES = new WordTable((word) =>
  AHEAD.has(word) || BACK.has(word) || TIMETABLE.has(word) || CONDITIONAL.has(word) || isPastForm(word)
    ? 1
    : 0,
);

function cueAt(r: Reading, t: number): -1 | 0 | 1 {
  const word = r.word(t);
  if (word === 'set') return r.is(t + 1, 'for', 'to') ? 1 : -1;
  if (word === 'going') return r.is(t + 1, 'to') ? 1 : 0;
  if (word === 'to' && r.is(t - 1, 'is', 'are')) return 1;
  // "What is believed to be a robbery": it is held to have been one.
  if (word === 'be' && r.is(t - 1, 'to') && r.in(t - 2, HELD)) return 0;
  if (word === 'be') return r.is(t - 1, 'to', 'will', 'would', 'may', 'might', 'could', 'not') ? 1 : 0;
  // "to be held" looks where its "be" does; "could not be reached" tells of the past.
  if (r.is(t - 1, 'be') && !r.is(r.is(t - 2, 'not') ? t - 3 : t - 2, 'could')) return 0;
  if (AHEAD.has(word)) return 1;
  if (BACK.has(word)) return -1;
  if (word === 'planning') return r.is(t + 1, 'to') ? 1 : 0;
  const timetable = TIMETABLE.get(word);
  if (timetable) return r.in(t + 1, timetable) || r.in(t + 3, timetable) ? 1 : 0;
  // The "United" of a name is no verb.
  const named = r.isCapitalised(t) && !r.startsSentence(t) && !r.upperCase;
  return isPastForm(word) && !named ? -1 : 0;
}
