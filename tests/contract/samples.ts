import type { Article } from '#lib/model/article.ts';
import type { Event, LocatedMention } from '#lib/model/event.ts';
import type { EventMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import type { EventChanges, NewArticle, Reading } from '#lib/server/store/store.ts';

/** 2024-01-15 */
const DAY = 19_737;

export function article(id: string): Article {
  return {
    id,
    title: `Headline of ${id}`,
    text: 'A bridge collapsed in Mosul on Monday. Guests of a café watched.',
    published: DAY,
    source: 'The Courier',
    url: `https://example.org/${encodeURIComponent(id)}`,
    author: null,
    dateline: 'Baghdad',
    language: 'en',
  };
}

export function entry(id: string): NewArticle {
  return { article: article(id), hash: `hash-${id}`, origin: `desk/${id}.txt` };
}

export function place(id: string, parent: string | null): Place {
  return {
    id,
    name: id,
    kind: parent ? 'city' : 'country',
    country: 'IQ',
    countryName: 'Iraq',
    parent,
    lat: 36.34,
    lon: 43.13,
    bbox: parent ? null : [38.8, 29.1, 48.6, 37.4],
    population: 1_000_000,
  };
}

export function mention(id: string, articleId: string, changed: Partial<EventMention> = {}): LocatedMention {
  const mosul = { start: 22, end: 27 };
  return {
    id,
    articleId,
    mention: {
      type: 'collapse',
      category: 'disaster',
      frame: 'asserted',
      title: 'A bridge collapsed in Mosul',
      when: {
        start: DAY,
        end: DAY,
        precision: 'day',
        approximate: false,
        edtf: '2024-01-15',
        basis: 'relative',
        anchor: { day: DAY, of: 'published' },
      },
      places: [
        {
          ...mosul,
          place: place('mosul', 'IQ'),
          form: 'name',
          confidence: 0.9,
          rule: 'gazetteer',
          alternatives: [place('IQ', null)],
        },
      ],
      confidence: 0.8,
      salience: 1.5,
      fatalities: null,
      injured: { start: 0, end: 1, min: 90, max: 110 },
      rules: ['collapse-verb', 'weekday'],
      evidence: {
        sentence: { start: 0, end: 38 },
        trigger: { start: 9, end: 18 },
        date: { start: 31, end: 37 },
        places: [mosul],
      },
      ...changed,
    },
  };
}

/** An event of the given mentions, described by the first. */
export function eventOf(id: string, mentions: readonly LocatedMention[]): Event {
  const [first] = mentions;
  if (!first) throw new Error('an event has a mention');
  const { type, category, title, when, places, confidence, salience, minor = false } = first.mention;
  return {
    id,
    ...{ type, category, title, when, confidence, salience, minor },
    places: places.map((item) => item.place),
    planned: false,
    fatalities: { min: 1, max: 2 },
    mentions: mentions.map((item) => item.id),
    articles: [...new Set(mentions.map((item) => item.articleId))],
  };
}

export function reading(mentions: readonly LocatedMention[], changed: Partial<Reading> = {}): Reading {
  return {
    reader: 'reader-1',
    mentions,
    places: [place('mosul', 'IQ'), place('IQ', null)],
    failure: null,
    ...changed,
  };
}

export function changes(put: readonly Event[]): EventChanges {
  return { put, removed: [] };
}
