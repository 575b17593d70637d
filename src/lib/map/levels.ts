/** How finely the map tells places apart, widest first: circles stand for all towns of a country, of a division, or for one. */
export const LEVELS = ['country', 'admin1', 'place'] as const;

export type Level = (typeof LEVELS)[number];

/** Zoom from which a level is shown. At 3 the whole of Europe fills a small screen; at 5 one large country does. */
export const FROM_ZOOM: Readonly<Record<Level, number>> = { country: 0, admin1: 3, place: 5 };

/** The level shown at a zoom. */
export function levelAt(zoom: number): Level {
  return LEVELS.findLast((level) => zoom >= FROM_ZOOM[level]) ?? 'country';
}
