import { formatDay } from '#lib/time/day.ts';
import type { Place } from '#lib/model/place.ts';
import { degrees } from './degrees.ts';
import type { Exporter, ExportedEvent } from './types.ts';

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text of an XML element; what XML 1.0 does not allow is left out. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? '');
}

const element = (name: string, text: string | null | undefined): string =>
  text ? `<${name}>${xmlText(text)}</${name}>` : '';

const point = ({ lon, lat }: Place): string =>
  `<Point><coordinates>${degrees(lon)},${degrees(lat)}</coordinates></Point>`;

function placemark({ event, evidence }: ExportedEvent): string {
  const { when, places } = event;
  const [best] = evidence;
  const points = places.map(point);
  const span =
    when === null
      ? ''
      : `<TimeSpan>${element('begin', when.start === null ? null : formatDay(when.start))}${element('end', when.end === null ? null : formatDay(when.end))}</TimeSpan>`;
  const geometry = points.length > 1 ? `<MultiGeometry>${points.join('')}</MultiGeometry>` : points.join('');
  const where = places.map(({ name, kind }) => `${name} (${kind})`).join(', ');
  const description = [best?.sentence, when?.edtf, where, best?.url].filter(Boolean).join('\n');
  return `<Placemark id="event-${xmlText(event.id)}">${element('name', event.title)}${element('description', description)}${span}${geometry}</Placemark>\n`;
}

/** KML 2.2 (OGC 07-147r2): one placemark an event, in time where dated, on the globe where placed. */
export const kml: Exporter = async function* (events) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Dateline</name>\n';
  for await (const exported of events) yield placemark(exported);
  yield '</Document></kml>\n';
};
