import { SEPARATE } from './lists.ts';
import type { MapView } from './types.ts';

/** Zoom levels of the map, as MapLibre counts them. */
export const MAX_ZOOM = 22;

/** Decimals of latitude and longitude (11 m) and of zoom. */
const DEGREE_DECIMALS = 4;
const ZOOM_DECIMALS = 2;

function round(value: number, decimals: number): number {
  // `+ 0` turns −0 into 0.
  return Number(value.toFixed(decimals)) + 0;
}

/** The view as the URL keeps it: rounded, longitude brought into ±180. */
export function roundView(view: MapView): MapView {
  const lon = view.lon >= -180 && view.lon <= 180 ? view.lon : ((((view.lon + 180) % 360) + 360) % 360) - 180;
  return {
    lat: round(view.lat, DEGREE_DECIMALS),
    lon: round(lon, DEGREE_DECIMALS),
    zoom: round(view.zoom, ZOOM_DECIMALS),
  };
}

/** `latitude,longitude,zoom`. */
export function writeView(view: MapView): string {
  const { lat, lon, zoom } = roundView(view);
  return [lat, lon, zoom].join(SEPARATE);
}

const NUMBER = /^-?\d{1,4}(?:\.\d{1,16})?$/;

/** Null when it is not three numbers in their ranges. */
export function readView(text: string): MapView | null {
  const parts = text.split(SEPARATE, 4);
  const [lat, lon, zoom] = parts.map((part) => (NUMBER.test(part) ? Number(part) : NaN));
  if (parts.length !== 3 || lat === undefined || lon === undefined || zoom === undefined) return null;
  const valid = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= MAX_ZOOM;
  return valid ? roundView({ lat, lon, zoom }) : null;
}
