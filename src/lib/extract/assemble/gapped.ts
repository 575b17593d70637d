import { NO_ATTRIBUTES } from './attributes.ts';
import type { DateMention, PlaceMention } from '#lib/model/mention.ts';
import { dayFromCivil, formatDay, type CivilDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import { WordTable } from '#lib/text/word-table.ts';
import type { Report } from './clusters.ts';
import type { Layout, Placed, SentenceLayout } from './layout.ts';
import { NO_TOLL } from './quantities.ts';

const FOLLOW = new WordTable((word) => (/^follow(?:s|ed)?$/.test(word) ? 1 : 0));
/** Fewest places with a date each that make a list of what follows. */
const FEWEST = 2;
const JOINING = new Set([',', 'and', 'then', 'the', ';']);

interface Pair {
  readonly place: Placed<PlaceMention>;
  readonly dates: readonly Placed<DateMention>[];
}

/** Each place of a sentence with the dates that stand between it and the next place. */
function pairsOf({ places, dates }: SentenceLayout): Pair[] {
  return places.map((place, i) => {
    const next = places[i + 1]?.token ?? Infinity;
    return { place, dates: dates.filter(({ token }) => token >= place.last && token < next) };
  });
}

/** "X is to follow on …, Y in …, and Z on …": whether the pairs are a list that leaves out its verb. */
function isList({ document }: Layout, pairs: readonly Pair[]): boolean {
  return pairs.every(({ place, dates }, i) => {
    if (dates.length === 0) return false;
    const before = pairs[i - 1]?.dates.at(-1);
    for (let t = before?.last ?? place.token; t < place.token; t++)
      if (!JOINING.has(document.tokens.lower[t] ?? '')) return false;
    return true;
  });
}

/** From the first of the dates to the last: "in April and May". */
function spanOf(dates: readonly Placed<DateMention>[]): When | null {
  const whens = dates.flatMap(({ mention: { when } }) => (when ? [when] : []));
  const [first] = whens;
  const last = whens.at(-1);
  if (!first || !last || first === last || first.start === null || last.end === null) return first ?? null;
  if (last.end < first.start) return first;
  return { ...first, end: last.end, edtf: `${formatDay(first.start)}/${formatDay(last.end)}` };
}

function yearLater(when: When): When {
  const move = (day: CivilDay | null): CivilDay | null => {
    if (day === null) return null;
    const [year = 0, month = 1, date = 1] = formatDay(day).split('-').map(Number);
    return dayFromCivil(year + 1, month, date);
  };
  const [start, end] = [move(when.start), move(when.end)];
  const edtf = [start, end].map((day) => (day === null ? '..' : formatDay(day)));
  return { ...when, start, end, edtf: start === end ? (edtf[0] ?? '') : edtf.join('/') };
}

/**
 * What follows of the same kind, where a sentence lists places with a date each and says the verb once or not at all:
 * "Norland is to follow on 3 May, Sudria in June." One report for each place.
 */
export function readGapped(
  layout: Layout,
  in_: SentenceLayout,
  told: readonly Report[],
  published: CivilDay | null,
): Report[] {
  const { tokens } = layout.document;
  const { first, last } = in_.sentence;
  const followed = told.at(-1);
  if (followed?.trigger.sentence !== in_.index - 1 || in_.places.length < FEWEST) return [];
  const follows = FOLLOW.for(tokens);
  let follow = first;
  while (follow < last && follows[tokens.word[follow] ?? 0] === 0) follow++;
  if (follow === last || (in_.places[0]?.last ?? last) > follow) return [];
  const pairs = pairsOf(in_);
  if (!isList(layout, pairs)) return [];
  let before = -Infinity;
  return pairs.flatMap(({ place, dates }): Report[] => {
    const said = spanOf(dates);
    const [date] = dates;
    if (!said || !date) return [];
    // The list goes on in time: what seems to be a year too early was read as the last of its name.
    const when = (said.start ?? before) < before ? yearLater(said) : said;
    before = when.start ?? before;
    const { start, end } = place.mention;
    const planned = published !== null && when.start !== null && when.start > published;
    return [
      {
        trigger: {
          ...followed.trigger,
          ...{ start, end, token: place.token, last: place.last, sentence: in_.index },
          frame: planned ? 'planned' : 'asserted',
          pos: 'noun',
          form: 'singular',
          introduced: 'indefinite',
          rule: 'trigger:gapped',
        },
        date: { when, mention: date.mention, score: 1 },
        place: { places: [place.mention], spans: [{ start, end }], score: 1, ofPeople: false },
        local: [],
        toll: NO_TOLL,
        attributes: NO_ATTRIBUTES,
        victim: null,
        apart: true,
        another: true,
      },
    ];
  });
}
