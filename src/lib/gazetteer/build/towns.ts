import { foldName } from '../fold.ts';
import { NAME, type NameKind } from '../format.ts';
import type { City } from './cities.ts';
import { spellingRows } from './tables.ts';
import type { GazetteerWriter } from './writer.ts';

const key = (name: string): string => foldName(name).join(' ');

/** Adds towns and other points below their areas, and at the end the spellings of the hand-kept table to the largest of each name. */
export class TownWriter {
  private readonly writer: GazetteerWriter;
  private readonly areas: ReadonlyMap<string, number>;
  private readonly rows = spellingRows();
  /** By "name|country" the largest town that a spelling may belong to; only names that the table asks for. */
  private readonly largest = new Map<string, { at: number; population: number }>();

  constructor(writer: GazetteerWriter, areas: ReadonlyMap<string, number>) {
    this.writer = writer;
    this.areas = areas;
    for (const { spelling, name, country } of this.rows)
      for (const text of [key(name), `al ${key(name)}`, key(spelling)])
        this.largest.set(`${text}|${country}`, { at: -1, population: -1 });
  }

  /** Adds a town and its names; gives its number. */
  add(city: City, names: ReadonlyMap<string, NameKind>, kind: 'city' | 'feature' = 'city'): number {
    const { writer, areas } = this;
    const country = areas.get(city.country) ?? null;
    const division = `${city.country}.${city.admin1}`;
    const parent = areas.get(`${division}.${city.admin2}`) ?? areas.get(division) ?? country;
    const at = writer.addPlace({ ...city, kind, country, parent, box: null });
    for (const [text, nameKind] of names) {
      writer.addName(at, text, nameKind);
      const entry = this.largest.get(`${key(text)}|${city.country}`);
      if (entry && kind === 'city' && city.population > entry.population) {
        entry.at = at;
        entry.population = city.population;
      }
    }
    return at;
  }

  finish(): void {
    for (const { spelling, name, country } of this.rows) {
      const found = [key(name), `al ${key(name)}`, key(spelling)]
        .map((text) => this.largest.get(`${text}|${country}`))
        .find((entry) => entry !== undefined && entry.at >= 0);
      if (found)
        this.writer.addName(
          found.at,
          spelling,
          /^(?:\p{Lu}\.?){2,}$/u.test(spelling) ? NAME.initials : NAME.news,
        );
    }
  }
}
