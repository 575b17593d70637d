declare module 'd3-geo-projection' {
  import type { GeoProjection, GeoStreamWrapper } from 'd3-geo';
  import type { Feature, Geometry } from 'geojson';
  export function geoProject<T extends Feature | Geometry>(
    object: T,
    projection: GeoProjection | GeoStreamWrapper,
  ): T | null;
}

declare module 'topojson-server' {
  import type { GeoJSON } from 'geojson';
  import type { Topology } from 'topojson-specification';
  export function topology(objects: Record<string, GeoJSON>, quantization?: number): Topology;
}
