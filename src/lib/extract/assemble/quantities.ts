import type { Quantity } from '#lib/model/mention.ts';
import { TOKEN } from '#lib/text/index.ts';
import { WordTable } from '#lib/text/word-table.ts';
import type { Trigger } from '../triggers/index.ts';
import type { SentenceLayout, Layout } from './layout.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
/** Vague counts as the ranges that readers take them for. */
const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['several', [3, 10]],
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
]);
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);
const NOT_COUNTS = new Set(
  "year years month months day days hour hours minute minutes percent pct % km kilometers kilometres miles mile meters metres feet pounds dollars rounds shots bullets times a.m. p.m. o'clock block street st. ave. avenue".split(
    ' ',
  ),
);
/** Words that may stand between a count and its verb: "42 people, most of them children, were killed". */
const REACH = 9;
const ARTICLES = new Set(['a', 'an']);

interface Count {
  readonly min: number;
  readonly max: number;
  readonly token: number;
  readonly last: number;
}

/** A number at token `t`, in digits or words, with its hedge before it; null if none begins there. */
export function countAt(layout: Layout, t: number): Count | null {
  const { lower, kind, length } = layout.document.tokens;
  const word = lower[t] ?? '';
  const vague = VAGUE.get(word);
  if (vague) return { min: vague[0], max: vague[1], token: t, last: t + 1 };
  let value: number;
  let last = t + 1;
  if (kind[t] === TOKEN.number) {
    if (!/^\d{1,3}(?:,\d{3})*$|^\d{1,7}$/.test(word)) return null;
    value = Number(word.replaceAll(',', ''));
  } else {
    const known = NUMBER_WORDS.get(word);
    if (known === undefined) {
      if (!ARTICLES.has(word) || !MULTIPLES.has(lower[t + 1] ?? '')) return null;
      value = 1;
    } else value = known;
    if (known !== undefined && known >= 20) {
      const dash = lower[last] === '-' ? 1 : 0;
      const unit = NUMBER_WORDS.get(lower[last + dash] ?? '');
      if (unit !== undefined && unit > 0 && unit < 10) {
        value += unit;
        last += dash + 1;
      }
    }
  }
  const multiple = MULTIPLES.get(lower[last] ?? '');
  if (multiple !== undefined) {
    value *= multiple;
    last++;
  }
  if (
    last >= length ||
    NOT_COUNTS.has(lower[last] ?? '') ||
    (lower[last] === '-' && /^(year|month|day|mile|foot)$/.test(lower[last + 1] ?? ''))
  ) {
    if (last < length) return null;
  }
  return hedged(layout, t, last, value);
}

/** Applies "about", "at least", "nearly", "more than", "up to" before the number. */
function hedged(layout: Layout, t: number, last: number, value: number): Count {
  const { lower } = layout.document.tokens;
  const one = lower[t - 1] ?? '';
  const two = `${lower[t - 2] ?? ''} ${one}`;
  const three = `${lower[t - 3] ?? ''} ${two}`;
  if (/^(about|around|some|approximately|roughly|circa|estimated)$/.test(one)) {
    return { min: Math.floor((value * 9) / 10), max: Math.ceil((value * 11) / 10), token: t - 1, last };
  }
  if (two === 'at least' || two === 'no fewer' || three === 'no fewer than') {
    return { min: value, max: Math.ceil(value * 1.5), token: t - 2, last };
  }
  if (two === 'more than' || one === 'over')
    return { min: value + 1, max: Math.ceil(value * 1.5), token: one === 'over' ? t - 1 : t - 2, last };
  if (one === 'nearly' || one === 'almost')
    return { min: Math.floor((value * 9) / 10), max: value, token: t - 1, last };
  if (two === 'up to' || three === 'as many as')
    return { min: Math.ceil(value * 0.5), max: value, token: two === 'up to' ? t - 2 : t - 3, last };
  return { min: value, max: value, token: t, last };
}

const DEAD_WORDS = new Set([
  'dead',
  'deaths',
  'fatalities',
  'lives',
  'died',
  'killed',
  'dying',
  'perished',
  'fatally',
]);
const HURT_WORDS = new Set(['injured', 'wounded', 'hurt', 'injuries', 'injuring', 'wounding', 'casualties']);
const KILLING = new Set(['killing', 'kill', 'kills', 'murdered', 'massacred']);
const TELLS = { dead: 1, hurt: 2 } as const;
const WORDS = new WordTable((word) => {
  if (DEAD_WORDS.has(word) || KILLING.has(word)) return TELLS.dead;
  return HURT_WORDS.has(word) ? TELLS.hurt : 0;
});
const VERBS_BEFORE = new Set([
  'killed',
  'killing',
  'kills',
  'kill',
  'claimed',
  'injuring',
  'wounding',
  'injured',
  'wounded',
  'murdered',
  'massacred',
  'slaying',
  'leaving',
  'left',
]);

export interface Toll {
  readonly fatalities: Quantity | null;
  readonly injured: Quantity | null;
}

function quantity(layout: Layout, count: Count): Quantity {
  const { start, end } = layout.document.tokens;
  return { min: count.min, max: count.max, start: start[count.token] ?? 0, end: end[count.last - 1] ?? 0 };
}

/** Index of the first of a sentence's dates, in text order, that begins after token `t`; their number when none does. */
function dateAfter(dates: SentenceLayout['dates'], t: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.token ?? 0) <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BEING = new Set(['was', 'were', 'been', 'being', 'are', 'is']);
/** Where the object of a verb of killing ends, and where the subject of a death begins. */
const ENDS = new Set(['and', ',', ';', '.']);
const BEGINS = new Set([';', ':', '.', 'who', 'after', 'when', 'that']);

/** The count that a word of dying or being hurt at `t` belongs to: "killed 12 people", "12 people were killed", "left 12 dead". */
function countFor(layout: Layout, in_: SentenceLayout, t: number): Count | null {
  const { lower } = layout.document.tokens;
  const dated = (i: number): boolean => {
    const date = in_.dates[dateAfter(in_.dates, i) - 1];
    return date !== undefined && i < date.last;
  };
  if (VERBS_BEFORE.has(lower[t] ?? '') && !BEING.has(lower[t - 1] ?? '')) {
    for (let i = t + 1; i < Math.min(in_.sentence.last, t + 5); i++) {
      const count = countAt(layout, i);
      if (count && !dated(i)) return count;
      if (ENDS.has(lower[i] ?? '')) break;
    }
  }
  for (let i = t - 1; i >= Math.max(in_.sentence.first, t - REACH); i--) {
    const text = lower[i] ?? '';
    if (BEGINS.has(text)) break;
    if (
      (text === 'and' || text === ',') &&
      i < t - 1 &&
      (DEAD_WORDS.has(lower[i - 1] ?? '') || HURT_WORDS.has(lower[i - 1] ?? ''))
    )
      break;
    const count = countAt(layout, i);
    // "twenty-one": its tens stand before it.
    if (count && !dated(i)) return (lower[i - 1] === '-' ? countAt(layout, i - 2) : null) ?? count;
  }
  return null;
}

/** Tokens of the triggers that tell of nothing that took place. */
const unrealOf = (triggers: readonly Trigger[]): ReadonlySet<number> =>
  new Set(triggers.flatMap(({ token, frame }) => (frame === 'asserted' ? [] : token)));

/** What a sentence says of the dead and the hurt. */
export function readToll(layout: Layout, in_: SentenceLayout, triggers: readonly Trigger[]): Toll {
  let fatalities: Quantity | null = null;
  let injured: Quantity | null = null;
  const { tokens } = layout.document;
  const table = WORDS.for(tokens);
  let unreal: ReadonlySet<number> | null = null;
  for (let t = in_.sentence.first; t < in_.sentence.last; t++) {
    const tells = table[tokens.word[t] ?? 0];
    if (tells === 0 || (unreal ??= unrealOf(triggers)).has(t)) continue;
    const dead = tells === TELLS.dead;
    if (dead ? fatalities !== null : injured !== null) continue;
    const count = countFor(layout, in_, t);
    if (!count || count.max === 0) continue;
    if (dead) fatalities = quantity(layout, count);
    else injured = quantity(layout, count);
  }
  return { fatalities, injured };
}

const OUTCOMES: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'die',
  'injure',
  'hurt',
  'destroy',
  'found dead',
  'were found dead',
]);

/** Whether a trigger tells an outcome, the dead and hurt of something, rather than the thing itself. */
export function isOutcome(trigger: Trigger): boolean {
  return trigger.pos === 'verb' && OUTCOMES.has(trigger.lemma);
}

export const NO_TOLL: Toll = { fatalities: null, injured: null };

/** Gives each count of a sentence to the trigger that stands nearest to it; the first of two equally near ones. */
export function shareToll(toll: Toll, triggers: readonly Trigger[]): ReadonlyMap<Trigger, Toll> {
  const shares = new Map<Trigger, Toll>();
  for (const kind of ['fatalities', 'injured'] as const) {
    const count = toll[kind];
    if (!count) continue;
    let nearest: Trigger | null = null;
    let least = Infinity;
    for (const trigger of triggers) {
      if (trigger.frame !== 'asserted' && trigger.frame !== 'planned') continue;
      const distance = Math.max(0, trigger.start - count.end, count.start - trigger.end);
      if (distance < least) [nearest, least] = [trigger, distance];
    }
    if (nearest) shares.set(nearest, { ...(shares.get(nearest) ?? NO_TOLL), [kind]: count });
  }
  return shares;
}
