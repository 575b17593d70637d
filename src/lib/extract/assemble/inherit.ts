import { isTalk } from '#lib/model/families.ts';
import { isWithin, specificity } from '#lib/model/containment.ts';
import type { DateMention, PlaceMention } from '#lib/model/mention.ts';
import { formatDay, type CivilDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import type { Cluster } from './clusters.ts';
import { isPerfect, standsBySaying } from './join-date.ts';
import { isTown, type Layout } from './layout.ts';
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

export interface Focus {
  /** The place the article is mostly about, if one stands out. */
  readonly main: PlaceMention | null;
  /** The place it was filed from, if the text names it. */
  readonly dateline: PlaceMention | null;
}

/**
 * What a place keeps of its weight however little its country is spoken of: whose army, whose government and whose people they are
 * says of which country an article is.
 */
const OF_NO_COUNTRY = 0.3;
/** What being filed from it adds to a place's weight, in mentions. */
const FILED = 1.2;
/** What being named in the title adds to it. */
const TITLED = 3;

/** The article's main place: the one named most, with weight for the first sentences and for what contains it. */
export function findFocus(layout: Layout): Focus {
  const weights = new Map<string, { mention: PlaceMention; weight: number }>();
  const votes = new Map<string, number>();
  let cast = 0;
  const vote = ({ place: { country } }: PlaceMention, weight: number): void => {
    if (country === null) return;
    votes.set(country, (votes.get(country) ?? 0) + weight);
    cast += weight;
  };
  for (const { places, index } of layout.sentences) {
    for (const placed of places) {
      const { mention } = placed;
      const weight = (isOfPeople(layout, placed) ? 0.3 : 1) * (index < 3 ? 2 : 1) * mention.confidence;
      vote(mention, (index < 3 ? 2 : 1) * mention.confidence);
      const known = weights.get(mention.place.id);
      if (known) known.weight += weight;
      else weights.set(mention.place.id, { mention, weight });
    }
  }
  for (const { mention } of layout.datelinePlaces) {
    vote(mention, FILED);
    const known = weights.get(mention.place.id);
    if (known) known.weight += FILED;
    else weights.set(mention.place.id, { mention, weight: FILED });
  }
  for (const mention of layout.titled) {
    const weight = (isTown(mention) ? TITLED : FILED) * mention.confidence;
    const known = weights.get(mention.place.id);
    if (known) known.weight += weight;
    else weights.set(mention.place.id, { mention, weight });
  }
  const entries = [...weights.values()].slice(0, 60);
  let main: { mention: PlaceMention; weight: number } | null = null;
  for (const entry of entries) {
    let weight = entry.weight;
    // A city gains from its country's being named; a country gains a little from its cities.
    // By index: every pair of an article's places is looked at, and an iterator makes an object for each.
    for (let i = 0; i < entries.length; i++) {
      const other = entries[i];
      if (!other || other === entry) continue;
      if (isWithin(entry.mention.place, other.mention.place)) weight += other.weight * 0.5;
      else if (isWithin(other.mention.place, entry.mention.place)) weight += other.weight * 0.3;
    }
    weight *= 0.7 + 0.1 * specificity(entry.mention.place);
    const { country } = entry.mention.place;
    if (country !== null && cast > 0) weight *= OF_NO_COUNTRY + (votes.get(country) ?? 0) / cast;
    else weight *= OF_NO_COUNTRY;
    if (weight > (main?.weight ?? 0)) main = { mention: entry.mention, weight };
  }
  const filed = layout.datelinePlaces.map((placed) => placed.mention);
  const dateline = filed.reduce<PlaceMention | null>(
    (best, mention) =>
      best === null || specificity(mention.place) > specificity(best.place) ? mention : best,
    null,
  );
  return { main: main?.mention ?? null, dateline };
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
const NEARBY_DAYS = 10;

/** A recent day named soon after an undated occurrence that no other occurrence claims; null if there is none. */
export function nearbyDate(
  layout: Layout,
  cluster: Cluster,
  claimed: ReadonlySet<DateMention>,
  published: CivilDay,
): DateMention | null {
  const trigger = cluster.reports[0]?.trigger;
  if (!trigger || isPerfect(layout, trigger)) return null;
  const first = trigger.sentence;
  for (let s = first; s <= Math.min(first + NEARBY, layout.sentences.length - 1); s++) {
    for (const date of layout.sentences[s]?.dates ?? []) {
      const { when } = date.mention;
      if (!when || when.start === null || when.end === null || claimed.has(date.mention)) continue;
      // "Now" is any time.
      if (date.mention.rule === 'reference') continue;
      const recent = when.end <= published && when.start >= published - NEARBY_DAYS;
      if (recent && when.end - when.start <= 1 && !standsBySaying(layout, date)) return date.mention;
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
