import type { Selectable } from 'kysely';
import type { Article } from '#lib/model/article.ts';
import type { Event, EventLink } from '#lib/model/event.ts';
import type { EventMention, PlaceMention } from '#lib/model/mention.ts';
import type { Place, PlaceKind } from '#lib/model/place.ts';
import type { Category, EventType } from '#lib/model/taxonomy.ts';
import type { When } from '#lib/time/when.ts';
import type { ArticleTable, EventTable, PlaceTable } from './schema.ts';

/** Finds a stored place; the store keeps every place that a row names. */
export type PlaceById = (id: string) => Place | undefined;

/** Places stand in rows by id; an id without a place is a damaged store. */
function need(placeById: PlaceById, id: string): Place {
  const place = placeById(id);
  if (!place) throw new Error(`The store names a place it does not have: ${id}`);
  return place;
}

export function articleFromRow(
  row: Omit<Selectable<ArticleTable>, 'seq' | 'hash' | 'origin' | 'reader' | 'failure'>,
): Article {
  const { id, title, text, published, source, url, author, dateline, language } = row;
  return { id, title, text, published, source, url, author, dateline, language };
}

export function placeToRow(place: Place): PlaceTable {
  const { countryName, bbox, town = null, ...same } = place;
  return { ...same, town, country_name: countryName, bbox: bbox && JSON.stringify(bbox) };
}

export function placeFromRow(row: Selectable<PlaceTable>): Place {
  const { country_name, bbox, kind, town, ...same } = row;
  return {
    ...same,
    ...(town !== null && { town }),
    kind: kind as PlaceKind,
    countryName: country_name,
    bbox: bbox === null ? null : (JSON.parse(bbox) as Place['bbox']),
  };
}

export function eventToRow(event: Event): EventTable {
  return {
    id: event.id,
    type: event.type,
    category: event.category,
    title: event.title,
    start_day: event.when?.start ?? null,
    end_day: event.when?.end ?? null,
    date: event.when && JSON.stringify(event.when),
    places: JSON.stringify(event.places.map((place) => place.id)),
    planned: event.planned ? 1 : 0,
    confidence: event.confidence,
    salience: event.salience,
    minor: event.minor === true ? 1 : 0,
    fatalities_min: event.fatalities?.min ?? null,
    fatalities_max: event.fatalities?.max ?? null,
    mentions: JSON.stringify(event.mentions),
    articles: JSON.stringify(event.articles),
    links: event.links ? JSON.stringify(event.links) : null,
  };
}

export function eventFromRow(row: Selectable<EventTable>, placeById: PlaceById): Event {
  return {
    id: row.id,
    type: row.type as EventType,
    category: row.category as Category,
    title: row.title,
    when: row.date === null ? null : (JSON.parse(row.date) as When),
    places: stringList(row.places).map((id) => need(placeById, id)),
    planned: row.planned === 1,
    confidence: row.confidence,
    salience: row.salience,
    minor: row.minor === 1,
    fatalities:
      row.fatalities_min === null || row.fatalities_max === null
        ? null
        : { min: row.fatalities_min, max: row.fatalities_max },
    mentions: stringList(row.mentions),
    articles: stringList(row.articles),
    ...(row.links !== null && { links: JSON.parse(row.links) as EventLink[] }),
  };
}

export function stringList(json: string): string[] {
  return JSON.parse(json) as string[];
}

type StoredPlaceMention = Omit<PlaceMention, 'place' | 'alternatives'> & {
  readonly place: string;
  readonly alternatives: readonly string[];
};
type StoredMention = Omit<EventMention, 'places'> & { readonly places: readonly StoredPlaceMention[] };

export function mentionToJson(mention: EventMention): string {
  const stored: StoredMention = {
    ...mention,
    places: mention.places.map((item) => ({
      ...item,
      place: item.place.id,
      alternatives: item.alternatives.map((place) => place.id),
    })),
  };
  return JSON.stringify(stored);
}

export function mentionFromJson(json: string, placeById: PlaceById): EventMention {
  const stored = JSON.parse(json) as StoredMention;
  return {
    ...stored,
    places: stored.places.map((item) => ({
      ...item,
      place: need(placeById, item.place),
      alternatives: item.alternatives.map((id) => need(placeById, id)),
    })),
  };
}

/** Ids of the places that a stored mention names. */
export function placesInMention(json: string): string[] {
  return (JSON.parse(json) as StoredMention).places.flatMap((item) => [item.place, ...item.alternatives]);
}
