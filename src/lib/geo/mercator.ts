/** Latitude where the square Web Mercator map ends, in degrees: 2·atan(e^π) − 90°. */
export const MERCATOR_LIMIT = 85.0511287798066;

/** Web Mercator (EPSG:3857) of a point in degrees, scaled to the unit square: x 0–1 eastward, y 0–1 southward. Clamped at the limit. */
export function toMercator(lon: number, lat: number): [x: number, y: number] {
  const clamped = Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, lat));
  const sin = Math.sin((clamped * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** The point in degrees of a place in the unit square; inverse of {@link toMercator}. */
export function fromMercator(x: number, y: number): [lon: number, lat: number] {
  const lat = (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
  return [(x - 0.5) * 360, lat];
}
