import type { BBox } from '#lib/geo/bbox.ts';
import type { EventLink, LinkReason, MergeReason } from '#lib/model/event.ts';
import type { Quantity } from '#lib/model/mention.ts';
import type { PlaceKind } from '#lib/model/place.ts';
import type { Span } from '#lib/model/span.ts';
import type { Category, EventType } from '#lib/model/taxonomy.ts';
import type { CivilDay } from '#lib/time/day.ts';
import type { Basis, Precision, When } from '#lib/time/when.ts';
import type { Language } from './languages.ts';
import type { Notice } from './notices.ts';

/** Both days are included. */
export interface DayRange {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

export interface MapView {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

/** A box to look in: drawn, or what the map shows, which then goes with the map. */
export interface MapArea {
  readonly kind: 'drawn' | 'view';
  readonly box: BBox;
}

/** When an event happened, or the first day on which an article reported it. */
export type Clock = 'happened' | 'reported';

/** Whether an event belongs to a range when some of its days do, or only when all its possible days do. */
export type Match = 'overlaps' | 'inside';

/** What the lanes of the timeline are. */
export type LaneKind = 'category' | 'country' | 'source' | 'type';

/** The lanes of the timeline; ids are categories, types, places of countries, or names of sources. */
export interface LaneChoice {
  readonly by: LaneKind;
  /** Lanes that were moved before all others, in their order. */
  readonly top: readonly string[];
  /** Lanes of which only the name is shown. */
  readonly folded: readonly string[];
}

/** How likely an event's type, date and place are right, in three steps; {@link surenessOf} has the bounds. */
export type Sureness = 'high' | 'medium' | 'low';

/** Events of the list that another view cannot show. */
export type Tray = 'undated' | 'unplaced';

/** Everything a viewer chose. A plain value; `formatState`/`parseState` carry it in the URL. */
export interface DashboardState {
  readonly range: DayRange | null;
  readonly clock: Clock;
  readonly match: Match;
  readonly query: string;
  readonly categories: readonly Category[];
  readonly types: readonly EventType[];
  /** Place ids; an event matches when one of its places is, or lies in, one of them. */
  readonly places: readonly string[];
  /** An event matches when one of its places lies in the box: a point inside, or an area that is mostly inside. */
  readonly area: MapArea | null;
  readonly sources: readonly string[];
  readonly confidence: readonly Sureness[];
  readonly bases: readonly Basis[];
  readonly precisions: readonly Precision[];
  /** Only what is planned, only what is not, or both. */
  readonly planned: 'only' | 'without' | null;
  /** Only these of the events that match. */
  readonly tray: Tray | null;
  /** Statements and background are shown too. */
  readonly all: boolean;
  /** Order of the list; null: see `sortOf`. */
  readonly sort: Sort | null;
  /** Null: one histogram of all. */
  readonly lanes: LaneChoice | null;
  readonly view: MapView | null;
  /** The map is drawn as a globe. */
  readonly globe: boolean;
  /** Selected event: its evidence is open. */
  readonly event: string | null;
  /** Language of the interface; null: the one that the reader's browser asks for. */
  readonly lang: Language | null;
  /** Fingerprint of the data that the link was made on; null: not said. */
  readonly data: string | null;
}

/** Events by the values of each facet, in the range; each facet's own choice is left out of its counts. */
export interface FacetCounts {
  readonly types: readonly (readonly [value: EventType, count: number])[];
  /** Most frequent first, at most a hundred and those that are chosen. */
  readonly sources: readonly (readonly [value: string, count: number])[];
  readonly confidence: readonly (readonly [value: Sureness, count: number])[];
  readonly bases: readonly (readonly [value: Basis, count: number])[];
  readonly precisions: readonly (readonly [value: Precision, count: number])[];
  readonly planned: readonly (readonly [value: 'only' | 'without', count: number])[];
}

/** Orders of the list. */
export type Sort = 'date' | 'oldest' | 'relevance' | 'confidence';

/** A place that some event names, or that contains one. */
export interface PlaceSummary {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country: string | null;
  /** Ids of the containing places, nearest first. */
  readonly ancestors: readonly string[];
  readonly lat: number;
  readonly lon: number;
}

/** Numbers in a row, as an array or packed. */
export interface Column extends Iterable<number> {
  readonly length: number;
  readonly [position: number]: number;
  forEach(use: (value: number, position: number) => void): void;
}

/**
 * Counts by (first day, length, place, category), columnar, ascending by first day. An open start is MIN_DAY, an open end
 * reaches MAX_DAY. `place` indexes `CellTable.places`; NO_PLACE marks the event itself, counted once however many places it has.
 * `category` indexes `CATEGORIES`.
 *
 * A place's own count is what makes the sum over it and everything inside it right: an event in two cities of one country gives
 * each city +1 and the country −1. So counts may be negative; read places through `createCellCounter`, which adds them up.
 */
export interface CellColumns {
  readonly day: Column;
  /** Days after the first: 0 for an event of one day. */
  readonly more: Column;
  /** 1 when the days themselves are a guess (`When.approximate`). */
  readonly soft: Column;
  readonly place: Column;
  readonly category: Column;
  readonly count: Column;
}

export const NO_PLACE = -1;

export interface CellTable {
  /** Grows with every change of the data. */
  readonly revision: number;
  readonly places: readonly PlaceSummary[];
  readonly rows: CellColumns;
  /** Only the events themselves are counted here, no places: the whole table is asked for after the first paint. */
  readonly partial?: boolean;
  /** Earliest start and latest end of dated events; null without any. */
  readonly span: DayRange | null;
}

export interface Lane {
  readonly id: string;
  readonly name: string;
}

/** Counts by lane: as {@link CellTable}, with lanes in the place of places and no row for the event itself. */
export interface LaneTable {
  readonly revision: number;
  readonly by: LaneKind;
  readonly lanes: readonly Lane[];
  /** Lanes left out because there are too many. */
  readonly others: number;
  readonly rows: CellColumns;
}

/** Events that a window of the timeline draws one by one. */
export interface TimelineMarks {
  /** Those known less exactly than a bin of the histogram, most relevant first; bounded. */
  readonly broad: readonly EventRow[];
  /** All others; null when they are too many to be told apart. */
  readonly single: readonly EventRow[] | null;
}

/** What the timeline needs for its first paint beside the cells. */
export interface TimelineData {
  /** Null without lanes. */
  readonly lanes: LaneTable | null;
  /** Of the whole span, for bins of a month. */
  readonly broad: readonly EventRow[];
}

/** Where the words of a search stand. */
export interface Snippet {
  readonly text: string;
  /** Of the words found, in `text`, in order, apart from each other. */
  readonly marks: readonly Span[];
  /** In the event's own sentence; else elsewhere in its article. */
  readonly inEvent: boolean;
}

/** One line of the list. */
export interface EventRow {
  readonly id: string;
  readonly type: EventType;
  readonly category: Category;
  readonly title: string;
  readonly when: When | null;
  /** First day on which an article reported it; null when no article says its day. */
  readonly reported: CivilDay | null;
  readonly places: readonly { readonly id: string; readonly name: string; readonly country: string | null }[];
  readonly confidence: number;
  readonly planned: boolean;
  /** Distinct articles that report it. */
  readonly sources: number;
  /** With a search only. */
  readonly snippet?: Snippet | null;
}

export interface EventPage {
  readonly rows: readonly EventRow[];
  /** Events that match, over all pages. */
  readonly total: number;
  readonly undated: number;
  readonly unplaced: number;
  /** Of the events that match, how many are mere statements or background: left out of all the counts unless `all` is chosen. */
  readonly minor: number;
}

/** A place as a reader tells it from its namesakes. */
export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Of the country it lies in: ISO 3166 code, and name in English; null: it is a country, or in none. */
  readonly countryId: string | null;
  readonly country: string | null;
}

/** How one place phrase was read. */
export interface PlaceReading {
  /** As the article writes it. */
  readonly phrase: string;
  /** Of the place it was read as. */
  readonly id: string;
  readonly place: NamedPlace;
  /** Recognised by, and chosen among namesakes by: "preposition+prominence". */
  readonly rule: string;
  /** Namesakes that were not chosen, best first. */
  readonly rejected: readonly NamedPlace[];
}

/** One article's report of an event, with everything the evidence panel marks. */
export interface EvidenceSource {
  readonly mentionId: string;
  readonly articleId: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly dateline: string | null;
  /** BCP 47; null when not known. */
  readonly language: string | null;
  readonly published: CivilDay | null;
  readonly text: string;
  readonly sentence: Span;
  readonly trigger: Span;
  readonly date: Span | null;
  readonly places: readonly Span[];
  readonly when: When | null;
  readonly readings: readonly PlaceReading[];
  readonly rules: readonly string[];
  readonly confidence: number;
  readonly fatalities: Quantity | null;
  /** Who did it, and to whom or what, as the text names them. */
  readonly perpetrator?: string;
  readonly target?: string;
  /** What it shares with another report of the event; null for the first, and when what it met is not shown. */
  readonly merged: MergeReason | null;
}

/** An event that another follows from or recalls. */
export interface LinkedEvent {
  readonly kind: EventLink['kind'];
  readonly reason: LinkReason;
  readonly event: Pick<EventRow, 'id' | 'type' | 'title' | 'when'>;
}

export interface EventDetail {
  readonly event: EventRow;
  readonly evidence: readonly EvidenceSource[];
  /** What it follows from or recalls, the surest first. */
  readonly links: readonly LinkedEvent[];
  /** What follows from it or recalls it, the earliest first. */
  readonly followed: readonly LinkedEvent[];
}

export interface IngestFailure {
  readonly name: string;
  readonly reason: string;
}

export interface IngestProgress {
  readonly state: 'idle' | 'running';
  /** Articles known to be waiting or done in this run. */
  readonly total: number;
  readonly done: number;
  readonly failures: readonly IngestFailure[];
}

/** What the server loader gives the page: enough for the first paint without any script. */
export interface DashboardData {
  readonly cells: CellTable;
  readonly page: EventPage;
  readonly timeline: TimelineData;
  readonly detail: EventDetail | null;
  /** Of the places that are filtered by: nothing else may name them when no event matches. */
  readonly names: readonly (readonly [place: string, name: string])[];
  readonly progress: IngestProgress;
  readonly articles: number;
  readonly events: number;
  /** Changes with the events and their dates; see `fingerprint.ts`. */
  readonly fingerprint: string;
  /** Parts of the URL that were ignored. */
  readonly notices: readonly Notice[];
}
