import { widthOf, wrapLongitude } from '#lib/geo/bbox.ts';
import type { BBox } from '#lib/geo/bbox.ts';
import { SEPARATE } from './lists.ts';
import type { Notice } from './notices.ts';
import type { MapArea } from './types.ts';

/** Decimals of degrees: 110 m, less than a pixel of any map that shows a town. */
const DECIMALS = 3;

const NUMBER = /^-?\d{1,3}(?:\.\d{1,16})?$/;

/** Keys of the URL by what the box is. */
const KEYS = { drawn: 'box', view: 'inview' } as const;

export const AREA_KEYS = [KEYS.drawn, KEYS.view];

// `+ 0` turns −0 into 0.
const round = (degrees: number): number => Number(degrees.toFixed(DECIMALS)) + 0;

/** The date line has two names: a box begins at −180 and ends at 180. */
function meridian(lon: number, dateLine: -180 | 180): number {
  const rounded = round(wrapLongitude(lon));
  return Math.abs(rounded) === 180 ? dateLine : rounded;
}

/** A box as the URL keeps it: rounded, all round the world when it is wider. Null when nothing can lie in it. */
export function roundBox(west: number, south: number, east: number, north: number): BBox | null {
  const [bottom, top] = [round(Math.max(-90, south)), round(Math.min(90, north))];
  const around = east - west >= 360;
  const left = around ? -180 : meridian(west, -180);
  const right = around ? 180 : meridian(east, 180);
  return bottom < top && left !== right ? [left, bottom, right, top] : null;
}

/** `west,south,east,north` in degrees; null when it is not that. */
export function readBox(text: string): BBox | null {
  const parts = text.split(SEPARATE, 5);
  if (parts.length !== 4) return null;
  const [west = NaN, south = NaN, east = NaN, north = NaN] = parts.map((part) => {
    const trimmed = part.trim();
    return NUMBER.test(trimmed) ? Number(trimmed) : NaN;
  });
  const valid =
    Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90;
  return valid ? roundBox(west, south, east, north) : null;
}

/** Reads the box from its two keys; a drawn one goes before the map's view. */
export function readArea(
  value: (key: string) => string | undefined,
  notices: Notice[],
): { area: MapArea | null } {
  let area: MapArea | null = null;
  for (const kind of ['view', 'drawn'] as const) {
    const text = value(KEYS[kind]);
    if (text === undefined) continue;
    const box = readBox(text);
    if (!box) notices.push({ key: 'notBox', name: KEYS[kind] });
    else {
      if (area) notices.push({ key: 'twoAreas' });
      area = { kind, box };
    }
  }
  return { area };
}

export function writeArea({ kind, box }: MapArea): [string, string] {
  return [KEYS[kind], box.join(SEPARATE)];
}

/** Letters of the compass in a language, and what a box all round the world spans. */
export interface Compass {
  readonly north: string;
  readonly south: string;
  readonly east: string;
  readonly west: string;
  readonly around: string;
}

/** A box in words: `12°N–42°N, 30°E–64°E`. */
export function boxWords([west, south, east, north]: BBox, compass: Compass): string {
  const latitude = (degrees: number): string =>
    `${Math.abs(degrees)}°${degrees < 0 ? compass.south : compass.north}`;
  const longitude = (degrees: number): string =>
    `${Math.abs(degrees)}°${degrees < 0 ? compass.west : compass.east}`;
  const around = widthOf([west, south, east, north]) >= 360;
  return `${latitude(south)}–${latitude(north)}, ${around ? compass.around : `${longitude(west)}–${longitude(east)}`}`;
}
