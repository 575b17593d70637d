import type { EventType } from '#lib/model/taxonomy.ts';
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
]);

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
  return (WEIGHT.get(cluster.type) ?? 1) * early * often * own;
}

export interface Grounds {
  /** How the date is known; null when there is none. */
  readonly date: 'own' | 'inherited' | 'published' | null;
  readonly dateScore: number;
  readonly place: 'own' | 'inherited' | 'focus' | 'dateline' | null;
  readonly placeScore: number;
  readonly placeConfidence: number;
  readonly reports: number;
  readonly frame: 'asserted' | 'planned';
}

const DATE_GROUND = { own: 0.92, inherited: 0.7, published: 0.62 } as const;
const PLACE_GROUND = { own: 0.92, inherited: 0.72, focus: 0.62, dateline: 0.5 } as const;

/** The chance that type, date and place are all right, 0–1, as the product of how each is known. */
export function confidenceOf(g: Grounds): number {
  const date =
    g.date === null
      ? 0.45
      : DATE_GROUND[g.date] * (g.date === 'own' ? 0.75 + 0.25 * Math.min(1, g.dateScore * 2) : 1);
  const place =
    g.place === null
      ? 0.4
      : PLACE_GROUND[g.place] *
        (g.place === 'own' ? 0.7 + 0.3 * Math.min(1, g.placeScore * 2) : 1) *
        (0.6 + 0.4 * g.placeConfidence);
  const told = g.reports > 1 ? 1 : 0.93;
  return Math.round(date * place * told * (g.frame === 'planned' ? 0.9 : 1) * 1000) / 1000;
}
