import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapColours } from './colours.ts';
import { OWN } from './own-basemap.ts';

/** Fonts shipped with the page. */
const FONT = ['Inter Variable', 'DejaVu Sans', 'sans-serif'];

/** The schema's name of a feature's kind, in its fourth version and before. */
const KIND: ExpressionSpecification = ['coalesce', ['get', 'kind'], ['get', 'pmap:kind'], ''];
const NAME: ExpressionSpecification = ['coalesce', ['get', 'name:en'], ['get', 'name'], ''];

const among = (...kinds: string[]): ExpressionSpecification => ['in', KIND, ['literal', kinds]];

/** Width of a road by zoom, in pixels. */
function widths(from: number, to: number): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.5], ['zoom'], 6, from, 15, to];
}

function roads(
  id: string,
  kinds: readonly string[],
  from: number,
  to: number,
  colour: string,
  minzoom: number,
) {
  return {
    id: `own-${id}`,
    type: 'line',
    source: OWN,
    'source-layer': 'roads',
    minzoom,
    filter: among(...kinds),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': widths(from, to) },
  } satisfies LayerSpecification;
}

/**
 * Layers of a detailed basemap in the schema of Protomaps (https://docs.protomaps.com/basemaps/layers), quiet enough for shades and
 * circles to be read over it: land and water in the map's own colours, thin roads, few names.
 * @param available vector layers that the archive has; others are left out
 */
export function ownLayers(colours: MapColours, available: ReadonlySet<string>): LayerSpecification[] {
  const { sea, border, label, halo } = colours;
  const all: LayerSpecification[] = [
    {
      id: 'own-parks',
      type: 'fill',
      source: OWN,
      'source-layer': 'landuse',
      filter: among('park', 'nature_reserve', 'forest', 'wood', 'national_park', 'protected_area'),
      paint: { 'fill-color': border, 'fill-opacity': 0.18 },
    },
    {
      id: 'own-water',
      type: 'fill',
      source: OWN,
      'source-layer': 'water',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': sea },
    },
    {
      id: 'own-buildings',
      type: 'fill',
      source: OWN,
      'source-layer': 'buildings',
      minzoom: 13,
      paint: { 'fill-color': border, 'fill-opacity': 0.3 },
    },
    roads('paths', ['path', 'minor_road', 'other'], 0, 2, border, 12),
    roads('streets', ['medium_road', 'major_road'], 0.4, 4, border, 7),
    roads('motorways', ['highway'], 0.6, 6, border, 5),
    {
      id: 'own-rails',
      type: 'line',
      source: OWN,
      'source-layer': 'roads',
      minzoom: 9,
      filter: among('rail'),
      paint: { 'line-color': border, 'line-width': 0.8, 'line-dasharray': [3, 2] },
    },
    {
      id: 'own-places',
      type: 'symbol',
      source: OWN,
      'source-layer': 'places',
      minzoom: 5,
      filter: among('locality', 'neighbourhood', 'city', 'town', 'village'),
      layout: {
        'text-field': NAME,
        'text-font': FONT,
        'text-size': 11,
        'text-padding': 8,
        'symbol-sort-key': ['-', ['coalesce', ['get', 'population_rank'], 0]],
      },
      paint: { 'text-color': label, 'text-opacity': 0.75, 'text-halo-color': halo, 'text-halo-width': 1.2 },
    },
  ];
  return all.filter((layer) => 'source-layer' in layer && available.has(layer['source-layer'] ?? ''));
}
