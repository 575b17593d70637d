import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { MapColours } from './colours.ts';
import { circleSource } from './feature-states.ts';
import { FROM_ZOOM, LEVELS } from './levels.ts';
import type { Level } from './levels.ts';
import { GROWTH } from './places.ts';
import type { Basemap } from './world.ts';

/** Fonts of the labels, shipped with the page; the style has no glyph server, so the browser draws them. */
const FONT = ['Inter Variable', 'DejaVu Sans', 'sans-serif'];
const BOLD = ['Inter Variable Semibold', ...FONT];

/** Pixels. */
export const NAME_SIZE = 11.5;
/** Hundredths of a degree at zoom 0: a country of 3° is named from zoom 3 on. */
const ROOM = 2400;
/** Divisions are many and their names long: they need more room than countries. */
const ROOM_ADMIN1 = 5000;

/** Image of the lines over a country of which more is not known. */
export const HATCH = 'hatch';

/** Places where the finer level takes over. */
const ADMIN1_ZOOM = FROM_ZOOM.admin1;

const state = (key: string, otherwise: number | boolean): ExpressionSpecification => [
  'coalesce',
  ['feature-state', key],
  otherwise,
];

function byZoom(value: ExpressionSpecification): ExpressionSpecification {
  const { from, to } = GROWTH;
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    from.zoom,
    ['*', from.by, value],
    to.zoom,
    ['*', to.by, value],
  ];
}

function shade({ shades, land }: MapColours): ExpressionSpecification {
  const colour = (i: number): string => shades[i] ?? land;
  return [
    'match',
    state('class', 0),
    1,
    colour(0),
    2,
    colour(1),
    3,
    colour(2),
    4,
    colour(3),
    5,
    colour(4),
    land,
  ];
}

/** The layers that draw a line round what is chosen or pointed at, by source. */
export const OUTLINES = { countries: 'outlines', admin1: 'admin1-outlines' } as const;

/** Every border is in the layer, most without a width: it costs a frame as much as all shades, and is off while nothing has one. */
function outline(source: keyof typeof OUTLINES, { selected, label }: MapColours): LayerSpecification {
  return {
    id: OUTLINES[source],
    type: 'line',
    source,
    ...(source === 'admin1' && { minzoom: ADMIN1_ZOOM }),
    paint: {
      'line-color': ['case', state('chosen', false), selected, label],
      'line-width': ['case', state('chosen', false), 2, state('hot', false), 1.5, 0],
      'line-opacity': 0,
    },
  };
}

/** Names of areas, each once the area has room for it. */
function areaNames(id: string, source: string, room: number, colours: MapColours): LayerSpecification {
  const small = source === 'admin1-labels';
  return {
    id,
    type: 'symbol',
    source,
    minzoom: small ? ADMIN1_ZOOM : 1,
    filter: ['>=', ['*', ['get', 'size'], ['^', 2, ['zoom']]], room],
    layout: {
      'symbol-sort-key': ['-', ['get', 'size']],
      'text-field': ['get', 'name'],
      'text-font': FONT,
      'text-size': small ? 11 : ['interpolate', ['linear'], ['zoom'], 1, 10, 5, 14],
      'text-max-width': 7,
      'text-padding': 6,
      // Beside the number of a circle that stands in the middle.
      'text-variable-anchor': ['center', 'bottom', 'top'],
      'text-radial-offset': 1.4,
    },
    paint: {
      'text-color': colours.label,
      'text-halo-color': colours.halo,
      // Names stand over circles too.
      'text-halo-width': 1.8,
      'text-opacity': small ? 0.85 : 1,
    },
  };
}

function circles(level: Level, { selected, circle, circleEdge }: MapColours): LayerSpecification {
  const next = LEVELS[LEVELS.indexOf(level) + 1];
  const seen: ExpressionSpecification = ['>', state('radius', 0), 0];
  return {
    id: circleSource(level),
    type: 'circle',
    source: circleSource(level),
    minzoom: FROM_ZOOM[level],
    ...(next && { maxzoom: FROM_ZOOM[next] }),
    paint: {
      'circle-radius': byZoom(state('radius', 0)),
      'circle-color': ['case', state('chosen', false), selected, circle],
      'circle-opacity': ['case', seen, 0.82, 0],
      'circle-stroke-color': ['case', state('hot', false), selected, circleEdge],
      'circle-stroke-width': ['case', seen, ['case', state('hot', false), 2.5, 0.8], 0],
    },
  };
}

/** Every layer for the colours of a theme, from the bottom up. Counts come by feature-state alone. */
export function layers(colours: MapColours): LayerSpecification[] {
  const { sea, land, border, label, halo, circle, circleEdge, selected } = colours;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': sea } },
    { id: 'rest', type: 'fill', source: 'rest', paint: { 'fill-color': land } },
    { id: 'land', type: 'fill', source: 'countries', minzoom: ADMIN1_ZOOM, paint: { 'fill-color': land } },
    {
      id: 'countries',
      type: 'fill',
      source: 'countries',
      maxzoom: ADMIN1_ZOOM,
      paint: { 'fill-color': shade(colours) },
    },
    {
      id: 'countries-rest',
      type: 'fill',
      source: 'countries',
      minzoom: ADMIN1_ZOOM,
      // Hatched, not shaded: beside shaded divisions a shade would pass for theirs.
      paint: {
        'fill-pattern': HATCH,
        'fill-opacity': ['case', ['>', state('rest', 0), 0], 1, 0],
      },
    },
    {
      id: 'admin1',
      type: 'fill',
      source: 'admin1',
      minzoom: ADMIN1_ZOOM,
      paint: {
        'fill-color': shade(colours),
        // Where a division has nothing, what is known only as the country shows.
        'fill-opacity': ['case', ['>', state('class', 0), 0], 1, 0],
      },
    },
    {
      id: 'admin1-lines',
      type: 'line',
      source: 'admin1-lines',
      minzoom: ADMIN1_ZOOM,
      paint: { 'line-color': border, 'line-width': 0.5, 'line-dasharray': [4, 2] },
    },
    { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': border, 'line-width': 0.8 } },
    outline('countries', colours),
    outline('admin1', colours),
    ...LEVELS.map((level) => circles(level, colours)),
    areaNames('country-names', 'labels', ROOM, colours),
    areaNames('admin1-names', 'admin1-labels', ROOM_ADMIN1, colours),
    {
      id: 'place-names',
      type: 'symbol',
      source: 'texts',
      minzoom: 2.2,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT,
        'text-size': NAME_SIZE,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': ['get', 'offset'],
        'text-justify': 'auto',
        'text-padding': 3,
      },
      paint: { 'text-color': label, 'text-halo-color': halo, 'text-halo-width': 1.2 },
    },
    // Over the names, which then make room for them.
    {
      id: 'numbers',
      type: 'symbol',
      source: 'texts',
      layout: {
        'text-field': ['get', 'number'],
        'text-font': BOLD,
        'text-size': 10.5,
        'text-allow-overlap': true,
        'text-padding': 6,
      },
      // Smaller circles may stand on the same one.
      paint: { 'text-color': circleEdge, 'text-halo-color': circle, 'text-halo-width': 1.5 },
    },
    { id: 'box', type: 'line', source: 'box', paint: { 'line-color': selected, 'line-width': 1.5 } },
  ];
}

const NOTHING = { type: 'FeatureCollection' as const, features: [] };
/** Filled later, each once or when the filters change; never by a brush. */
const LATER = ['admin1', 'admin1-lines', 'admin1-labels', ...LEVELS.map(circleSource), 'texts', 'box'];

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
      ...Object.fromEntries(
        LATER.map((name) => [name, { type: 'geojson' as const, data: NOTHING, promoteId: 'id' }]),
      ),
    },
    layers: layers(colours),
  };
}
