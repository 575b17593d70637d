import type { StyleImageInterface } from 'maplibre-gl';

/** Pixels of the image between two lines, and of a line's width. */
const [PERIOD, LINE] = [10, 2];
/** Pixels of the image in one of the page: fine lines, sharp on every screen. */
export const HATCH_RATIO = 2;

/** An image of diagonal lines that repeats without a seam. @param colour as `rgb(1, 2, 3)` */
export function hatchImage(
  colour: string,
): Pick<StyleImageInterface, 'width' | 'height'> & { data: Uint8Array } {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d{1,3}/g) ?? []).map(Number);
  const data = new Uint8Array(PERIOD * PERIOD * 4);
  for (let y = 0; y < PERIOD; y++)
    for (let x = 0; x < PERIOD; x++) {
      const across = (x + y) % PERIOD;
      const cover = Math.min(1, Math.max(0, LINE - Math.min(across, PERIOD - across)));
      data.set([red, green, blue, Math.round(255 * cover)], (y * PERIOD + x) * 4);
    }
  return { width: PERIOD, height: PERIOD, data };
}
