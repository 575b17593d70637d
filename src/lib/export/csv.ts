import { degrees } from './degrees.ts';
import { properties } from './properties.ts';
import type { Exporter, ExportedEvent } from './types.ts';

type Cell = string | number | boolean | null;

/** First characters at which spreadsheets take a text for a formula. Source: OWASP, "CSV Injection"; ASVS 5.0, 1.2.10. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell by RFC 4180. A text that a spreadsheet would compute gets an apostrophe in front. */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvRow = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

const COLUMNS = (
  'id type category title start end edtf precision approximate basis place placeKind country countryName lat lon allPlaces ' +
  'planned confidence fatalitiesMin fatalitiesMax articles articleIds evidence articleTitle source published url'
).split(' ');

function columns(exported: ExportedEvent): Readonly<Record<string, Cell>> {
  const { places } = exported.event;
  const first = places[0];
  return {
    ...properties(exported),
    lat: first ? degrees(first.lat) : null,
    lon: first ? degrees(first.lon) : null,
    allPlaces: places.map(({ name, country }) => (country ? `${name} (${country})` : name)).join('; '),
  };
}

/** Comma-separated values with a header (RFC 4180, UTF-8), one event a row. */
export const csv: Exporter = async function* (events) {
  yield csvRow(COLUMNS);
  for await (const exported of events) {
    const row = columns(exported);
    yield csvRow(COLUMNS.map((name) => row[name] ?? null));
  }
};
