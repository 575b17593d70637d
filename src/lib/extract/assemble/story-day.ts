import { family } from '#lib/model/families.ts';
import type { DateMention } from '#lib/model/mention.ts';
import type { CivilDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import type { Trigger } from '../triggers/index.ts';
import type { Cluster } from './clusters.ts';
import type { Headline } from './headline.ts';
import type { Layout } from './layout.ts';
import type { Settled } from './settle.ts';
import { tellOfDate, tellOfDay } from './story-day-features.ts';
import { STORY_DAY_WEIGHTS } from './story-day-weights.ts';

/** Families of what happens on one day and is then reported, investigated, tried and mourned on others. */
export const OF_ONE_DAY: ReadonlySet<string> = new Set([
  'attack',
  'accident',
  'fire',
  'robbery',
  'kidnapping',
  'hijacking',
]);
/** Days before publication that a story is of. */
const RECENT = 366;
/** Most sentences with a date that are looked at. */
const MOST_DATED = 60;

/** A day that a text names, with what speaks for and against its being that of the text's story. */
export interface CandidateDay {
  readonly day: CivilDay;
  /** The phrases that name it. */
  readonly mentions: readonly DateMention[];
  /** By name, 0 … 1 but for counts: what any of the phrases has. */
  readonly features: ReadonlyMap<string, number>;
}

/** What an article is about: its most central occurrence. */
export interface Story {
  readonly it: Cluster;
  readonly settled: Settled;
}

const isDay = (when: When | null): when is When & { start: CivilDay; end: CivilDay } =>
  when?.start != null && when.end !== null && when.end - when.start <= 1;

/** What is told in each sentence, by its index. */
export function triggersBySentence(clusters: readonly Cluster[]): ReadonlyMap<number, readonly Trigger[]> {
  const triggers = new Map<number, Trigger[]>();
  for (const { reports } of clusters)
    for (const { trigger } of reports) {
      const known = triggers.get(trigger.sentence);
      if (known) known.push(trigger);
      else triggers.set(trigger.sentence, [trigger]);
    }
  return triggers;
}

/** The days that may be that of an article's story; none for what has no one day. */
export function candidateDays(
  layout: Layout,
  { it, settled }: Story,
  clusters: readonly Cluster[],
  published: CivilDay,
): CandidateDay[] {
  const kin = family(it.type);
  if (!OF_ONE_DAY.has(kin) || it.reports[0]?.trigger.frame === 'planned') return [];
  const triggers = triggersBySentence(clusters);
  const found = new Map<CivilDay, { mentions: DateMention[]; features: Map<string, number> }>();
  const at = (day: CivilDay) => {
    const known = found.get(day) ?? { mentions: [], features: new Map<string, number>() };
    found.set(day, known);
    return known;
  };
  const telling = (features: Map<string, number>) => (name: string, value: number) => {
    features.set(name, Math.max(features.get(name) ?? 0, value));
  };
  let seen = 0;
  for (const in_ of layout.sentences) {
    if (in_.dates.length === 0 || ++seen > MOST_DATED) continue;
    for (const date of in_.dates) {
      const { when, type, rule } = date.mention;
      if (type === 'SET' || rule === 'reference' || !isDay(when)) continue;
      if (when.start > published + 1 || when.start < published - RECENT) continue;
      const { mentions, features } = at(when.start);
      mentions.push(date.mention);
      tellOfDate(layout, in_, date, triggers.get(in_.index) ?? [], kin, telling(features));
    }
  }
  const held = isDay(settled.when) ? settled.when.start : null;
  if (held !== null) at(held);
  at(published);
  return [...found].map(([day, { mentions, features }]) => {
    const holds = settled.grounds.date === 'own' ? 'own' : 'carried';
    tellOfDay(day, published, mentions.length, day === held ? holds : null, telling(features));
    return { day, mentions, features };
  });
}

const weights: ReadonlyMap<string, number> = new Map(Object.entries(STORY_DAY_WEIGHTS));

function scoreOf({ features }: CandidateDay): number {
  let score = 0;
  for (const [name, value] of features) score += (weights.get(name) ?? 0) * value;
  return score;
}

/** How much more another day must have for it than the one that the article's first occurrence has, in log-odds. */
const MARGIN = 0.2;

/** A day and the phrase that names it. */
export interface NamedDay {
  readonly when: When;
  readonly mention: DateMention;
}

/**
 * The day that an article's text says its story was on, where it is not the one at hand; else null. Without a headline nothing
 * says that the article is of one thing.
 */
export function dayOfStory(
  layout: Layout,
  story: Story,
  clusters: readonly Cluster[],
  { words }: Pick<Headline, 'words'>,
  published: CivilDay,
): NamedDay | null {
  const { when: known, grounds } = story.settled;
  if (words.size === 0 || grounds.date === 'before') return null;
  const held = isDay(known) ? known.start : null;
  let best: CandidateDay | null = null;
  let most = -Infinity;
  for (const candidate of candidateDays(layout, story, clusters, published)) {
    const score = scoreOf(candidate) + (candidate.day === held ? MARGIN : 0);
    if (score > most) {
      most = score;
      best = candidate;
    }
  }
  if (!best || best.day === held) return null;
  const mention = finest(best.mentions);
  return mention?.when ? { when: mention.when, mention } : null;
}

/** The first of a day's phrases that does not name a night around it too, else the first. */
function finest(mentions: readonly DateMention[]): DateMention | null {
  return mentions.find(({ when }) => when?.start === when?.end) ?? mentions[0] ?? null;
}
