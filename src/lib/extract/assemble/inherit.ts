import { family, isTalk } from '#lib/model/families.ts';
import { specificity } from '#lib/model/containment.ts';
import type { DateMention, PlaceMention } from '#lib/model/mention.ts';
import { formatDay, type CivilDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import { areDatesCompatible, placesMeet, type Cluster } from './clusters.ts';
import { isPerfect, standsBySaying, WEAK, type DatedBy } from './join-date.ts';
import type { Layout, Placed } from './layout.ts';
import { isOfPeople } from './people.ts';

/** How many sentences back a date or place is carried from. */
const CARRY = 4;

/** The publication day as the date of what is told without one. */
export function publishedWhen(published: CivilDay): When {
  return {
    start: published,
    end: published,
    precision: 'day',
    approximate: true,
    edtf: `${formatDay(published)}~`,
    basis: 'published',
    anchor: { day: published, of: 'published' },
  };
}

/** Some time up to the publication day: the date of what is spoken of as known. */
export function beforeWhen(published: CivilDay): When {
  return {
    start: null,
    end: published,
    precision: 'vague',
    approximate: true,
    edtf: `../${formatDay(published)}`,
    basis: 'published',
    anchor: { day: published, of: 'published' },
  };
}

/** A sentence that tells of a dated occurrence. */
export interface DatedReport {
  readonly start: number;
  readonly sentence: number;
  readonly cluster: Cluster;
}

/** Every telling of the clusters that have a date of their own, in text order. */
export function datedReports(clusters: readonly Cluster[]): DatedReport[] {
  const dated: DatedReport[] = [];
  for (const it of clusters) {
    if (it.date === null) continue;
    for (const { trigger } of it.reports)
      dated.push({ start: trigger.start, sentence: trigger.sentence, cluster: it });
  }
  return dated.sort((a, b) => a.start - b.start);
}

/** The last of them, in text order, that begins before `offset`. */
function lastBefore(dated: readonly DatedReport[], offset: number): DatedReport | null {
  let low = 0;
  let high = dated.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dated[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return dated[low - 1] ?? null;
}

/** Longest date that another occurrence may take over, in days. */
const LONGEST_CARRIED = 370;

/** Whether a date is a stretch of years ("over the past decade") or a vague one: it dates nothing but what it was said of. */
function isStretch(when: When | undefined): boolean {
  if (!when) return false;
  if (when.precision === 'vague') return true;
  return when.start !== null && when.end !== null && when.end - when.start > LONGEST_CARRIED;
}

/** The cluster whose date a cluster without one takes over: the last dated one told just before it in its paragraph. */
export function carriedDate(layout: Layout, cluster: Cluster, dated: readonly DatedReport[]): Cluster | null {
  const first = cluster.reports[0]?.trigger;
  if (!first) return null;
  // What is said of it is said when the article is written.
  if (isTalk(cluster.type)) return null;
  const paragraph = layout.document.sentences[first.sentence]?.paragraph;
  const source = lastBefore(dated, first.start);
  if (source && isStretch(source.cluster.date?.when)) return null;
  if (!source || first.sentence - source.sentence > CARRY) return null;
  return layout.document.sentences[source.sentence]?.paragraph === paragraph ? source.cluster : null;
}

/** How many sentences on a date that nothing else claims may still be that of what was told, and of how many days before. */
const NEARBY = 4;
/** The same for what opens the article, after it and before it. */
const NEARBY_OPENING = 6;
const NEARBY_BEFORE = 3;
const NEARBY_DAYS = 10;

/** Whether a date is of the days before publication. */
export const isOfTheseDays = ({ start, end }: When, published: CivilDay): boolean =>
  start !== null && end !== null && end <= published && start >= published - NEARBY_DAYS;

/** A recent day named soon after an undated occurrence that no other occurrence claims; null if there is none. */
export function nearbyDate(
  layout: Layout,
  cluster: Cluster,
  claimed: ReadonlySet<DateMention>,
  published: CivilDay,
): DateMention | null {
  const trigger = cluster.reports[0]?.trigger;
  if (!trigger || cluster.reports.every((report) => isPerfect(layout, report.trigger))) return null;
  const first = trigger.sentence;
  const isDay = (date: Placed<DateMention>): boolean => {
    const { when, rule } = date.mention;
    // "Now" is any time.
    if (!when || when.start === null || when.end === null || rule === 'reference') return false;
    if (claimed.has(date.mention) || when.end - when.start > 1) return false;
    return isOfTheseDays(when, published) && !standsBySaying(layout, date);
  };
  const found = (s: number): DateMention | null => layout.sentences[s]?.dates.find(isDay)?.mention ?? null;
  const opens = first <= NEARBY;
  for (let s = first; s <= first + (opens ? NEARBY_OPENING : NEARBY); s++) {
    const date = found(s);
    if (date) return date;
  }
  for (let s = first - 1; opens && s >= Math.max(0, first - NEARBY_BEFORE); s--) {
    const date = found(s);
    if (date) return date;
  }
  return null;
}

/** Sentences that open an article, and tell what the rest of it tells again. */
const OPENING = 2;

/** The one other occurrence of its kind in the article that has a day, of these days and not elsewhere: what the opening told without one. */
export function sameKindDate(
  cluster: Cluster,
  dated: readonly DatedReport[],
  published: CivilDay,
): Cluster | null {
  const [first] = cluster.reports;
  if (!first || isTalk(cluster.type) || first.trigger.sentence > OPENING) return null;
  const kin = family(cluster.type);
  let found: Cluster | null = null;
  for (const { cluster: other } of dated) {
    const { date } = other;
    if (other === cluster || date === null || family(other.type) !== kin || date.score < WEAK) continue;
    const { start, end, precision } = date.when;
    if (precision !== 'day' || start === null || end === null) continue;
    if (found && !areDatesCompatible(date.when, found.date?.when ?? date.when, 0)) return null;
    found = other;
    if (end > published || start < published - NEARBY_DAYS) return null;
    if (cluster.place && other.place && !placesMeet(cluster.place.places, other.place.places)) return null;
    if (other.reports[0]?.another || first.another) return null;
  }
  return found;
}

/** How many sentences around an occurrence a day may be named that its date holds. */
const NARROWER = 5;
/** Rules of phrases for a week, a weekend or a night, which a day may be told of after them. */
const LOOSE = /^(?:relative-unit|definite-unit|overnight)/;
const LONGEST_LOOSE = 7;

/** A day named near an occurrence that lies within the week or the night it is told with ("last week … on Tuesday"); null without one. */
export function narrowerDate(
  layout: Layout,
  cluster: Cluster,
  { when: { start, end }, mention }: DatedBy,
): DateMention | null {
  const first = cluster.reports[0]?.trigger.sentence ?? 0;
  if (start === null || end === null || start === end || end - start > LONGEST_LOOSE) return null;
  if (!LOOSE.test(mention.rule) || isTalk(cluster.type)) return null;
  for (let s = Math.max(0, first - 1); s <= Math.min(first + NARROWER, layout.sentences.length - 1); s++) {
    for (const date of layout.sentences[s]?.dates ?? []) {
      const { when } = date.mention;
      if (when?.precision !== 'day' || when.start === null || when.start !== when.end) continue;
      if (date.mention.rule === 'reference' || standsBySaying(layout, date)) continue;
      // A night is narrowed by a time of day only: both of its days are named beside it.
      if (mention.rule === 'overnight' && !date.mention.rule.startsWith('clock')) continue;
      if (when.start >= start && when.start <= end) return date.mention;
    }
  }
  return null;
}

/** The first phrase that names the day of publication itself, and no verb of saying beside it; null if there is none. */
export function namesPublication(layout: Layout, published: CivilDay): DateMention | null {
  for (const { dates } of layout.sentences)
    for (const { mention } of dates)
      if (mention.when?.start === published && mention.when.end === published && mention.rule !== 'reference')
        return mention;
  return null;
}

/** The place carried into a cluster that has none: the last named in the sentences before it in its paragraph. */
export function carriedPlace(layout: Layout, cluster: Cluster): PlaceMention | null {
  const first = cluster.reports[0]?.trigger;
  if (!first) return null;
  const paragraph = layout.document.sentences[first.sentence]?.paragraph;
  for (let s = first.sentence - 1; s >= Math.max(0, first.sentence - CARRY); s--) {
    const sentence = layout.sentences[s];
    if (!sentence || sentence.sentence.paragraph !== paragraph) break;
    const named = sentence.places
      .filter((placed) => !isOfPeople(layout, placed))
      .map((placed) => placed.mention);
    const best = named.reduce<PlaceMention | null>(
      (known, mention) =>
        known === null || specificity(mention.place) >= specificity(known.place) ? mention : known,
      null,
    );
    if (best) return best;
  }
  return null;
}
