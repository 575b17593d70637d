import type * as MapLibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

let loaded: Promise<typeof MapLibre> | undefined;

/** MapLibre, loaded once and not before the first call; its worker comes from the page's own origin. */
export function loadMapLibre(): Promise<typeof MapLibre> {
  return (loaded ??= Promise.all([import('maplibre-gl'), import('maplibre-gl/dist/maplibre-gl.css')]).then(
    ([maplibre]) => {
      maplibre.setWorkerUrl(workerUrl);
      return maplibre;
    },
  ));
}
