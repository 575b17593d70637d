import { expect, test } from 'vitest';
import { AfterPaint } from './after-paint.ts';

function watched() {
  const done: string[] = [];
  const frames: (() => void)[] = [];
  const later = new AfterPaint(() => new Promise((resolve) => frames.push(resolve)));
  const frame = async (): Promise<void> => {
    frames.splice(0).forEach((resolve) => resolve());
    await Promise.resolve();
  };
  return { done, frames, later, frame, note: (what: string) => later.run(() => done.push(what)) };
}

test('what is put off waits for one paint and keeps its order', async () => {
  const { done, frames, later, frame, note } = watched();
  note('first');
  note('second');
  expect([done, frames.length, later.isWaiting]).toEqual([[], 1, true]);
  await frame();
  expect([done, later.isWaiting]).toEqual([['first', 'second'], false]);
  note('third');
  await frame();
  expect(done).toEqual(['first', 'second', 'third']);
});

test('what is forgotten is not done, and what comes after it is', async () => {
  const { done, later, frame, note } = watched();
  note('gone');
  later.drop();
  expect(later.isWaiting).toBe(false);
  note('kept');
  await frame();
  expect(done).toEqual(['kept']);
});
