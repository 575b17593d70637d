import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Feature, FeatureCollection } from 'geojson';
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

/** Marks the borders among the land. */
const IS_LINE = 'line';
const IS_LAND: ExpressionSpecification = ['!', ['has', IS_LINE]];

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
      // Not by whether it is seen: each part that hangs on a count is sent anew when the count changes.
      'circle-opacity': 0.82,
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
    {
      id: 'land',
      type: 'fill',
      source: 'countries',
      minzoom: ADMIN1_ZOOM,
      filter: IS_LAND,
      paint: { 'fill-color': land },
    },
    {
      id: 'countries',
      type: 'fill',
      source: 'countries',
      maxzoom: ADMIN1_ZOOM,
      filter: IS_LAND,
      paint: { 'fill-color': shade(colours) },
    },
    {
      id: 'countries-rest',
      type: 'fill',
      source: 'countries',
      minzoom: ADMIN1_ZOOM,
      filter: IS_LAND,
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
    {
      id: 'borders',
      type: 'line',
      source: 'countries',
      filter: ['!', IS_LAND],
      paint: { 'line-color': border, 'line-width': 0.8 },
    },
    {
      id: 'outlines',
      type: 'line',
      source: 'outlines',
      layout: { visibility: 'none' },
      paint: {
        'line-color': ['case', ['get', 'chosen'], selected, label],
        'line-width': ['case', ['get', 'chosen'], 2, 1.5],
      },
    },
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
    {
      id: 'box',
      type: 'line',
      source: 'box',
      layout: { visibility: 'none' },
      paint: { 'line-color': selected, 'line-width': 1.5 },
    },
  ];
}

const NOTHING = { type: 'FeatureCollection' as const, features: [] };
/** Filled later, each once or when the filters change; never by a brush. */
const LATER = [
  ...['admin1', 'admin1-lines', 'admin1-labels', 'outlines', 'texts', 'box'],
  ...LEVELS.map(circleSource),
];

/** All land and the borders in one source: a frame that goes from source to source draws the edges of all tiles anew each time. */
function groundOf({ countries, rest, borders }: Basemap): FeatureCollection {
  const lines: Feature = { ...borders, properties: { [IS_LINE]: true } };
  return { type: 'FeatureCollection', features: [...countries.features, ...rest.features, lines] };
}

/** A whole style: the sources are fixed here once; a brush step only changes feature-state. */
export function style(colours: MapColours, basemap: Basemap): StyleSpecification {
  return {
    version: 8,
    // Without this every change of a paint property is animated, which costs a third of a second of frames.
    transition: { duration: 0, delay: 0 },
    sources: {
      countries: { type: 'geojson', data: groundOf(basemap), promoteId: 'id' },
      labels: { type: 'geojson', data: basemap.labels },
      ...Object.fromEntries(
        LATER.map((name) => [name, { type: 'geojson' as const, data: NOTHING, promoteId: 'id' }]),
      ),
    },
    layers: layers(colours),
  };
}
