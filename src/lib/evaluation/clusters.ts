import type { Predictions, Score } from './types.ts';
import { harmonic } from './rates.ts';

export interface GroupedDocument {
  readonly id: string;
  /** The occurrence it reports; a document without one is alone. */
  readonly group?: string | null;
  readonly events: readonly unknown[];
}

function sizes<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * How well reports of one occurrence are brought together: B-cubed (Bagga and Baldwin 1998) over the labelled documents. A document
 * belongs to the merged event of its most salient mention; one without events is alone.
 */
export function scoreClusters(documents: readonly GroupedDocument[], predictions: Predictions): Score[] {
  const members = documents
    .filter(({ events }) => events.length > 0)
    .map(({ id, group }) => {
      const event = predictions.get(id)?.events[0]?.event;
      const cluster = event === undefined ? `document ${id}` : `event ${event}`;
      return { group: group ?? id, cluster, both: JSON.stringify([group ?? id, cluster]) };
    });
  const groups = sizes(members.map(({ group }) => group));
  const clusters = sizes(members.map(({ cluster }) => cluster));
  const shared = sizes(members.map(({ both }) => both));
  const mean = (whole: (member: (typeof members)[number]) => number | undefined): number =>
    members.reduce((sum, member) => sum + (shared.get(member.both) ?? 0) / (whole(member) ?? 1), 0) /
    Math.max(1, members.length);
  const precision = mean(({ cluster }) => clusters.get(cluster));
  const recall = mean(({ group }) => groups.get(group));
  return [
    {
      stage: 'merging, B-cubed',
      rates: { precision, recall, f1: harmonic(precision, recall) },
      gold: members.length,
      more: new Map([
        ['groups', groups.size],
        ['clusters', clusters.size],
      ]),
    },
  ];
}
