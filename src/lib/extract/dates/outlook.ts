import type { Reading } from './reading.ts';

/** How many tokens before and after a date are asked for verbs. */
const REACH_BACK = 25;
const REACH_AHEAD = 12;

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
    for (let t = r.floor; t < r.limit; t++) {
      const cue = cueAt(r, t);
      if (cue === 0) continue;
      this.#at.push(t);
      this.#looks.push(cue);
    }
  }

  /** 1 when the verbs nearest to a date look ahead, −1 when they look back, 0 when neither is found. */
  around(first: number, end: number): -1 | 0 | 1 {
    const r = this.#reading;
    const before = r.word(first - 1);
    if (before === 'since') return -1;
    // "as early as Tuesday", "as soon as next week"
    if (before === 'as' && r.is(first - 2, 'soon', 'early', 'late')) return 1;
    if (before === 'until' || before === 'till' || before === 'by') return 1;
    this.#enter();
    while ((this.#at[this.#next] ?? Infinity) < first) this.#next++;
    const back = this.#at[this.#next - 1] ?? -Infinity;
    if (first - back <= REACH_BACK) return this.#looks[this.#next - 1] ?? 0;
    let ahead = this.#next;
    while ((this.#at[ahead] ?? Infinity) < end) ahead++;
    return (this.#at[ahead] ?? Infinity) < end + REACH_AHEAD ? (this.#looks[ahead] ?? 0) : 0;
  }
}

function cueAt(r: Reading, t: number): -1 | 0 | 1 {
  const word = r.word(t);
  if (word === 'set') return r.is(t + 1, 'for', 'to') ? 1 : -1;
  if (word === 'going') return r.is(t + 1, 'to') ? 1 : 0;
  if (word === 'to' && r.is(t - 1, 'is', 'are')) return 1;
  if (word === 'be') return r.is(t - 1, 'to', 'will', 'would', 'may', 'might', 'could', 'not') ? 1 : 0;
  if (AHEAD.has(word)) return 1;
  if (BACK.has(word)) return -1;
  return word.length > 4 && word.endsWith('ed') && !word.endsWith('eed') ? -1 : 0;
}
