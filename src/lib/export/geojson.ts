import type { Place } from '#lib/model/place.ts';
import { degrees } from './degrees.ts';
import { properties } from './properties.ts';
import type { Exporter, ExportedEvent } from './types.ts';

type Position = readonly [lon: number, lat: number];

const position = ({ lon, lat }: Place): Position => [degrees(lon), degrees(lat)];

function geometry(places: readonly Place[]) {
  const [first, ...others] = places.map(position);
  if (!first) return null;
  return others.length === 0
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: [first, ...others] };
}

function feature(exported: ExportedEvent) {
  const { event } = exported;
  return {
    type: 'Feature',
    id: event.id,
    geometry: geometry(event.places),
    properties: {
      ...properties(exported),
      places: event.places.map(({ id, name, kind, country }) => ({ id, name, kind, country })),
    },
  };
}

/**
 * GeoJSON (RFC 7946), one feature a line. An event in several places is a MultiPoint, one without a place has no geometry.
 * A country or region is given by its representative point: `placeKind` says that it is an area.
 */
export const geoJson: Exporter = async function* (events) {
  yield '{"type":"FeatureCollection","features":[';
  let separator = '\n';
  for await (const exported of events) {
    yield separator + JSON.stringify(feature(exported));
    separator = ',\n';
  }
  yield '\n]}\n';
};
