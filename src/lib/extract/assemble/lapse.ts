import type { DateMention } from '#lib/model/mention.ts';
import { formatDay, type CivilDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import type { Trigger } from '../triggers/index.ts';
import type { Layout, Placed, SentenceLayout } from './layout.ts';

/** How far behind "after" the verb or noun of its clause may stand, in tokens. */
const CLAUSE = 18;
/** Before these a duration is how long something took: "jailed for two days after". */
const LASTING = new Set(['for', 'over', 'within', 'during', 'of', 'lasted', 'took']);
/** Days in the units of a lapse that fixes a day. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['D', 1],
  ['W', 7],
]);

/** The lapse of time that a trigger's clause is told from: "six days after the storm came ashore". */
interface Lapse {
  readonly phrase: Placed<DateMention>;
  readonly days: number;
  readonly exact: boolean;
}

function lapseOf({ document }: Layout, phrase: Placed<DateMention>, { token }: Trigger): Lapse | null {
  const { lower } = document.tokens;
  const word = lower[phrase.last] ?? '';
  if ((word !== 'after' && word !== 'before') || token <= phrase.last) return null;
  if (token - phrase.last > CLAUSE || LASTING.has(lower[phrase.token - 1] ?? '')) return null;
  // The clause ends at a comma that no apposition closes, and at the next "and" behind one.
  let commas = 0;
  for (let t = phrase.last + 1; t < token; t++) {
    const text = lower[t] ?? '';
    if (text === ',') commas++;
    if (/^[;:.—–]$/.test(text)) return null;
  }
  if (commas % 2 === 1) return null;
  const match = /^P(\d+)([DW])$/.exec(phrase.mention.value);
  const unit = DAYS.get(match?.[2] ?? '');
  if (!match || unit === undefined) return null;
  return {
    phrase,
    days: Number(match[1]) * unit * (word === 'after' ? -1 : 1),
    exact: unit === 1,
  };
}

/** The day a lapse is counted from: the nearest day named before it, else the first after it, else that of publication. */
function countedFrom(in_: SentenceLayout, { phrase }: Lapse, published: CivilDay | null): CivilDay | null {
  const days = in_.dates.flatMap(({ mention: { when, type }, token }) =>
    type !== 'DURATION' && when?.start != null && when.start === when.end ? [{ token, day: when.start }] : [],
  );
  const before = days.filter(({ token }) => token < phrase.token).at(-1);
  return (before ?? days.find(({ token }) => token > phrase.last))?.day ?? published;
}

/**
 * When a trigger's occurrence happened, where its clause says how long before or after what the sentence tells:
 * "on Wednesday, six days after …". Null where no such phrase opens its clause.
 */
export function readLapse(
  layout: Layout,
  in_: SentenceLayout,
  trigger: Trigger,
  published: CivilDay | null,
): { readonly when: When; readonly mention: DateMention } | null {
  for (const phrase of in_.dates) {
    if (phrase.mention.type !== 'DURATION') continue;
    const lapse = lapseOf(layout, phrase, trigger);
    const from = lapse && countedFrom(in_, lapse, published);
    if (lapse === null || from === null) continue;
    const day = from + lapse.days;
    const when: When = {
      start: day,
      end: day,
      precision: 'day',
      approximate: !lapse.exact,
      edtf: `${formatDay(day)}${lapse.exact ? '' : '~'}`,
      basis: 'relative',
      anchor: { day: from, of: from === published ? 'published' : 'text' },
    };
    return { when, mention: phrase.mention };
  }
  return null;
}
