import { csv } from './csv.ts';
import { geoJson } from './geojson.ts';
import { json, jsonLines } from './jsonl.ts';
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
  ['csv', { mediaType: 'text/csv; charset=utf-8', extension: 'csv', write: csv }],
]);
