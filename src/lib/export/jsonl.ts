import { properties } from './properties.ts';
import type { Exporter, ExportedEvent } from './types.ts';

function record(exported: ExportedEvent) {
  const { event } = exported;
  return {
    ...properties(exported),
    places: event.places.map(({ id, name, kind, country, lat, lon }) => ({
      id,
      name,
      kind,
      country,
      lat,
      lon,
    })),
    mentions: event.mentions,
    articleIds: event.articles,
    ...(event.links && { links: event.links }),
  };
}

/** One event as a JSON object a line. */
export const jsonLines: Exporter = async function* (events) {
  for await (const exported of events) yield `${JSON.stringify(record(exported))}\n`;
};

/** All events as one JSON list. */
export const json: Exporter = async function* (events) {
  let separator = '[\n';
  for await (const exported of events) {
    yield separator + JSON.stringify(record(exported));
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
};
