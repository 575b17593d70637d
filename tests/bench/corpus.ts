import { readFileSync } from 'node:fs';

export interface BenchDocument {
  readonly id: string;
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
}

/** The documents that the bench has written down: reading articles is not part of what is measured. */
export function readCorpus(file: string): BenchDocument[] {
  return JSON.parse(readFileSync(file, 'utf8')) as BenchDocument[];
}

/** The documents over and over until they make `bytes` of UTF-8 together. */
export function* repeat(documents: readonly BenchDocument[], bytes: number): Generator<BenchDocument, void> {
  const sizes = documents.map(({ text }) => Buffer.byteLength(text));
  for (let given = 0; given < bytes;) {
    for (const [i, document] of documents.entries()) {
      yield document;
      given += sizes[i] ?? 0;
    }
  }
}
