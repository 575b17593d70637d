import type { Article } from '#lib/model/article.ts';
import type { DateMention, EventMention, PlaceMention } from '#lib/model/mention.ts';
import { family, isTalk } from '#lib/model/families.ts';
import type { TextDocument } from '#lib/text/index.ts';
import type { Trigger } from '../triggers/index.ts';
import { readLead } from '../triggers/lead.ts';
import { withoutBuildings } from './buildings.ts';
import { cluster, type Report } from './clusters.ts';
import { withoutEchoes } from './echoes.ts';
import { featuresOf, type Features } from './features.ts';
import { besideDeed, inHeadline, isHarm, readHeadline, type Headline } from './headline.ts';
import { findFocus } from './focus.ts';
import { datedReports, isOfTheseDays } from './inherit.ts';
import { layOut } from './layout.ts';
import { isMinor } from './minor.ts';
import { confidenceOf, recencyOf, salienceOf } from './rank.ts';
import { readReports } from './reports.ts';
import { isSetting } from './setting.ts';
import { besideShown, settle } from './settle.ts';
import { bestReport } from './shown.ts';
import { dayOfStory, OF_ONE_DAY } from './story-day.ts';
import { atSite, onDay } from './story-fold.ts';
import { siteOfStory } from './story-place.ts';
import { withStory } from './story.ts';
import { tell, type Weighed } from './tell.ts';

/** An occurrence with a date and a place less sure than this is more likely a misreading than news. */
const LEAST = 0.25;
/** The same where it lists several places: few misreadings do. */
const LEAST_TOLD = 0.2;
/** What is less sure than this is no news, dated and placed or not. */
const BARELY = 0.1;
/** What is said beside the news is marked as minor anyway: only what is surely misread is left out. */
const HARDLY = 0.02;
/** What an occurrence of no confidence at all keeps of its salience. */
const CREDIT = 0.3;
/** Sentences in which an article tells its news, its headline among them. */
const OPENING = 3;

/**
 * Whether some report tells what the article is in the news for: in its opening, of the kind that its headline names or hints at, or
 * harm of these days.
 */
const tellsNews = (
  reports: readonly Report[],
  { families, harmless }: Headline,
  published: number | null,
): boolean =>
  reports.some(({ trigger: { type, sentence, pos, introduced }, date }) => {
    if (sentence < OPENING || families.has(family(type))) return true;
    if (!isHarm(type)) return false;
    if (!harmless) return true;
    return (
      (pos === 'verb' || introduced !== 'bare') &&
      date !== null &&
      published !== null &&
      isOfTheseDays(date.when, published)
    );
  });

/** What a gathering keeps of its salience where it is only the setting of something else. */
const SETTING = 0.5;

/**
 * Joins an article's triggers, dates and places into the occurrences it reports, most salient first.
 * @param titled the places its title names
 */
export function assemble(
  article: Pick<Article, 'published'> & Partial<Pick<Article, 'title'>>,
  document: TextDocument,
  dates: readonly DateMention[],
  places: readonly PlaceMention[],
  triggers: readonly Trigger[],
  titled: readonly PlaceMention[] = [],
  observe?: (mention: EventMention, features: Features) => void,
): EventMention[] {
  const layout = layOut(document, dates, withoutBuildings(document, places), titled, article.published);
  let reports = readReports(layout, triggers, article.published);
  const headline = readHeadline(article.title ?? null);
  if (!tellsNews(reports, headline, article.published)) {
    const silent = reports.length === 0;
    const lead = readLead(document, layout.body, (index) => {
      const in_ = layout.sentences[index];
      return !silent || (in_ !== undefined && in_.dates.length + in_.places.length > 0);
    });
    if (lead) reports = [...readReports(layout, [lead], article.published), ...reports];
  }
  const clusters = cluster(reports, article.published);
  const focus = findFocus(layout);
  const dated = datedReports(clusters);
  const perSentence = new Map<number, number>();
  for (const { sentence } of triggers) perSentence.set(sentence, (perSentence.get(sentence) ?? 0) + 1);
  const claimed = new Set(reports.flatMap((report) => report.date?.mention ?? []));
  const { published } = article;
  const deed =
    published !== null &&
    clusters.some(
      ({ type, date }) =>
        OF_ONE_DAY.has(family(type)) && date !== null && isOfTheseDays(date.when, published),
    );
  const told = clusters.flatMap((it): Weighed[] => {
    const shown = bestReport(it);
    const sentence = shown ? document.sentences[shown.trigger.sentence] : undefined;
    if (!shown || !sentence) return [];
    const { trigger } = shown;
    const inSentence = perSentence.get(trigger.sentence) ?? 1;
    const settled = besideShown(
      layout,
      shown.trigger.sentence,
      settle(layout, it, dated, claimed, focus, article.published),
    );
    const { grounds } = settled;
    const features = featuresOf({ layout, it, shown, grounds, clusters: clusters.length, inSentence });
    const confidence = confidenceOf(features);
    const setting = isSetting(layout, trigger, inSentence);
    const salience =
      salienceOf(it, document.sentences.length, grounds.date === 'own', grounds.place === 'own') *
      (CREDIT + confidence) *
      recencyOf(settled.when, article.published) *
      (setting ? SETTING : 1) *
      inHeadline(layout, headline, it, settled.places) *
      (deed ? besideDeed(headline, it) : 1);
    return [{ it, shown, sentence, settled, features, confidence, salience, setting }];
  });
  const weighed = withoutEchoes(told);
  weighed.sort((a, b) => b.salience - a.salience || a.shown.trigger.start - b.shown.trigger.start);
  const [lead] = weighed;
  const day =
    lead && article.published !== null
      ? dayOfStory(layout, lead, clusters, headline, article.published)
      : null;
  const site = lead ? siteOfStory(layout, lead, clusters, headline, focus) : null;
  const moved = site ? atSite(weighed, site) : weighed;
  const ordered = day ? onDay(moved, day) : moved;
  // The article's first stands whatever it is; what has no date or no place claims none that could be wrong.
  const kept = ordered.filter(
    ({ it: { type }, confidence, settled: { when, places: where } }, i) =>
      observe !== undefined ||
      i === 0 ||
      confidence >= LEAST ||
      (confidence >= LEAST_TOLD && where.length > 1) ||
      (confidence >= HARDLY && isTalk(type)) ||
      (confidence >= BARELY && (when === null || where.length === 0)),
  );
  // Titles, names and evidence are looked for only of what is told.
  const events = kept.map((one, rank) => tell(layout, one, isMinor(one.it.type, rank, one.setting)));
  if (observe) events.forEach((event, i) => observe(event, kept[i]?.features ?? []));
  return withStory(layout, events);
}
