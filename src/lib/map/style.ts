import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { MapColours } from './colours.ts';
import type { Basemap } from './world.ts';

/** Fonts of the labels; the style has no glyph server, so they are drawn with the page's own. */
const FONT = ['Inter Variable', 'DejaVu Sans', 'sans-serif'];

/** Pixels. */
export const NAME_SIZE = 11.5;
/** Hundredths of a degree at zoom 0: a country of 3° is named from zoom 3 on. */
const ROOM = 2400;

const state = (key: string, otherwise: number | boolean): ExpressionSpecification => [
  'coalesce',
  ['feature-state', key],
  otherwise,
];

/** Smaller on the world view, where circles are many. */
function byZoom(value: ExpressionSpecification): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 1, ['*', 0.75, value], 5, ['*', 1.25, value]];
}

/** Every layer for the colours of a theme, from the bottom up. Counts come by feature-state alone. */
export function layers(colours: MapColours): LayerSpecification[] {
  const shade: ExpressionSpecification = [
    'match',
    state('class', 0),
    1,
    colours.shades[0] ?? colours.land,
    2,
    colours.shades[1] ?? colours.land,
    3,
    colours.shades[2] ?? colours.land,
    4,
    colours.shades[3] ?? colours.land,
    5,
    colours.shades[4] ?? colours.land,
    colours.land,
  ];
  const label = { 'text-color': colours.label, 'text-halo-color': colours.halo, 'text-halo-width': 1.2 };
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    { id: 'rest', type: 'fill', source: 'rest', paint: { 'fill-color': colours.land } },
    { id: 'countries', type: 'fill', source: 'countries', paint: { 'fill-color': shade } },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      paint: { 'line-color': colours.border, 'line-width': 0.7 },
    },
    {
      id: 'outlines',
      type: 'line',
      source: 'countries',
      paint: {
        'line-color': ['case', state('chosen', false), colours.selected, colours.label],
        'line-width': ['case', state('chosen', false), 2, state('hot', false), 1.5, 0],
      },
    },
    {
      id: 'country-names',
      type: 'symbol',
      source: 'labels',
      minzoom: 1,
      // A country is named once it has room for its name.
      filter: ['>=', ['*', ['get', 'size'], ['^', 2, ['zoom']]], ROOM],
      layout: {
        'symbol-sort-key': ['-', ['get', 'size']],
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10, 5, 14],
        'text-max-width': 7,
        'text-padding': 6,
      },
      paint: { ...label, 'text-opacity': 0.9 },
    },
    {
      id: 'places',
      type: 'circle',
      source: 'places',
      paint: {
        'circle-radius': byZoom(state('radius', 0)),
        'circle-color': ['case', state('chosen', false), colours.selected, colours.circle],
        'circle-opacity': ['case', ['>', state('radius', 0), 0], 0.78, 0],
        'circle-stroke-color': ['case', state('hot', false), colours.selected, colours.circleEdge],
        'circle-stroke-width': [
          'case',
          ['>', state('radius', 0), 0],
          ['case', state('hot', false), 2.5, 0.8],
          0,
        ],
      },
    },
    {
      id: 'place-names',
      type: 'symbol',
      source: 'names',
      minzoom: 2.2,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': NAME_SIZE,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': ['get', 'offset'],
        'text-justify': 'auto',
        'text-padding': 3,
      },
      paint: label,
    },
  ];
}

const NOTHING = { type: 'FeatureCollection' as const, features: [] };

/** A whole style: the sources are fixed here once; a brush step only changes feature-state. */
export function style(colours: MapColours, basemap: Basemap): StyleSpecification {
  return {
    version: 8,
    // Without this every change of a paint property is animated, which costs a third of a second of frames.
    transition: { duration: 0, delay: 0 },
    sources: {
      rest: { type: 'geojson', data: basemap.rest },
      countries: { type: 'geojson', data: basemap.countries, promoteId: 'id' },
      borders: { type: 'geojson', data: basemap.borders },
      labels: { type: 'geojson', data: basemap.labels },
      places: { type: 'geojson', data: NOTHING, promoteId: 'id' },
      names: { type: 'geojson', data: NOTHING },
    },
    layers: layers(colours),
  };
}
