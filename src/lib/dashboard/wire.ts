import { CATEGORIES } from '#lib/model/taxonomy.ts';
import type { PlaceKind } from '#lib/model/place.ts';
import { MIN_DAY } from '#lib/time/day.ts';
import { createReader, createWriter } from './varint.ts';
import { NO_PLACE } from './types.ts';
import type { CellColumns, CellTable, DayRange, PlaceSummary } from './types.ts';

/** Media type of {@link encodeCells}. */
export const CELLS_TYPE = 'application/vnd.dateline.cells';

/** What goes before the rows, as JSON: places as columns, each with the position of what contains it. */
interface Head {
  readonly revision: number;
  readonly span: DayRange | null;
  readonly rows: number;
  readonly partial: boolean;
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly kind: readonly PlaceKind[];
  readonly country: readonly (string | null)[];
  /** −1: contained in nothing that is in the table. */
  readonly parent: readonly number[];
  /** Hundred-thousandths of a degree. */
  readonly lat: readonly number[];
  readonly lon: readonly number[];
}

const DEGREE = 1e5;

/**
 * A cell table in a few bytes a row: the length of a JSON head as a varint, the head, then the rows by interval. Of each interval:
 * days since the one before, its further days, softness and number of rows; of each row the step from the place before, and the
 * category, with the count where it is not 1.
 */
export function encodeCells({
  revision,
  span,
  places,
  rows,
  partial = false,
}: CellTable): Uint8Array<ArrayBuffer> {
  const position = new Map(places.map(({ id }, i) => [id, i] as const));
  const { day, more, soft, place, category, count } = rows;
  const head: Head = {
    revision,
    span,
    rows: day.length,
    partial,
    id: places.map(({ id }) => id),
    name: places.map(({ name }) => name),
    kind: places.map(({ kind }) => kind),
    country: places.map(({ country }) => country),
    parent: places.map(({ ancestors }) => position.get(ancestors[0] ?? '') ?? -1),
    lat: places.map(({ lat }) => Math.round(lat * DEGREE)),
    lon: places.map(({ lon }) => Math.round(lon * DEGREE)),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(head));
  const writer = createWriter(bytes.length + day.length * 3 + 16);
  writer.number(bytes.length);
  writer.bytes(bytes);
  let before = MIN_DAY;
  for (let row = 0; row < day.length;) {
    let end = row + 1;
    while (end < day.length && day[end] === day[row] && more[end] === more[row] && soft[end] === soft[row])
      end++;
    writer.number((day[row] ?? 0) - before);
    writer.number((more[row] ?? 0) * 2 + (soft[row] ?? 0));
    writer.number(end - row);
    before = day[row] ?? 0;
    let last = NO_PLACE;
    for (; row < end; row++) {
      const at = place[row] ?? NO_PLACE;
      writer.signed(at - last);
      last = at;
      const cell = count[row] ?? 0;
      const tag = (category[row] ?? 0) * 2;
      writer.number(cell === 1 ? tag : tag + 1);
      if (cell !== 1) writer.signed(cell);
    }
  }
  return writer.done();
}

/** Reads what {@link encodeCells} wrote. @throws RangeError when the bytes are cut off or are none of its */
export function decodeCells(bytes: Uint8Array): CellTable {
  const reader = createReader(bytes);
  const head = JSON.parse(new TextDecoder().decode(reader.bytes(reader.number()))) as Head;
  const size = head.rows;
  const columns = {
    day: new Int32Array(size),
    more: new Int32Array(size),
    soft: new Uint8Array(size),
    place: new Int32Array(size),
    category: new Uint8Array(size),
    count: new Int32Array(size),
  };
  let day = MIN_DAY;
  for (let row = 0; row < size;) {
    day += reader.number();
    const tag = reader.number();
    const end = row + reader.number();
    if (end <= row || end > size) throw new RangeError('The cells are damaged: their rows do not add up.');
    const more = Math.floor(tag / 2);
    let place = NO_PLACE;
    for (; row < end; row++) {
      place += reader.signed();
      const cell = reader.number();
      columns.day[row] = day;
      columns.more[row] = more;
      columns.soft[row] = tag % 2;
      columns.place[row] = place;
      columns.category[row] = (cell >> 1) % CATEGORIES.length;
      columns.count[row] = cell % 2 === 0 ? 1 : reader.signed();
    }
  }
  return {
    revision: head.revision,
    partial: head.partial,
    span: head.span,
    places: placesOf(head),
    rows: columns satisfies CellColumns,
  };
}

function placesOf({ id, name, kind, country, parent, lat, lon }: Head): PlaceSummary[] {
  const chains = new Map<number, readonly string[]>();
  /** Ids of what contains the place at a position, nearest first. */
  const chain = (at: number, depth: number): readonly string[] => {
    const known = chains.get(at);
    if (known) return known;
    const up = parent[at] ?? -1;
    const above = up < 0 || depth > id.length ? [] : [id[up] ?? '', ...chain(up, depth + 1)];
    chains.set(at, above);
    return above;
  };
  return id.map((own, at) => ({
    id: own,
    name: name[at] ?? own,
    kind: kind[at] ?? 'feature',
    country: country[at] ?? null,
    ancestors: chain(at, 0),
    lat: (lat[at] ?? 0) / DEGREE,
    lon: (lon[at] ?? 0) / DEGREE,
  }));
}
