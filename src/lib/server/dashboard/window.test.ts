import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowOf } from './window.ts';

describe('windowOf', () => {
  it('leaves a short text alone', () => {
    const window = windowOf('A bridge fell.', { start: 2, end: 8 });
    expect(window.text).toBe('A bridge fell.');
    expect(window.move({ start: 2, end: 8 })).toEqual({ start: 2, end: 8 });
  });

  it('keeps the span, moved, whatever the text; never longer than asked by more than a character, never half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
        fc.nat(),
        fc.nat({ max: 10 }),
        fc.integer({ min: 20, max: 100 }),
        (raw, at, length, size) => {
          const text = raw.toWellFormed();
          let start = at % text.length;
          let end = Math.min(text.length, start + length);
          if (!text.slice(0, start).isWellFormed()) start--;
          if (!text.slice(0, end).isWellFormed()) end--;
          const span = { start, end: Math.max(start, end) };
          const window = windowOf(text, span, size);
          const moved = window.move(span);
          expect(window.text.slice(moved.start, moved.end)).toBe(text.slice(span.start, span.end));
          expect(window.text.isWellFormed()).toBe(true);
          expect(window.text.length).toBeLessThanOrEqual(size + 1);
          expect(window.moveIfInside({ start: 0, end: text.length })).toEqual(
            text.length <= size ? { start: 0, end: text.length } : null,
          );
        },
      ),
    );
  });
});
