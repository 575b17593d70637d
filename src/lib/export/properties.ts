import { formatDay } from '#lib/time/day.ts';
import type { ExportedEvent } from './types.ts';

/** The facts of an event that every tabular format carries, in the order in which they are written. */
export function properties({ event, evidence }: ExportedEvent) {
  const { when, fatalities } = event;
  const best = evidence[0];
  const first = event.places[0];
  const day = (value: number | null | undefined): string | null => (value == null ? null : formatDay(value));
  return {
    id: event.id,
    type: event.type,
    category: event.category,
    title: event.title,
    start: day(when?.start),
    end: day(when?.end),
    edtf: when?.edtf ?? null,
    precision: when?.precision ?? null,
    approximate: when?.approximate ?? null,
    basis: when?.basis ?? null,
    place: first?.name ?? null,
    placeKind: first?.kind ?? null,
    country: first?.country ?? null,
    countryName: first?.countryName ?? null,
    planned: event.planned,
    confidence: Math.round(event.confidence * 1e4) / 1e4,
    fatalitiesMin: fatalities?.min ?? null,
    fatalitiesMax: fatalities?.max ?? null,
    articles: event.articles.length,
    articleIds: event.articles.join('; '),
    evidence: best?.sentence ?? null,
    articleTitle: best?.articleTitle ?? null,
    source: best?.source ?? null,
    published: day(best?.published),
    url: best?.url ?? null,
  };
}
