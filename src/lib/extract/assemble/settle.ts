import { family, isTalk } from '#lib/model/families.ts';
import type { DateMention, PlaceMention } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';
import type { When } from '#lib/time/when.ts';
import { TIME_ALONE } from '../dates/rules/clock.ts';
import type { Cluster } from './clusters.ts';
import type { Focus } from './focus.ts';
import {
  beforeWhen,
  carriedDate,
  carriedPlace,
  isOfTheseDays,
  namesPublication,
  narrowerDate,
  nearbyDate,
  publishedWhen,
  sameKindDate,
  type DatedReport,
} from './inherit.ts';
import type { PlacedBy } from './join-place.ts';
import { isPerfect, NEVER_AHEAD, RECENT, WEAK } from './join-date.ts';
import type { Layout } from './layout.ts';
import type { Grounds } from './rank.ts';

/** Widest place an article's focus may give to an occurrence that names none. */
const FOCUS_KINDS = new Set(['city', 'feature', 'admin2', 'admin1', 'country']);

/** When and where a cluster happened, and how that is known. */
export interface Settled {
  readonly when: When | null;
  readonly date: DateMention | null;
  readonly places: readonly PlaceMention[];
  /** Name of the town that the first of them is a quarter of, where the article is of that town. */
  readonly town?: string;
  /** What of the text says where. */
  readonly spans: readonly Span[];
  readonly grounds: Grounds;
  readonly rules: string[];
}

/** Index of the last sentence of an article that may tell its news. */
const LEAD = 8;
/** Sentences in which "the attack" may open the story rather than recall an older one. */
const OPENING = 2;

/** Whether a cluster is spoken of as known ("the murder of …") without having been told: nothing says that it is of the day. */
function isBackground(it: Cluster): boolean {
  const first = it.reports[0]?.trigger;
  return (
    first !== undefined && first.pos === 'noun' && first.introduced === 'definite' && first.sentence > OPENING
  );
}

/** Whether a sentence names no more than people of a place, who are abroad: the article is of somewhere else. */
function isElsewhere(layout: Layout, place: PlacedBy, focus: Focus): boolean {
  const named = place.places[0]?.place;
  if (!place.ofPeople || !named) return false;
  if (named.country === null) return true;
  if (named.country === focus.main?.place.country) return false;
  return layout.home !== null && layout.home.country !== named.country;
}

/** Whether one of a cluster's sentences holds an offset. */
function tellsAt({ document }: Layout, it: Cluster, offset: number): boolean {
  return it.reports.some(({ trigger }) => {
    const sentence = document.sentences[trigger.sentence];
    return sentence !== undefined && sentence.start <= offset && offset < sentence.end;
  });
}

/**
 * What of the text says where: the names beside the trigger. Where the article's main place stands in for what is not said, a
 * name in the trigger's own sentence, which was not found to say where it happened, is no evidence.
 */
function spansOf(
  layout: Layout,
  it: Cluster,
  places: readonly PlaceMention[],
  ground: Grounds['place'],
): readonly Span[] {
  if (it.place) return it.place.spans;
  const local = it.reports.find((report) => report.local.length > 0)?.local;
  if (local) return local;
  const told = places.flatMap(({ start, end }) => (end > start ? [{ start, end }] : []));
  return ground === 'focus' ? told.filter(({ start }) => !tellsAt(layout, it, start)) : told;
}

/** Whether a date is older than the present perfect of a cluster reaches. */
function isTooOld(layout: Layout, it: Cluster, { end }: When, published: number | null): boolean {
  const first = it.reports[0]?.trigger;
  return (
    first !== undefined &&
    isPerfect(layout, first) &&
    published !== null &&
    end !== null &&
    end < published - RECENT
  );
}

/** Whether a date is still to come for what nobody announces. */
const isAhead = (it: Cluster, { start }: When, published: number | null): boolean =>
  published !== null &&
  start !== null &&
  start > published + 1 &&
  it.reports[0]?.trigger.frame !== 'planned' &&
  NEVER_AHEAD.has(family(it.type));

/** Whether a date says no more than "until then" ("recent") and another one lies within it. */
function isOpenAround(open: When, other: When): boolean {
  return open.start === null && open.end !== null && other.end !== null && other.end <= open.end;
}

/** Whether a date is no more than a time of day ("at 6 p.m."), which is of the day that was spoken of. */
function isTimeOf(own: DateMention, other: When | undefined): boolean {
  return own.rule === TIME_ALONE && other?.precision === 'day' && own.when?.start != null && other.end != null
    ? other.end <= own.when.start && other.end >= own.when.start - RECENT
    : false;
}

/** The first phrase for the same days in a cluster's own sentences, else the phrase itself. */
function saidBeside(layout: Layout, it: Cluster, date: DateMention): DateMention {
  for (const { trigger } of it.reports) {
    const same = layout.sentences[trigger.sentence]?.dates.find(
      ({ mention: { when } }) => when?.start === date.when?.start && when?.end === date.when?.end,
    );
    if (same) return same.mention;
  }
  return date;
}

/** The same with the phrase for its days in the sentence that shows an occurrence, where that sentence has one. */
export function besideShown(layout: Layout, sentence: number, settled: Settled): Settled {
  const { when, date, grounds } = settled;
  const in_ = layout.sentences[sentence];
  if (!in_ || !when || when.start === null || in_.dates.some(({ mention }) => mention === date))
    return settled;
  const said = in_.dates.find(
    ({ mention: { when: other } }) => other?.start === when.start && other.end === when.end,
  );
  if (!said) return settled;
  const { mention } = said;
  if (grounds.date !== 'own' || !mention.when) return { ...settled, date: mention };
  const rules = settled.rules.map((rule) => (rule.startsWith('date:') ? `date:${mention.rule}` : rule));
  return { ...settled, when: mention.when, date: mention, rules };
}

/** Gives a cluster its date and places: its own, else carried from near it, else those of the article. */
export function settle(
  layout: Layout,
  it: Cluster,
  dated: readonly DatedReport[],
  claimed: Set<DateMention>,
  focus: Focus,
  published: number | null,
): Settled {
  const rules: string[] = [];
  let when: When | null = null;
  let date: DateMention | null;
  let dateGround: Grounds['date'] = null;
  // What is to come takes no day that is past from what was told before it.
  const ahead = it.reports[0]?.trigger.frame === 'planned' && published !== null;
  const isPast = (date: When | undefined): boolean =>
    ahead && date?.end != null && published !== null && date.end < published;
  const told = carriedDate(layout, it, dated);
  const carried = isPast(told?.date?.when) ? null : told;
  const carriedOver =
    it.date !== null &&
    carried?.date != null &&
    (isOpenAround(it.date.when, carried.date.when) || isTimeOf(it.date.mention, carried.date.when));
  if (it.date && !carriedOver) {
    const isWeak = it.date.score < WEAK && published !== null && isOfTheseDays(it.date.when, published);
    const nearby = isWeak && !ahead ? nearbyDate(layout, it, claimed, published) : null;
    const finer = narrowerDate(layout, it, it.date) ?? nearby;
    ({ when } = it.date);
    date = it.date.mention;
    dateGround = 'own';
    if (finer?.when) {
      ({ when } = finer);
      date = finer;
    }
    rules.push(`date:${date.rule}`);
  } else {
    if (
      carried?.date &&
      !isTooOld(layout, it, carried.date.when, published) &&
      !isAhead(it, carried.date.when, published)
    ) {
      when = { ...carried.date.when, basis: 'inherited' };
      date = carried.date.mention;
      dateGround = 'inherited';
      rules.push('date:inherited');
    } else {
      date =
        published !== null && !ahead && !isBackground(it) ? nearbyDate(layout, it, claimed, published) : null;
      if (date?.when) {
        when = { ...date.when, basis: 'inherited' };
        dateGround = 'inherited';
        claimed.add(date);
        date = saidBeside(layout, it, date);
        rules.push('date:nearby');
      }
    }
    const kin = !when && !ahead && published !== null ? sameKindDate(it, dated, published) : null;
    if (kin?.date) {
      when = { ...kin.date.when, basis: 'inherited' };
      date = kin.date.mention;
      dateGround = 'inherited';
      rules.push('date:same-kind');
    } else if (!when && published !== null) {
      const known = isBackground(it);
      when = known ? beforeWhen(published) : publishedWhen(published);
      date = namesPublication(layout, published);
      dateGround = known ? 'before' : 'published';
      rules.push(`date:${dateGround}`);
    }
  }
  const own = it.place && isElsewhere(layout, it.place, focus) ? null : it.place;
  let places: readonly PlaceMention[] = own?.places ?? [];
  let placeGround: Grounds['place'] = own ? 'own' : null;
  if (own === null) {
    // What is said of the news may be said anywhere; what opens the article is its news.
    const aside = isTalk(it.type) && (it.reports[0]?.trigger.sentence ?? 0) > LEAD;
    const near = aside ? null : carriedPlace(layout, it);
    if (near) {
      places = [near];
      placeGround = 'inherited';
    } else if (!aside && focus.main && FOCUS_KINDS.has(focus.main.place.kind)) {
      places = [focus.main];
      placeGround = 'focus';
    } else if (focus.dateline) {
      places = [focus.dateline];
      placeGround = 'dateline';
    }
  }
  if (placeGround) {
    const isSaid = places.some(({ start, end }) => end > start);
    const how = isSaid ? placeGround : 'title';
    rules.push(`place:${placeGround === 'own' ? (places[0]?.rule ?? 'sentence') : how}`);
  }
  return {
    when,
    date,
    places,
    spans: spansOf(layout, it, places, placeGround),
    rules,
    grounds: {
      date: dateGround,
      dateScore: it.date?.score ?? 0,
      place: placeGround,
      placeScore: own?.score ?? 0,
      placeConfidence: places[0]?.confidence ?? (own ? 1 : 0),
      reports: it.reports.length,
      frame: it.reports[0]?.trigger.frame === 'planned' ? 'planned' : 'asserted',
    },
  };
}
