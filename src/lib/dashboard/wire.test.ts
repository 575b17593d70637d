import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCells, eventsOnly } from './cells.ts';
import { buildEventIndex } from './event-index.ts';
import { PackedCells } from './packed-cells.ts';
import { events, PLACES } from './testing.ts';
import type { Column } from './types.ts';
import { createReader, createWriter } from './varint.ts';
import { decodeCells, encodeCells } from './wire.ts';

// The test's places lie on negative longitudes, the first at −0, which no number of the format is.
test('a table comes back as it was', () => {
  fc.assert(
    fc.property(events, (list) => {
      const index = buildEventIndex(list, PLACES);
      const cells = buildCells(index, index.ids.keys(), 7);
      const { rows, ...rest } = decodeCells(encodeCells(cells));
      expect(rest).toEqual({
        revision: 7,
        partial: false,
        span: cells.span,
        places: cells.places.map((place) => ({ ...place, lon: place.lon + 0 })),
      });
      for (const [name, column] of Object.entries(rows) as [keyof typeof rows, Column][])
        expect([...column]).toEqual([...cells.rows[name]]);
    }),
  );
});

test('bytes that are cut off are refused, wherever', () => {
  const index = buildEventIndex(fc.sample(events, { seed: 3, numRuns: 20 }).at(-1) ?? [], PLACES);
  const bytes = encodeCells(buildCells(index, index.ids.keys(), 1));
  for (let length = 0; length < bytes.length; length += 7)
    expect(() => decodeCells(bytes.subarray(0, length))).toThrow();
});

test('numbers of every size', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeInteger()), (numbers) => {
      const writer = createWriter(1);
      const small = numbers.map((value) => Math.trunc(value / 2));
      for (const value of small) writer.signed(value);
      const reader = createReader(writer.done());
      expect(small.map(() => reader.signed() + 0)).toEqual(small.map((value) => value + 0));
    }),
  );
});

test('a table goes through a page as text', () => {
  const index = buildEventIndex(fc.sample(events, { seed: 5, numRuns: 20 }).at(-1) ?? [], PLACES);
  const cells = eventsOnly(buildCells(index, index.ids.keys(), 1));
  const back = PackedCells.unpack(new PackedCells(cells).pack());
  expect([...back.rows.day]).toEqual([...cells.rows.day]);
  expect(back.partial).toBe(true);
});
