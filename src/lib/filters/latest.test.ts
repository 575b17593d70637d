import { expect, test } from 'vitest';
import { latestWins } from './latest.ts';

function later<T>(value: T): { promise: Promise<T>; settle: () => void; fail: (error: Error) => void } {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  return { promise, settle: () => resolve(value), fail: reject };
}

test('the answer of the latest call is given, that of an earlier one dropped', async () => {
  const run = latestWins();
  const [slow, quick] = [later('old'), later('new')];
  const first = run(() => slow.promise);
  const second = run(() => quick.promise);
  quick.settle();
  slow.settle();
  expect(await second).toBe('new');
  expect(await first).toBeNull();
});

test('an overtaken request is aborted and its failure is not reported', async () => {
  const run = latestWins();
  const slow = later('old');
  let seen: AbortSignal | null = null;
  const first = run((signal) => {
    seen = signal;
    return slow.promise;
  });
  const second = run(() => Promise.resolve('new'));
  slow.fail(new Error('aborted'));
  expect(await first).toBeNull();
  expect(await second).toBe('new');
  expect((seen as AbortSignal | null)?.aborted).toBe(true);
});

test('a call that is overtaken while it waits is never started', async () => {
  const run = latestWins();
  let started = 0;
  const first = run(() => Promise.resolve(++started), 5);
  const second = run(() => Promise.resolve(++started), 5);
  expect(await first).toBeNull();
  expect(await second).toBe(1);
});

test('the failure of the latest call is the caller’s', async () => {
  await expect(latestWins()(() => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');
});
