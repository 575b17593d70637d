import { publishedFigures, type PublishedFigure } from './published.ts';
import type { Recorded, RecordedScore, RecordedSet } from './recorded.ts';
import type { ReliabilityBand } from './reliability.ts';
import { BUNDLED } from './recorded-sets.ts';

/** One measured figure beside what others reach. */
export interface Line {
  readonly measure: string;
  /** 0–1 */
  readonly value: number;
  /** What others reach on the same measure, best first. */
  readonly published: readonly PublishedFigure[];
}

/** Figures that belong together: of one set, or of one kind of label in it. */
export interface Group {
  readonly name: string;
  /** Null where the group is a part of its section's only set. */
  readonly documents: { readonly count: number; readonly kind: string } | null;
  /** Labels of the first figure. */
  readonly labels: number;
  readonly lines: readonly Line[];
}

export interface Section {
  readonly id: SectionId;
  readonly groups: readonly Group[];
}

export type SectionId = 'bundled' | 'dates' | 'places' | 'events';

interface Measure {
  readonly label: string;
  readonly stage: string;
  /** A rate, or the name of one of the stage's other figures. */
  readonly figure: string;
}

const measure = (label: string, stage: string, figure = 'f1'): Measure => ({ label, stage, figure });

const DATES = [
  measure('Same words', 'dates, strict'),
  measure('Overlapping', 'dates, relaxed'),
  measure('Same value', 'dates, value'),
];
const PLACES = [
  measure('Found', 'places, overlap'),
  measure('Within 161 km', 'places, overlap', 'of resolved'),
  measure('Found and within 161 km', 'places, end to end'),
];
const EVENTS = [
  measure('Incident found', 'incidents, found'),
  measure('Found, date and place exact', 'incidents, date and place'),
  measure('First event, date and place', 'events, first', 'recall'),
  measure('First event, date', 'events, first', 'date accuracy'),
  measure('First event, place', 'events, first', 'place accuracy'),
  measure('Main event, when', 'main event, when', 'recall'),
  measure('Main event, where', 'main event, where', 'recall'),
  measure('Place of a verb', 'verb → place'),
  measure('Reports brought together', 'merging, B-cubed'),
];
const BUNDLED_PLACES = [
  measure('Found', 'places, overlap'),
  measure('In the right country', 'places, overlap', 'country right'),
];
const BUNDLED_EVENTS = [
  measure('Found', 'events, found'),
  measure('Shown: day and place right', 'events, date and place', 'precision'),
  measure('Labelled: found and right', 'events, date and place', 'recall'),
];

interface Block {
  readonly set: string;
  /** Instead of the set's own name, for a part of it. */
  readonly name?: string;
  readonly measures: readonly Measure[];
}

const blocks = (measures: readonly Measure[], ...sets: readonly string[]): Block[] =>
  sets.map((set) => ({ set, measures }));

/** What each part of the page shows, of which sets, in order. */
const SECTIONS: readonly { readonly id: SectionId; readonly blocks: readonly Block[] }[] = [
  {
    id: 'bundled',
    blocks: [
      { set: BUNDLED, name: 'Date phrases', measures: DATES },
      { set: BUNDLED, name: 'Place names', measures: BUNDLED_PLACES },
      { set: BUNDLED, name: 'Events', measures: BUNDLED_EVENTS },
    ],
  },
  { id: 'dates', blocks: blocks(DATES, 'aquaint', 'meantime', 'wikiwars') },
  { id: 'places', blocks: blocks(PLACES, 'lgl', 'tr-news', 'geovirus', 'geowebnews', 'tud-loc-2013') },
  {
    id: 'events',
    blocks: blocks(
      EVENTS,
      'events-muc4',
      'events-gva',
      'events-firerescue',
      'events-business',
      'events-5w1h',
      'events-evloc',
    ),
  },
];

function figureOf(score: RecordedScore, figure: string): number | undefined {
  if (figure === 'precision' || figure === 'recall' || figure === 'f1') return score[figure];
  return new Map(Object.entries(score.more ?? {})).get(figure);
}

/** The figure of a stage, 0–1; null when it is not recorded. */
export function recordedFigure(set: RecordedSet | undefined, stage: string, figure: string): number | null {
  const score = set?.scores.find((one) => one.stage === stage);
  return (score && figureOf(score, figure)) ?? null;
}

function groupOf(set: RecordedSet, { name, measures }: Block): Group {
  const lines = measures.flatMap(({ label, stage, figure }): Line[] => {
    const value = recordedFigure(set, stage, figure);
    const published = figure === 'f1' ? publishedFigures(set.set, stage) : [];
    return value === null ? [] : [{ measure: label, value, published }];
  });
  const first = measures.map(({ stage }) => set.scores.find((score) => score.stage === stage)).find(Boolean);
  return {
    name: name ?? set.name,
    documents: name === undefined ? { count: set.documents, kind: set.kind ?? 'documents' } : null,
    labels: first?.gold ?? 0,
    lines,
  };
}

/** The record as the parts of the page; a set or a part that is not recorded is left out. */
export function sectionsOf({ sets }: Recorded): Section[] {
  return SECTIONS.map(({ id, blocks }) => ({
    id,
    groups: blocks.flatMap((block) => {
      const set = sets.find((one) => one.set === block.set);
      return set ? [groupOf(set, block)].filter(({ lines }) => lines.length > 0) : [];
    }),
  })).filter(({ groups }) => groups.length > 0);
}

/** Confidence beside what was right, of one set. */
export interface Reliability {
  readonly name: string;
  readonly events: number;
  readonly bands: readonly ReliabilityBand[];
}

/** Everything the page shows. Figures are shares, 0–1. */
export interface Quality {
  /** The day of the evaluation, `YYYY-MM-DD`. */
  readonly recorded: string;
  readonly version: string;
  readonly bundledArticles: number;
  /** The plain answer, from the bundled articles; null: not recorded. */
  readonly inShort: {
    readonly dateValue: number | null;
    readonly placeFound: number | null;
    readonly countryRight: number | null;
    readonly eventRight: number | null;
    readonly eventRecalled: number | null;
  };
  readonly sections: readonly Section[];
  readonly reliability: readonly Reliability[];
  /** The record itself, for those who want every figure. */
  readonly sets: readonly RecordedSet[];
}

/** The record as the page shows it. */
export function qualityOf(record: Recorded): Quality {
  const bundled = record.sets.find(({ set }) => set === BUNDLED);
  const figure = (stage: string, name: string): number | null => recordedFigure(bundled, stage, name);
  return {
    recorded: record.recorded,
    version: record.version,
    bundledArticles: bundled?.documents ?? 0,
    inShort: {
      dateValue: figure('dates, value', 'recall'),
      placeFound: figure('places, overlap', 'recall'),
      countryRight: figure('places, overlap', 'country right'),
      eventRight: figure('events, date and place', 'precision'),
      eventRecalled: figure('events, date and place', 'recall'),
    },
    sections: sectionsOf(record),
    reliability: record.sets.flatMap(({ name, scores }) =>
      scores.flatMap(({ reliability: bands = [] }) =>
        bands.length === 0
          ? []
          : [{ name, bands, events: bands.reduce((sum, { events }) => sum + events, 0) }],
      ),
    ),
    sets: record.sets,
  };
}
