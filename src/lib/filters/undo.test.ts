import { expect, it } from 'vitest';
import { Undo } from './undo.svelte.ts';

it('goes back and forth, and forgets what was undone when something new is done', () => {
  const undo = new Undo<string>();
  expect([undo.canUndo, undo.canRedo, undo.undo('a')]).toEqual([false, false, null]);
  undo.note('a', null);
  undo.note('b', null);
  expect(undo.undo('c')).toBe('b');
  expect(undo.undo('b')).toBe('a');
  expect(undo.undo('a')).toBeNull();
  expect(undo.redo('a')).toBe('b');
  undo.note('b', null);
  expect(undo.canRedo).toBe(false);
  expect(undo.undo('d')).toBe('b');
});

it('takes a gesture back as one step', () => {
  const undo = new Undo<number>();
  for (let step = 0; step < 10; step++) undo.note(step, 'drag');
  undo.note(10, 'keys');
  expect(undo.undo(11)).toBe(10);
  expect(undo.undo(10)).toBe(0);
  expect(undo.canUndo).toBe(false);
});

it('keeps a hundred steps', () => {
  const undo = new Undo<number>();
  for (let step = 0; step < 250; step++) undo.note(step, null);
  let now = 250;
  let steps = 0;
  for (let before = undo.undo(now); before !== null; before = undo.undo(now)) {
    now = before;
    steps++;
  }
  expect([steps, now]).toEqual([100, 150]);
});
