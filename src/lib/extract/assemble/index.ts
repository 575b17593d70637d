import type { Article } from '#lib/model/article.ts';
import type { DateMention, EventMention, PlaceMention, Quantity } from '#lib/model/mention.ts';
import { CATEGORY_OF_TYPE } from '#lib/model/taxonomy.ts';
import type { TextDocument } from '#lib/text/index.ts';
import type { When } from '#lib/time/when.ts';
import { titleOf } from '../titles.ts';
import type { Trigger } from '../triggers/index.ts';
import { readLead } from '../triggers/lead.ts';
import { clauseNumbers } from './clauses.ts';
import { cluster, type Cluster, type Report } from './clusters.ts';
import { featuresOf } from './features.ts';
import { isAnother, turns } from './discourse.ts';
import {
  carriedDate,
  carriedPlace,
  datedReports,
  findFocus,
  nearbyDate,
  publishedWhen,
  type DatedReport,
  type Focus,
} from './inherit.ts';
import { joinDate } from './join-date.ts';
import { joinPlaces } from './join-place.ts';
import { layOut, type Layout } from './layout.ts';
import { MOST_NAMES, namesIn } from './names.ts';
import { isOutcome, NO_TOLL, readToll, shareToll } from './quantities.ts';
import { confidenceOf, salienceOf, type Grounds } from './rank.ts';

/** An occurrence with a date and a place less sure than this is more likely a misreading than news. */
const LEAST = 0.25;
/** What is less sure than this is no news, dated and placed or not. */
const BARELY = 0.1;
/** What an occurrence of no confidence at all keeps of its salience. */
const CREDIT = 0.3;
/** Widest place an article's focus may give to an occurrence that names none. */
const FOCUS_KINDS = new Set(['city', 'feature', 'admin2', 'admin1', 'country']);

function readReports(layout: Layout, triggers: readonly Trigger[], published: number | null): Report[] {
  const reports: Report[] = [];
  let at = 0;
  while (at < triggers.length) {
    const sentenceIndex = triggers[at]?.sentence ?? 0;
    let end = at;
    while (end < triggers.length && triggers[end]?.sentence === sentenceIndex) end++;
    const group = triggers.slice(at, end);
    at = end;
    const in_ = layout.sentences[sentenceIndex];
    if (!in_) continue;
    const clauses = clauseNumbers(layout.document, in_.sentence);
    const toll = readToll(layout, in_, group);
    const turning = turns(layout, in_);
    const tolls = shareToll(toll, group);
    for (const trigger of group) {
      if (trigger.frame !== 'asserted' && trigger.frame !== 'planned') continue;
      if (trigger.token < layout.body) continue;
      reports.push({
        trigger,
        date: joinDate(layout, in_, clauses, trigger, published),
        place: joinPlaces(layout, in_, clauses, trigger),
        toll: tolls.get(trigger) ?? NO_TOLL,
        another: (turning && trigger.introduced !== 'definite') || isAnother(layout, in_, trigger),
      });
    }
  }
  return reports;
}

interface Settled {
  readonly when: When | null;
  readonly date: DateMention | null;
  readonly places: readonly PlaceMention[];
  readonly grounds: Grounds;
  readonly rules: string[];
}

/** Sentences in which "the attack" may open the story rather than recall an older one. */
const OPENING = 2;

/** Whether a cluster is spoken of as known ("the murder of …") without having been told: nothing says that it is of the day. */
function isBackground(it: Cluster): boolean {
  const first = it.reports[0]?.trigger;
  return (
    first !== undefined && first.pos === 'noun' && first.introduced === 'definite' && first.sentence > OPENING
  );
}

/** Gives a cluster its date and places: its own, else carried from near it, else those of the article. */
function settle(
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
  if (it.date) {
    ({ when } = it.date);
    date = it.date.mention;
    dateGround = 'own';
    rules.push(`date:${date.rule}`);
  } else {
    const carried = carriedDate(layout, it, dated);
    if (carried?.date) {
      when = { ...carried.date.when, basis: 'inherited' };
      date = carried.date.mention;
      dateGround = 'inherited';
      rules.push('date:inherited');
    } else {
      date = published !== null && !isBackground(it) ? nearbyDate(layout, it, claimed, published) : null;
      if (date?.when) {
        when = { ...date.when, basis: 'inherited' };
        dateGround = 'inherited';
        claimed.add(date);
        rules.push('date:nearby');
      }
    }
    if (!when && published !== null && !isBackground(it)) {
      when = publishedWhen(published);
      dateGround = 'published';
      rules.push('date:published');
    }
  }
  let places: readonly PlaceMention[] = it.place?.places ?? [];
  let placeGround: Grounds['place'] = it.place ? 'own' : null;
  if (places.length === 0 && it.place === null) {
    const carried = carriedPlace(layout, it);
    if (carried) {
      places = [carried];
      placeGround = 'inherited';
    } else if (focus.main && FOCUS_KINDS.has(focus.main.place.kind)) {
      places = [focus.main];
      placeGround = 'focus';
    } else if (focus.dateline) {
      places = [focus.dateline];
      placeGround = 'dateline';
    }
  }
  if (placeGround)
    rules.push(`place:${placeGround === 'own' ? (places[0]?.rule ?? 'sentence') : placeGround}`);
  return {
    when,
    date,
    places,
    rules,
    grounds: {
      date: dateGround,
      dateScore: it.date?.score ?? 0,
      place: placeGround,
      placeScore: it.place?.score ?? 0,
      placeConfidence: places[0]?.confidence ?? (it.place ? 1 : 0),
      reports: it.reports.length,
      frame: it.reports[0]?.trigger.frame === 'planned' ? 'planned' : 'asserted',
    },
  };
}

/** The report that shows a cluster best: not a mere outcome, with its own date and place, early. */
function bestReport(it: Cluster): Report | null {
  let best: Report | null = null;
  let most = -1;
  for (const [i, report] of it.reports.entries()) {
    const score =
      (report.date ? 2 : 0) +
      (report.place ? 2 : 0) +
      (isOutcome(report.trigger) ? 0 : 1.5) +
      (report.trigger.type === it.type ? 1 : 0) -
      i * 0.2;
    if (score > most) {
      most = score;
      best = report;
    }
  }
  return best;
}

function firstOf(it: Cluster, of: 'fatalities' | 'injured'): Quantity | null {
  for (const report of it.reports) if (report.toll[of]) return report.toll[of];
  return null;
}

/** The names told in a cluster's sentences, each once. */
function namesOf(layout: Layout, it: Cluster): string[] {
  const names = new Set<string>();
  let seen = -1;
  for (const { trigger } of it.reports) {
    const in_ = layout.sentences[trigger.sentence];
    if (!in_ || trigger.sentence === seen) continue;
    seen = trigger.sentence;
    for (const name of namesIn(layout, in_)) names.add(name);
    if (names.size >= MOST_NAMES) break;
  }
  return [...names].slice(0, MOST_NAMES);
}

/** Joins an article's triggers, dates and places into the occurrences it reports, most salient first. */
export function assemble(
  article: Pick<Article, 'published'>,
  document: TextDocument,
  dates: readonly DateMention[],
  places: readonly PlaceMention[],
  triggers: readonly Trigger[],
): EventMention[] {
  const layout = layOut(document, dates, places);
  let reports = readReports(layout, triggers, article.published);
  if (reports.length === 0) {
    const lead = readLead(document, layout.body, (index) => {
      const in_ = layout.sentences[index];
      return in_ !== undefined && in_.dates.length + in_.places.length > 0;
    });
    if (lead) reports = readReports(layout, [lead], article.published);
  }
  const clusters = cluster(reports);
  const focus = findFocus(layout);
  const dated = datedReports(clusters);
  const perSentence = new Map<number, number>();
  for (const { sentence } of triggers) perSentence.set(sentence, (perSentence.get(sentence) ?? 0) + 1);
  const claimed = new Set(reports.flatMap((report) => report.date?.mention ?? []));
  const events = clusters.flatMap((it): EventMention[] => {
    const shown = bestReport(it);
    const sentence = shown ? document.sentences[shown.trigger.sentence] : undefined;
    if (!shown || !sentence) return [];
    const { trigger } = shown;
    const settled = settle(layout, it, dated, claimed, focus, article.published);
    // Known from before, and nothing new of it: neither when nor where.
    if (settled.when === null && isBackground(it) && settled.grounds.place !== 'own') return [];
    const own = settled.grounds;
    const features = featuresOf({
      layout,
      it,
      shown,
      grounds: own,
      clusters: clusters.length,
      inSentence: perSentence.get(trigger.sentence) ?? 1,
    });
    const confidence = confidenceOf(features);
    return [
      {
        type: it.type,
        category: CATEGORY_OF_TYPE[it.type],
        frame: trigger.frame,
        title: titleOf(document, sentence, layout.body, trigger),
        when: settled.when,
        places: settled.places,
        confidence,
        salience:
          salienceOf(it, document.sentences.length, own.date === 'own', own.place === 'own') *
          (CREDIT + confidence),
        fatalities: firstOf(it, 'fatalities'),
        injured: firstOf(it, 'injured'),
        names: namesOf(layout, it),
        rules: [trigger.rule, ...settled.rules],
        evidence: {
          sentence: { start: sentence.start, end: sentence.end },
          trigger: { start: trigger.start, end: trigger.end },
          date: settled.date ? { start: settled.date.start, end: settled.date.end } : null,
          places: settled.places.map(({ start, end }) => ({ start, end })),
        },
      },
    ];
  });
  events.sort((a, b) => b.salience - a.salience || a.evidence.trigger.start - b.evidence.trigger.start);
  // The article's first stands whatever it is; what has no date or no place claims none that could be wrong.
  return events.filter(
    ({ confidence, when, places: where }, i) =>
      i === 0 || confidence >= LEAST || (confidence >= BARELY && (when === null || where.length === 0)),
  );
}
