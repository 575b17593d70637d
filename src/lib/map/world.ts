import type { Feature, FeatureCollection, Geometry, MultiLineString, Point } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiLineString as TopoLines, Topology } from 'topojson-specification';

interface CountryProperties {
  readonly name: string;
  /** Longitude and latitude. */
  readonly label: readonly [number, number];
  /** Hundredths of a degree: the side of a square of the country's area. */
  readonly size: number;
}

type World = Topology<{
  countries: GeometryCollection<CountryProperties>;
  rest: GeometryCollection;
  borders: TopoLines;
}>;

/** The outlines of the basemap; ids of countries are those of the gazetteer. */
export interface Basemap {
  readonly countries: FeatureCollection<Geometry, { id: string; name: string }>;
  /** Land that belongs to no country of the list. */
  readonly rest: FeatureCollection;
  readonly borders: Feature<MultiLineString>;
  readonly labels: FeatureCollection<Point, { id: string; name: string; size: number }>;
}

/** Loads the outlines from the page's own origin. Throws when they cannot be had. */
export async function loadBasemap(scale: '110m' | '50m'): Promise<Basemap> {
  const path = `/geo/countries-${scale}.json`;
  const response = await fetch(path);
  if (!response.ok)
    throw new Error(
      `The map's outlines could not be loaded: the server answered ${response.status} to ${path}.`,
    );
  return readBasemap((await response.json()) as World);
}

/** The same outlines with the names of a language. @param nameOf null where the name stands */
export function renamed(basemap: Basemap, nameOf: (country: string) => string | null): Basemap {
  const { countries, labels } = basemap;
  return { ...basemap, countries: withNames(countries, nameOf), labels: withNames(labels, nameOf) };
}

/** Shapes with their names in a language. @param nameOf by id; null where the name stands */
export function withNames<G extends Geometry, P extends { id: string; name: string }>(
  shapes: FeatureCollection<G, P>,
  nameOf: (id: string) => string | null,
): FeatureCollection<G, P> {
  return {
    ...shapes,
    features: shapes.features.map((shape) => ({
      ...shape,
      properties: { ...shape.properties, name: nameOf(shape.properties.id) ?? shape.properties.name },
    })),
  };
}

/** Unpacks the TopoJSON that `build/basemap.ts` makes. */
export function readBasemap(world: World): Basemap {
  const countries = feature(world, world.objects.countries).features.map((shape) => ({
    ...shape,
    properties: { ...shape.properties, id: String(shape.id) },
  }));
  const collection = <F extends Feature>(features: F[]) => ({ type: 'FeatureCollection' as const, features });
  return {
    countries: collection(countries),
    rest: feature(world, world.objects.rest),
    borders: feature(world, world.objects.borders),
    labels: collection(
      countries.map(({ properties: { id, name, label, size } }) => ({
        type: 'Feature' as const,
        properties: { id, name, size },
        geometry: { type: 'Point' as const, coordinates: [...label] },
      })),
    ),
  };
}
