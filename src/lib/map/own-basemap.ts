import type * as MapLibre from 'maplibre-gl';
import type { VectorSourceSpecification } from 'maplibre-gl';

/** Where the server gives the user's own archive, by parts. */
const PATH = '/basemap.pmtiles';
/** Name of the source in the style. */
export const OWN = 'own';

/** The user's own basemap as the map needs it. */
export interface OwnBasemap {
  readonly source: VectorSourceSpecification;
  /** Names of the archive's vector layers. */
  readonly layers: ReadonlySet<string>;
}

let known: Promise<OwnBasemap> | undefined;

/** Reads the archive's header and metadata, and teaches the map to ask for its parts. Throws with the reason in words. */
export function loadOwnBasemap(maplibre: typeof MapLibre): Promise<OwnBasemap> {
  return (known ??= load(maplibre));
}

async function load(maplibre: typeof MapLibre): Promise<OwnBasemap> {
  const { PMTiles, Protocol } = await import('pmtiles');
  const protocol = new Protocol();
  const archive = new PMTiles(new URL(PATH, location.origin).href);
  protocol.add(archive);
  const layers = layersOf(await archive.getMetadata());
  maplibre.addProtocol('pmtiles', protocol.tile);
  return { source: { type: 'vector', url: `pmtiles://${archive.source.getKey()}` }, layers };
}

/** Names in the `vector_layers` of TileJSON 3.0 metadata; empty for anything else. */
export function layersOf(metadata: unknown): Set<string> {
  const listed: unknown =
    typeof metadata === 'object' && metadata !== null && 'vector_layers' in metadata
      ? metadata.vector_layers
      : [];
  const names = (Array.isArray(listed) ? listed : []).map((layer: unknown) =>
    typeof layer === 'object' && layer !== null && 'id' in layer ? layer.id : null,
  );
  return new Set(names.filter((name) => typeof name === 'string'));
}
