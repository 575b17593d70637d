import type { Reading } from './reading.ts';

/** How many tokens before and after a date are asked for verbs. */
const REACH_BACK = 25;
const REACH_AHEAD = 12;

/** Cues are kept as −1, 0, 1 plus this; 0 is not asked yet. */
const UNASKED = 2;

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

/** 1 when the verbs nearest to a date look ahead, −1 when they look back, 0 when neither is found. */
export function outlookAt(r: Reading, first: number, end: number): -1 | 0 | 1 {
  const before = r.word(first - 1);
  if (before === 'since') return -1;
  // "as early as Tuesday", "as soon as next week"
  if (before === 'as' && r.is(first - 2, 'soon', 'early', 'late')) return 1;
  if (before === 'until' || before === 'till' || before === 'by') return 1;
  for (let t = first - 1; t >= Math.max(r.floor, first - REACH_BACK); t--) {
    const cue = rememberedCue(r, t);
    if (cue !== 0) return cue < 0 ? -1 : 1;
  }
  for (let t = end; t < Math.min(r.limit, end + REACH_AHEAD); t++) {
    const cue = rememberedCue(r, t);
    if (cue !== 0) return cue < 0 ? -1 : 1;
  }
  return 0;
}

/** Sentences crowded with dates ask for the same words again and again. */
function rememberedCue(r: Reading, t: number): number {
  const known = r.cues[t] ?? 0;
  if (known !== 0) return known - UNASKED;
  const cue = cueAt(r, t);
  r.cues[t] = cue + UNASKED;
  return cue;
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
