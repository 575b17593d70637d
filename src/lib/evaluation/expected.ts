import type { Span } from '#lib/model/span.ts';
import { align, overlap } from './align.ts';
import { fold } from './fold.ts';
import { rates, ratio } from './rates.ts';
import type { Judged } from './reliability.ts';
import { scoreTemporal } from './temporal.ts';
import type { PredictedDocument, PredictedEvent, Score } from './types.ts';

/** What a person read out of one article: the content of a `*.expected.json` file. */
export interface Expected {
  /** Name of the article's file, in the same folder. */
  readonly article: string;
  readonly events: readonly ExpectedEvent[];
  /** In text order, as are the places. */
  readonly dates: readonly {
    readonly text: string;
    readonly value: string;
    readonly start: string | null;
    readonly end: string | null;
  }[];
  readonly places: readonly {
    readonly text: string;
    readonly name: string;
    readonly country: string | null;
  }[];
}

export interface ExpectedEvent {
  readonly type: string;
  readonly when: { readonly start: string | null; readonly end: string | null } | null;
  /** Names from the most specific up; the last is an ISO 3166-1 code. */
  readonly places: readonly string[];
  /** An exact part of the article's text. */
  readonly quote: string;
  /** A statement or background that the list may show or leave out. */
  readonly optional?: boolean;
}

/** An article with what was expected of it and what was read. */
export interface ExpectedDocument {
  readonly text: string;
  readonly expected: Expected;
  readonly predicted: PredictedDocument;
}

/** Labels with the place of their text, each looked for after the one before; those that are not found have none. */
export function locate<T extends { readonly text: string }>(
  text: string,
  labels: readonly T[],
): (Span & { readonly label: T })[] {
  let from = 0;
  return labels.flatMap((label) => {
    const start = text.indexOf(label.text, from);
    if (start < 0) return [];
    from = start + label.text.length;
    return [{ start, end: from, label }];
  });
}

function scoreDates(documents: readonly ExpectedDocument[]): Score[] {
  const gold = documents.map(({ text, expected }, i) => ({
    id: String(i),
    timexes: locate(text, expected.dates).map(({ start, end, label }) => ({
      start,
      end,
      value: label.value,
      type: '',
    })),
  }));
  const predictions = new Map(documents.map(({ predicted }, i) => [String(i), predicted]));
  let [days, fixed] = [0, 0];
  documents.forEach(({ text, expected, predicted }) => {
    for (const match of align(locate(text, expected.dates), predicted.timexes)) {
      const { label } = match.gold;
      if (label.start === null || label.end === null) continue;
      fixed++;
      if (match.predicted.from === label.start && match.predicted.to === label.end) days++;
    }
  });
  const more = new Map([['days accuracy', ratio(days, fixed)]]);
  return scoreTemporal(gold, predictions).map((score) => ({
    ...score,
    more: score.stage === 'dates, value' ? more : new Map(),
  }));
}

function scorePlaces(documents: readonly ExpectedDocument[]): Score {
  const n = { gold: 0, predicted: 0, found: 0, right: 0 };
  for (const { text, expected, predicted } of documents) {
    const gold = locate(text, expected.places);
    // Demonyms and adjectives are not labelled.
    const named = predicted.toponyms.filter(({ form }) => form !== 'demonym');
    n.gold += gold.length;
    n.predicted += named.length;
    for (const match of align(gold, named)) {
      n.found++;
      if ((match.gold.label.country ?? undefined) === match.predicted.country) n.right++;
    }
  }
  return {
    stage: 'places, overlap',
    rates: rates(n.found, n.predicted, n.gold),
    gold: n.gold,
    more: new Map([['country right', ratio(n.right, n.found)]]),
  };
}

const sameDays = (gold: ExpectedEvent, { start, end }: PredictedEvent): boolean =>
  (gold.when?.start ?? undefined) === start && (gold.when?.end ?? undefined) === end;

/** The finest place is named; where the country is all that is labelled, that. */
function samePlace(gold: ExpectedEvent, { places }: PredictedEvent): boolean {
  const [finest] = gold.places;
  if (finest === undefined) return places.length === 0;
  if (gold.places.length === 1) return places.some(({ country }) => country === finest);
  return places.some(({ name, text }) => fold(name) === fold(finest) || fold(text) === fold(finest));
}

/** A label that the list must have: statements may be there or not. */
const isDue = ({ type, optional }: ExpectedEvent): boolean => optional !== true && type !== 'statement';

/** What the list shows: what the extractor marks as minor is left out, as the dashboard does. */
const isListed = ({ frame, minor }: PredictedEvent): boolean =>
  minor !== true && (frame === undefined || frame === 'asserted' || frame === 'planned');

/**
 * The list of an article's events. One is found when a trigger that tells of it lies in its quotation; of several, the one that
 * has most right. Optional labels cost nothing when they are not found, and what is found for them counts neither way.
 */
function scoreEvents(documents: readonly ExpectedDocument[]): Score[] {
  const n = { gold: 0, predicted: 0, found: 0, whole: 0, date: 0, place: 0, type: 0 };
  const judged: Judged[] = [];
  for (const { text, expected, predicted } of documents) {
    const events = predicted.events.filter(isListed);
    n.gold += expected.events.filter(isDue).length;
    n.predicted += events.length;
    const pairs = expected.events.flatMap((gold, i) => {
      const start = text.indexOf(gold.quote);
      const quote = { start, end: start + gold.quote.length };
      return events.flatMap((event, j) => {
        const told = [event.evidence.trigger, ...(event.evidence.told ?? [])];
        if (start < 0 || !told.some((trigger) => overlap(quote, trigger) > 0)) return [];
        const [date, place, type] = [sameDays(gold, event), samePlace(gold, event), gold.type === event.type];
        const right = Number(date) + Number(place) + Number(type);
        return [{ i, j, due: isDue(gold), date, place, type, right }];
      });
    });
    pairs.sort((a, b) => b.right - a.right || Number(b.due) - Number(a.due) || a.i - b.i || a.j - b.j);
    const [takenGold, taken, whole] = [new Set<number>(), new Set<number>(), new Set<number>()];
    const neither = new Set<number>();
    for (const { i, j, due, date, place, type } of pairs) {
      if (takenGold.has(i) || taken.has(j)) continue;
      takenGold.add(i);
      taken.add(j);
      if (!due) {
        neither.add(j);
        continue;
      }
      n.found++;
      n.date += Number(date);
      n.place += Number(place);
      n.type += Number(type);
      n.whole += Number(date && place);
      if (date && place && type) whole.add(j);
    }
    n.predicted -= neither.size;
    events.forEach(({ id, confidence = 0 }, j) => {
      if (!neither.has(j)) judged.push({ id, confidence, right: whole.has(j) });
    });
  }
  return [
    {
      stage: 'events, found',
      rates: rates(n.found, n.predicted, n.gold),
      gold: n.gold,
      more: new Map([
        ['date right', ratio(n.date, n.found)],
        ['place right', ratio(n.place, n.found)],
        ['type right', ratio(n.type, n.found)],
      ]),
    },
    {
      stage: 'events, date and place',
      rates: rates(n.whole, n.predicted, n.gold),
      gold: n.gold,
      more: new Map(),
      judged,
    },
  ];
}

/** Scores articles labelled by hand: dates, places, and whole events. */
export function scoreExpected(documents: readonly ExpectedDocument[]): Score[] {
  return [...scoreDates(documents), scorePlaces(documents), ...scoreEvents(documents)];
}
