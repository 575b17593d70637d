import { scoreClusters, type GroupedDocument } from './clusters.ts';
import { scoreDatedPlaces, type DatedPlaceDocument } from './dated-places.ts';
import { scoreIncidents, type IncidentDocument } from './incidents.ts';
import { scoreMainEvents, type MainEventDocument } from './main-event.ts';
import { scoreMentions, type MentionDocument } from './mentions.ts';
import { scoreTemporal, type TemporalDocument } from './temporal.ts';
import { scoreToponyms, type ToponymDocument } from './toponyms.ts';
import type { Predictions, Score } from './types.ts';
import { scoreVerbPlaces, type VerbPlaceDocument } from './verb-places.ts';

/** A labelled document as parsed from a line of JSON; which labels it has tells what it measures. */
export type LabelledDocument = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly text: string;
};

interface Shape {
  readonly name: string;
  readonly matches: (documents: readonly LabelledDocument[]) => boolean;
  readonly score: (documents: readonly LabelledDocument[], predictions: Predictions) => Score[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function list(document: LabelledDocument, key: string): readonly Readonly<Record<string, unknown>>[] {
  const value = document[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Whether some labelled event of the set has the key. */
const anyEvent = (documents: readonly LabelledDocument[], key: string): boolean =>
  documents.some((document) => list(document, 'events').some((event) => Object.hasOwn(event, key)));

const hasList = (documents: readonly LabelledDocument[], key: string): boolean =>
  documents.some((document) => Array.isArray(document[key]));

/** What follows from the matched keys is the labelled shape; a set that breaks it is reported by the scorer's own error. */
const as = <T>(documents: readonly LabelledDocument[]): readonly T[] => documents as unknown as readonly T[];

/** Everything that can be measured, each by the labels it needs. A set may have several. */
const SHAPES: readonly Shape[] = [
  {
    name: 'time expressions',
    matches: (documents) => hasList(documents, 'timexes'),
    score: (documents, predictions) => scoreTemporal(as<TemporalDocument>(documents), predictions),
  },
  {
    name: 'places',
    matches: (documents) => hasList(documents, 'toponyms'),
    score: (documents, predictions) => scoreToponyms(as<ToponymDocument>(documents), predictions),
  },
  {
    name: 'incidents',
    matches: (documents) => anyEvent(documents, 'optional') && anyEvent(documents, 'dates'),
    score: (documents, predictions) => scoreIncidents(as<IncidentDocument>(documents), predictions),
  },
  {
    name: 'places of verbs',
    matches: (documents) => anyEvent(documents, 'verb'),
    score: (documents, predictions) => scoreVerbPlaces(as<VerbPlaceDocument>(documents), predictions),
  },
  {
    name: 'event words',
    matches: (documents) => anyEvent(documents, 'mention'),
    score: (documents, predictions) => scoreMentions(as<MentionDocument>(documents), predictions),
  },
  {
    name: 'main event',
    matches: (documents) => anyEvent(documents, 'when') || anyEvent(documents, 'where'),
    score: (documents, predictions) => scoreMainEvents(as<MainEventDocument>(documents), predictions),
  },
  {
    name: 'dated places',
    matches: (documents) =>
      anyEvent(documents, 'date') &&
      (anyEvent(documents, 'city') || anyEvent(documents, 'place')) &&
      !anyEvent(documents, 'mention'),
    score: (documents, predictions) => scoreDatedPlaces(as<DatedPlaceDocument>(documents), predictions),
  },
  {
    name: 'merging',
    matches: (documents) => documents.some((document) => document.group) && anyEvent(documents, 'date'),
    score: (documents, predictions) => scoreClusters(as<GroupedDocument>(documents), predictions),
  },
];

/** Names of what a set measures; empty when its labels are of no known shape. */
export function shapesOf(documents: readonly LabelledDocument[]): string[] {
  return SHAPES.filter(({ matches }) => matches(documents)).map(({ name }) => name);
}

/** Every score that a set's labels allow, in a fixed order. */
export function scoreSet(documents: readonly LabelledDocument[], predictions: Predictions): Score[] {
  return SHAPES.filter(({ matches }) => matches(documents)).flatMap(({ score }) =>
    score(documents, predictions),
  );
}
