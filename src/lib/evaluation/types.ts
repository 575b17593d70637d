import type { Telling } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';
import type { Judged } from './reliability.ts';

/** What the scorers read of an annotated document: the shape that `dateline extract` writes, extra keys ignored. */
export interface PredictedDocument {
  readonly id: string;
  readonly timexes: readonly PredictedDate[];
  readonly toponyms: readonly PredictedPlace[];
  /** In order of salience. */
  readonly events: readonly PredictedEvent[];
}

export interface PredictedDate extends Span {
  readonly type: string;
  readonly value: string;
  readonly from?: string;
  readonly to?: string;
  readonly rule?: string;
}

export interface PredictedPlace extends Span {
  readonly text?: string;
  readonly name?: string;
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly form?: string;
  readonly rule?: string;
}

export interface PredictedEvent {
  /** Id of the mention. */
  readonly id?: string;
  /** Id of the merged event. */
  readonly event: string;
  readonly type: string;
  readonly frame?: string;
  /** A statement or background: not in the list unless asked for. */
  readonly minor?: boolean;
  /** 0–1 */
  readonly confidence?: number;
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
  readonly place?: string;
  /** The town that the place is a quarter of. */
  readonly city?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly places: readonly {
    readonly text: string;
    readonly name: string;
    readonly country?: string;
    readonly countryName?: string;
  }[];
  readonly evidence: {
    readonly trigger: Telling;
    readonly date?: Span;
    readonly places: readonly Span[];
    /** Further triggers that tell of it. */
    readonly told?: readonly Telling[];
  };
}

/** Precision, recall and their harmonic mean, 0–1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** One line of the table. */
export interface Score {
  /** What is scored: "dates, strict". */
  readonly stage: string;
  /** Null where a stage has one figure only, which is then among `more`. */
  readonly rates: Rates | null;
  /** Labelled items. */
  readonly gold: number;
  /** Other figures by name, 0–1 unless the name says otherwise. */
  readonly more: ReadonlyMap<string, number>;
  /** The predictions one by one, where their confidence can be compared with the labels. */
  readonly judged?: readonly Judged[];
}

export type Predictions = ReadonlyMap<string, PredictedDocument>;
