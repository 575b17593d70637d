import { readInputs } from '../../src/cli/read-input.ts';
import { dayFromCivil } from '#lib/time/day.ts';

export interface BenchDocument {
  readonly id: string;
  readonly text: string;
  readonly published: Date;
}

const DAY_MS = 86_400_000;
/** For articles without a date: peers need one to count from. */
const SOME_DAY = dayFromCivil(2024, 1, 15);

/** Articles of the inputs, over and over until they make `bytes` together. */
export function readCorpus(inputs: readonly string[], bytes: number): BenchDocument[] {
  const once: BenchDocument[] = [];
  for (const { articles } of readInputs(inputs)) {
    for (const { id, text, published } of articles) {
      once.push({ id, text, published: new Date((published ?? SOME_DAY) * DAY_MS) });
    }
  }
  const size = sizeOf(once);
  if (size === 0) throw new Error('there is no article to measure on');
  return Array.from({ length: Math.ceil(bytes / size) }, () => once).flat();
}

/** UTF-8 bytes of all texts. */
export function sizeOf(documents: readonly BenchDocument[]): number {
  return documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}
