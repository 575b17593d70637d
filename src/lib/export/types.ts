import type { Event } from '#lib/model/event.ts';
import type { CivilDay } from '#lib/time/day.ts';

/** The best sentence that proves an event, and where it stands. */
export interface ExportedEvidence {
  readonly sentence: string;
  readonly articleTitle: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly published: CivilDay | null;
}

export interface ExportedEvent {
  readonly event: Event;
  /** Best first; may be empty. */
  readonly evidence: readonly ExportedEvidence[];
}

/** Makes a file out of events, piece by piece, so that a million of them need no memory. */
export type Exporter = (
  events: Iterable<ExportedEvent> | AsyncIterable<ExportedEvent>,
) => AsyncGenerator<string, void>;
