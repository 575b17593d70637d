import type { Feature, FeatureCollection, Geometry } from 'geojson';

/**
 * Lines round the areas that are pointed at or filtered by, as data of a source of their own: few areas change, and a line that hung
 * on the state of every border of the world would be worked out anew with every count.
 * @param shapeOf the outline of an area; undefined for what is none
 */
export function outlineFeatures(
  hot: readonly string[],
  chosen: readonly string[],
  shapeOf: (id: string) => Geometry | undefined,
): FeatureCollection<Geometry, { chosen: boolean }> {
  const marked = new Map([
    ...hot.map((id) => [id, false] as const),
    ...chosen.map((id) => [id, true] as const),
  ]);
  return {
    type: 'FeatureCollection',
    features: [...marked].flatMap(([id, isChosen]): Feature<Geometry, { chosen: boolean }>[] => {
      const geometry = shapeOf(id);
      return geometry ? [{ type: 'Feature', properties: { chosen: isChosen }, geometry }] : [];
    }),
  };
}
