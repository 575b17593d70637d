import { formatDay, type CivilDay } from '#lib/time/day.ts';
import { degrees } from './degrees.ts';
import type { Exporter, ExportedEvent } from './types.ts';

/** Bytes of a line before it must be folded (RFC 5545, 3.1). */
const LINE_BYTES = 75;

const encoder = new TextEncoder();

/** TEXT values: RFC 5545, 3.3.11. */
const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** A content line, folded between characters so that no piece is longer than 75 bytes. */
export function contentLine(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LINE_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return `${folded}\r\n`;
}

const basic = (day: CivilDay): string => formatDay(day).replaceAll('-', '');

function lines({ event, evidence }: ExportedEvent): string[] {
  const start = event.when?.start ?? event.when?.end;
  const end = event.when?.end ?? event.when?.start;
  if (start == null || end == null) return [];
  const [best] = evidence;
  const [place] = event.places;
  const stamp = best?.published ?? end;
  const text = [best?.sentence, `Date: ${event.when?.edtf ?? ''} (${event.when?.basis ?? ''})`].filter(
    Boolean,
  );
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@dateline`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(start)}`,
    `DTEND;VALUE=DATE:${basic(end + 1)}`,
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(text.join('\n'))}`,
    `CATEGORIES:${escapeText(event.category)},${escapeText(event.type)}`,
    ...(place ? [`LOCATION:${escapeText([place.name, place.countryName].filter(Boolean).join(', '))}`] : []),
    ...(place?.kind === 'city' ? [`GEO:${degrees(place.lat)};${degrees(place.lon)}`] : []),
    ...(best?.url ? [`URL:${best.url}`] : []),
    ...(event.planned ? ['STATUS:TENTATIVE'] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * iCalendar (RFC 5545): every dated event as an entry of whole days, its last day included. Undated ones have no place in a
 * calendar. The stamp is the day of the best report, as the clock is not asked.
 */
export const ics: Exporter = async function* (events) {
  yield* ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dateline//Events//EN'].map(contentLine);
  for await (const exported of events) yield* lines(exported).map(contentLine);
  yield contentLine('END:VCALENDAR');
};
