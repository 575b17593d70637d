import type { CivilDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import type { Features } from './features.ts';
import type { EventType } from '#lib/model/taxonomy.ts';
import { WEIGHTS } from './weights.ts';
import type { Cluster } from './clusters.ts';

/** Types that are mostly talk: they rank below what happened. */
const WEIGHT: ReadonlyMap<EventType, number> = new Map<EventType, number>([
  ['statement', 0.25],
  ['threat', 0.35],
  ['meeting', 0.5],
  ['agreement', 0.7],
  ['vote', 0.7],
  ['trial', 0.65],
  ['arrest', 0.7],
  ['sentence', 0.75],
  ['appointment', 0.65],
  ['resignation', 0.7],
  ['death', 0.6],
  ['displacement', 0.6],
  ['raid', 0.7],
  ['ceremony', 0.6],
  ['sport', 0.8],
  ['other', 0.6],
]);

/** How much a type is news, 0–1. */
export const weightOf = (type: EventType): number => WEIGHT.get(type) ?? 1;

/** What is left of the salience of an occurrence that a word alone tells of. */
const UNBORNE = 0.4;

/**
 * How central an occurrence is to its article, 0–1: told early, told often, of a kind that is news, dated and placed by its
 * own sentences.
 * @param first index of the first sentence that tells it, of `sentences`
 */
export function salienceOf(cluster: Cluster, sentences: number, dated: boolean, placed: boolean): number {
  const first = cluster.reports[0]?.trigger.sentence ?? 0;
  const early = (1 / (1 + first * 0.35)) * 0.6 + 0.4 * (1 - first / Math.max(1, sentences));
  const often = Math.min(1, 0.5 + 0.1 * cluster.reports.length);
  const own = 0.55 + (dated ? 0.2 : 0) + (placed ? 0.25 : 0);
  const borne = cluster.reports.every(({ trigger }) => trigger.weak) ? UNBORNE : 1;
  return weightOf(cluster.type) * early * often * own * borne;
}

/** What an occurrence keeps of its salience by its age in days at publication: news is of these days, the rest is its history. */
const RECENCY: readonly (readonly [days: number, share: number])[] = [
  [2, 1],
  [4, 0.95],
  [8, 0.85],
  [32, 0.75],
  [366, 0.6],
  [Infinity, 0.4],
];

/** How much an occurrence's age counts against it, 0–1; 1 when it is undated or the publication is. */
export function recencyOf(when: When | null, published: CivilDay | null): number {
  if (published === null || when === null) return 1;
  const age = published - (when.end ?? published);
  return RECENCY.find(([days]) => age <= days)?.[1] ?? 1;
}

export interface Grounds {
  /** How the date is known; `before`: only that it was by the publication day; null when there is none. */
  readonly date: 'own' | 'inherited' | 'published' | 'before' | null;
  readonly dateScore: number;
  readonly place: 'own' | 'inherited' | 'focus' | 'dateline' | null;
  readonly placeScore: number;
  readonly placeConfidence: number;
  readonly reports: number;
  readonly frame: 'asserted' | 'planned';
}

const weights = new Map(Object.entries(WEIGHTS));

/** Log-odds by feature; see `weights.ts`. */
export function confidenceOf(features: Features): number {
  let logOdds = 0;
  for (const [name, value] of features) if (value !== 0) logOdds += (weights.get(name) ?? 0) * value;
  return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
}
