import type { IngestFailure, IngestProgress } from '#lib/dashboard/types.ts';

/** Counts of one run, told to a listener at every change. */
export interface ProgressCounter {
  /** More articles (or files whose articles are not counted yet) than was known. */
  expect(count: number): void;
  done(): void;
  fail(failure: IngestFailure): void;
  readonly current: IngestProgress;
}

/** @param maxFailures failures kept in full; the rest is one line with their number. */
export function createProgress(
  maxFailures: number,
  onProgress: (progress: IngestProgress) => void,
): ProgressCounter {
  let total = 0;
  let done = 0;
  let failed = 0;
  const failures: IngestFailure[] = [];
  const current = (): IngestProgress => ({
    state: 'running',
    total,
    done,
    failures:
      failed > failures.length
        ? [...failures, { name: `${failed - failures.length} more`, reason: 'The list is cut here.' }]
        : [...failures],
  });
  return {
    expect: (count) => {
      total += count;
      onProgress(current());
    },
    done: () => {
      done++;
      onProgress(current());
    },
    fail: (failure) => {
      failed++;
      if (failures.length < maxFailures) failures.push(failure);
      onProgress(current());
    },
    get current() {
      return current();
    },
  };
}
