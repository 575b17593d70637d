import type { Span } from '#lib/model/span.ts';
import { align } from './align.ts';
import { rates, ratio } from './rates.ts';
import type { Predictions, Score } from './types.ts';

/** A document in which every word that names an event is labelled, some with the day it fell on. */
export interface MentionDocument {
  readonly id: string;
  readonly events: readonly { readonly mention: Span; readonly date?: string | null }[];
}

/** Event words found, and the dates given to those that have one. Labels hold every event, also such as we do not report. */
export function scoreMentions(documents: readonly MentionDocument[], predictions: Predictions): Score[] {
  const n = { gold: 0, predicted: 0, found: 0, dated: 0, right: 0 };
  for (const { id, events } of documents) {
    const gold = events.map(({ mention, date }) => ({ ...mention, date }));
    const predicted = (predictions.get(id)?.events ?? []).map((event) => ({
      ...event.evidence.trigger,
      date: event.date,
    }));
    n.gold += gold.length;
    n.predicted += predicted.length;
    for (const match of align(gold, predicted)) {
      n.found++;
      if (!match.gold.date) continue;
      n.dated++;
      if (match.predicted.date === match.gold.date) n.right++;
    }
  }
  return [
    {
      stage: 'event words',
      rates: rates(n.found, n.predicted, n.gold),
      gold: n.gold,
      more: new Map([['date accuracy', ratio(n.right, n.dated)]]),
    },
  ];
}
