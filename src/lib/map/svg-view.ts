import { geoMercator } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import { roundBox } from '#lib/dashboard/area.ts';
import type { MapView } from '#lib/dashboard/types.ts';
import type { BBox } from '#lib/geo/bbox.ts';
import { widthOf } from '#lib/geo/bbox.ts';
import { fromMercator, toMercator } from '#lib/geo/mercator.ts';

/** Pixels of the whole world at zoom 0, as the other map counts zoom. */
const WORLD_PIXELS = 512;
const [MIN_ZOOM, MAX_ZOOM] = [0, 9];
/** Middle of the world's land, degrees north. */
const WORLD_LAT = 22;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Web Mercator for a view on a screen; outlines are cut at its edges. */
export function projectionOf({ lat, lon, zoom }: MapView, { width, height }: Size): GeoProjection {
  return geoMercator()
    .scale((WORLD_PIXELS * 2 ** zoom) / (2 * Math.PI))
    .center([lon, lat])
    .translate([width / 2, height / 2])
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ]);
}

/** The view that shows a box, or the whole world. */
export function viewOf(box: BBox | null, { width, height }: Size): MapView {
  if (!box) return { lat: WORLD_LAT, lon: 8, zoom: clampZoom(Math.log2(Math.max(width, 1) / WORLD_PIXELS)) };
  const [west, south, , north] = box;
  const span = widthOf(box);
  const [, top] = toMercator(0, north);
  const [, bottom] = toMercator(0, south);
  const [, lat] = fromMercator(0.5, (top + bottom) / 2);
  const fits = Math.min(width / ((span / 360) * WORLD_PIXELS), height / ((bottom - top) * WORLD_PIXELS));
  return { lat, lon: west + span / 2, zoom: clampZoom(Math.log2(fits)) };
}

/** The view moved by pixels: what lay at the point lies at it plus the move. */
export function panned({ lat, lon, zoom }: MapView, dx: number, dy: number): MapView {
  const pixels = WORLD_PIXELS * 2 ** zoom;
  const [x, y] = toMercator(lon, lat);
  const [nextLon, nextLat] = fromMercator(
    Math.min(1, Math.max(0, x - dx / pixels)),
    Math.min(1, Math.max(0, y - dy / pixels)),
  );
  return { lat: nextLat, lon: nextLon, zoom };
}

/** The view zoomed; the point at pixels `dx`, `dy` from the middle stays where it is. */
export function zoomed(view: MapView, levels: number, dx = 0, dy = 0): MapView {
  const zoom = clampZoom(view.zoom + levels);
  const factor = 2 ** (zoom - view.zoom) - 1;
  return panned({ ...view, zoom }, -dx * factor, -dy * factor);
}

/** What a view shows. */
export function boundsOf({ lat, lon, zoom }: MapView, { width, height }: Size): BBox | null {
  const pixels = WORLD_PIXELS * 2 ** zoom;
  const [x, y] = toMercator(lon, lat);
  const inside = (value: number): number => Math.min(1, Math.max(0, value));
  const [west, north] = fromMercator(inside(x - width / 2 / pixels), inside(y - height / 2 / pixels));
  const [east, south] = fromMercator(inside(x + width / 2 / pixels), inside(y + height / 2 / pixels));
  return roundBox(west, south, east, north);
}

/** West, south, east, north of a shape whose rings were cut at the date line. */
export function extentOf(rings: Iterable<readonly Position[]>): BBox {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const ring of rings)
    for (const [x = 0, y = 0] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  return [west, south, east, north];
}

function clampZoom(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));
}
