import { csv } from './csv.ts';
import { geoJson } from './geojson.ts';
import { ics } from './ics.ts';
import { json, jsonLines } from './jsonl.ts';
import { kml } from './kml.ts';
import { markdown } from './markdown.ts';
import { timelineJs } from './timelinejs.ts';
import type { Exporter } from './types.ts';

export { annotation, annotationLine } from './annotation.ts';
export type { MentionIds } from './annotation.ts';
export type { ExportedEvent, ExportedEvidence, Exporter } from './types.ts';

export interface ExportFormat {
  readonly mediaType: string;
  readonly extension: string;
  readonly write: Exporter;
}

/** Every form in which events leave the house, by the name a user gives. */
export const EXPORT_FORMATS: ReadonlyMap<string, ExportFormat> = new Map([
  ['jsonl', { mediaType: 'application/x-ndjson', extension: 'jsonl', write: jsonLines }],
  ['json', { mediaType: 'application/json', extension: 'json', write: json }],
  ['geojson', { mediaType: 'application/geo+json', extension: 'geojson', write: geoJson }],
  ['ics', { mediaType: 'text/calendar; charset=utf-8', extension: 'ics', write: ics }],
  ['kml', { mediaType: 'application/vnd.google-earth.kml+xml', extension: 'kml', write: kml }],
  ['timelinejs', { mediaType: 'application/json', extension: 'json', write: timelineJs }],
  ['markdown', { mediaType: 'text/markdown; charset=utf-8', extension: 'md', write: markdown }],
  ['csv', { mediaType: 'text/csv; charset=utf-8', extension: 'csv', write: csv }],
]);
