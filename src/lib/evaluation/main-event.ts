import type { Span } from '#lib/model/span.ts';
import { overlap } from './align.ts';
import { rates } from './rates.ts';
import type { PredictedEvent, Predictions, Score } from './types.ts';

/** A document whose main event is labelled with the phrases that say when and where, as several coders marked them. */
export interface MainEventDocument {
  readonly id: string;
  readonly events: readonly { readonly when?: readonly Span[]; readonly where?: readonly Span[] }[];
}

/** Whether the evidence of the first event overlaps a phrase that a coder marked (Hamborg et al. 2019 ask the same of 5W1H). */
export function scoreMainEvents(documents: readonly MainEventDocument[], predictions: Predictions): Score[] {
  const stage = (name: 'when' | 'where', spans: (event: PredictedEvent) => readonly Span[]): Score => {
    const n = { gold: 0, predicted: 0, right: 0 };
    for (const { id, events } of documents) {
      const gold = events.flatMap((event) => event[name] ?? []);
      if (gold.length === 0) continue;
      const head = predictions.get(id)?.events[0];
      const said = head ? spans(head) : [];
      n.gold++;
      if (said.length > 0) n.predicted++;
      if (said.some((span) => gold.some((g) => overlap(span, g) > 0))) n.right++;
    }
    return {
      stage: `main event, ${name}`,
      rates: rates(n.right, n.predicted, n.gold),
      gold: n.gold,
      more: new Map(),
    };
  };
  return [
    stage('when', ({ evidence }) => (evidence.date ? [evidence.date] : [])),
    stage('where', ({ evidence }) => evidence.places),
  ];
}
