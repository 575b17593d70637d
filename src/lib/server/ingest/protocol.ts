import type { NewArticle, Reading } from '#lib/server/store/store.ts';
import type { IngestFailure } from '#lib/dashboard/types.ts';
import type { Article } from '#lib/model/article.ts';

/** What a worker is told when it starts. */
export interface WorkerSettings {
  readonly gazetteer: string;
}

/** What the pool asks of a worker. */
export type Job =
  | { readonly kind: 'read'; readonly path: string; readonly name: string; readonly from: FilePosition }
  | { readonly kind: 'extract'; readonly article: Article };

/** How far a file is read. */
export interface FilePosition {
  /** Bytes. */
  readonly offset: number;
  /** Number of the line that starts there, from 1. */
  readonly line: number;
}

export const FILE_START: FilePosition = { offset: 0, line: 1 };

/** Articles of a file, or of a piece of a long one. */
export interface FileContent {
  readonly entries: readonly NewArticle[];
  /** What could not be read. */
  readonly failures: readonly IngestFailure[];
  /** What was read, but perhaps not as it was meant. */
  readonly warnings: readonly IngestFailure[];
  /** Where the next piece starts; null at the end. */
  readonly next: FilePosition | null;
}

/** What one article holds; the reader's name and failures are the pool's side's business. */
export type Findings = Pick<Reading, 'mentions' | 'places'>;

/** Each job's answer. */
export interface Answers {
  readonly read: FileContent;
  readonly extract: Findings;
}

/** What a worker says: `ready` once, then one `done` or `failed` for each job. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly answer: Answers[Job['kind']] }
  | { readonly kind: 'failed'; readonly reason: string };
