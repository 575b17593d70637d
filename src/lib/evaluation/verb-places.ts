import type { Span } from '#lib/model/span.ts';
import { overlap } from './align.ts';
import { rates, ratio } from './rates.ts';
import type { Predictions, Score } from './types.ts';

/** A sentence whose verbs are labelled with the places where they happened. */
export interface VerbPlaceDocument {
  readonly id: string;
  readonly events: readonly { readonly verb: Span; readonly locations: readonly Span[] }[];
}

/** Which place belongs to which verb: what says where beside the verb, else the places of the predicted events that it tells of. */
export function scoreVerbPlaces(documents: readonly VerbPlaceDocument[], predictions: Predictions): Score[] {
  const n = { gold: 0, predicted: 0, right: 0, foundGold: 0, verbs: 0, triggers: 0 };
  for (const { id, events } of documents) {
    const predicted = predictions.get(id)?.events ?? [];
    for (const { verb, locations } of events) {
      const own = predicted.flatMap(({ evidence: { trigger, told = [], places } }) => {
        const telling = [trigger, ...told].find((word) => overlap(word, verb) > 0);
        return telling ? [telling.where ?? places] : [];
      });
      const places = own.flat();
      n.verbs++;
      if (own.length > 0) n.triggers++;
      n.gold += locations.length;
      n.predicted += places.length;
      n.right += places.filter((place) => locations.some((gold) => overlap(place, gold) > 0)).length;
      n.foundGold += locations.filter((gold) => places.some((place) => overlap(place, gold) > 0)).length;
    }
  }
  return [
    {
      stage: 'verb → place',
      rates: rates(n.right, n.predicted, n.gold, n.foundGold),
      gold: n.gold,
      more: new Map([['verbs read as events', ratio(n.triggers, n.verbs)]]),
    },
  ];
}
