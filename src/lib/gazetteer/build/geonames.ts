import path from 'node:path';
import { divideLand } from './areas.ts';
import { GEONAMES, joinFresh, rankOfFeature, readPopulated, type City } from './cities.ts';
import { addAreas, writeGazetteer } from './index.ts';
import { eachLine, firstLine } from './lines.ts';
import { isUsableAlternate, namesOfCity } from './names.ts';
import { NAME, RANK, TEXT_ID } from '../format.ts';
import { TownWriter } from './towns.ts';
import { GazetteerWriter } from './writer.ts';

export interface ImportOptions {
  /** GeoNames dumps, unpacked: allCountries.txt, cities500.txt, a country's file, alternateNamesV2.txt, admin1CodesASCII.txt. */
  readonly files: readonly string[];
  readonly out: string;
  readonly log: (line: string) => void;
}

/** Columns of a dump of features, of alternate names, and of division codes. */
const FEATURE_COLUMNS = 19;
const ALTERNATE_COLUMNS = 4;

/** Feature codes, beside populated places, that news names: https://www.geonames.org/export/codes.html */
const FEATURES = new Set(
  `LK LKS RSV STM STMS CNL BAY BAYS GULF STRT SEA OCN FLLS HBR LGN FJD
   MT MTS VLC ISL ISLS PEN DSRT CAPE VAL PASS PLAT PLN RDGE
   PRK RGN RES RESN RESW RESF CST MILB NVB AREA PRT
   AIRP AIRB DAM BDG TUNL STDM PSN PRN MNMT PAL CTRA MUS UNIV HSP
   FRST FRSTF GRSLD`.split(/\s+/),
);
/** Languages of alternate names that English news may use; "" is a name for all languages. */
const LANGUAGES = new Set(['', 'en']);

type Table = 'features' | 'alternates' | 'divisions';

/** Which of the GeoNames tables a file is, by its name. */
function tableOf(file: string): Table {
  const name = path.basename(file).toLowerCase();
  if (/^alternatenames/.test(name)) return 'alternates';
  if (/^admin[12]codes/.test(name)) return 'divisions';
  return 'features';
}

/** Numbers by GeoNames number, in two typed arrays: a table of millions costs no heap. */
class Numbers {
  private readonly ids: Uint32Array;
  private readonly at: Uint32Array;

  constructor(writer: GazetteerWriter) {
    const known: number[] = [];
    for (let i = 0; i < writer.size; i++) if (writer.idOf(i) < TEXT_ID) known.push(i);
    const rows = Uint32Array.from(known).sort((a, b) => writer.idOf(a) - writer.idOf(b));
    this.at = rows;
    this.ids = rows.map((i) => writer.idOf(i));
  }

  find(id: number): number {
    let low = 0;
    let high = this.ids.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const here = this.ids[middle] ?? 0;
      if (here === id) return this.at[middle] ?? -1;
      if (here < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

/**
 * Makes a larger gazetteer of GeoNames dumps that the user downloaded (https://download.geonames.org/export/dump/, CC BY 4.0):
 * every populated place, and what else news names. Countries, regions and divisions stay those of {@link addAreas}.
 * Streams the files; memory grows only with the packed table (about 60 bytes a place and its names).
 * @throws Error that names file and line when a file is not such a dump.
 */
export async function importGeonames({ files, out, log }: ImportOptions): Promise<void> {
  const features = files.filter((file) => tableOf(file) === 'features');
  if (features.length === 0)
    throw new Error(
      "There is no table of places among the files: add allCountries.txt, cities500.txt or a country's.",
    );
  for (const file of files) check(file);
  const writer = new GazetteerWriter();
  const cities = joinFresh(readPopulated());
  const areas = addAreas(writer, cities, divideLand(cities));
  for (const file of files.filter((f) => tableOf(f) === 'divisions'))
    await addDivisionNames(file, writer, areas, log);
  const towns = new TownWriter(writer, areas);
  for (const file of features) await addFeatures(file, towns, log);
  towns.finish();
  const alternates = files.filter((file) => tableOf(file) === 'alternates');
  if (alternates.length > 0) {
    const numbers = new Numbers(writer);
    for (const file of alternates) await addAlternates(file, writer, numbers, log);
  }
  log(`${writer.size} places; packing`);
  writeGazetteer(out, writer.pack(), log);
}

/** A row of a table of features as a town or feature, or null when news does not name its kind. */
function readFeature(file: string, number: number, line: string): { city: City; populated: boolean } | null {
  const column = columnsOf(file, number, line, FEATURE_COLUMNS);
  const at = (c: number): string => column[c] ?? '';
  const populated = at(GEONAMES.featureClass) === 'P';
  const rank = populated ? rankOfFeature(at(GEONAMES.featureCode)) : RANK.none;
  const lat = Number(at(GEONAMES.lat));
  const lon = Number(at(GEONAMES.lon));
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180))
    throw new Error(
      `${path.basename(file)}, line ${number}: "${at(GEONAMES.lat)}, ${at(GEONAMES.lon)}" is no point.`,
    );
  if (rank === null || (!populated && !FEATURES.has(at(GEONAMES.featureCode)))) return null;
  const city: City = {
    id: Number(at(GEONAMES.id)),
    name: at(GEONAMES.name),
    names: [at(GEONAMES.ascii)],
    alternates: at(GEONAMES.alternates) === '' ? [] : at(GEONAMES.alternates).split(','),
    lat,
    lon,
    country: at(GEONAMES.country),
    admin1: at(GEONAMES.admin1),
    admin2: at(GEONAMES.admin2),
    population: Number(at(GEONAMES.population)),
    rank,
  };
  return { city, populated };
}

async function addFeatures(file: string, towns: TownWriter, log: (line: string) => void): Promise<void> {
  let kept = 0;
  const lines = await eachLine(file, log, (line, number) => {
    const row = line === '' ? null : readFeature(file, number, line);
    if (row === null) return;
    towns.add(row.city, namesOfCity(row.city), row.populated ? 'city' : 'feature');
    kept++;
  });
  log(`${path.basename(file)}: ${kept} of ${lines} places taken`);
}

async function addAlternates(
  file: string,
  writer: GazetteerWriter,
  numbers: Numbers,
  log: (line: string) => void,
): Promise<void> {
  let kept = 0;
  await eachLine(file, log, (line, number) => {
    if (line === '') return;
    const column = columnsOf(file, number, line, ALTERNATE_COLUMNS);
    const [, id, language = '', name = ''] = column;
    if (!LANGUAGES.has(language)) return;
    const place = numbers.find(Number(id));
    if (place < 0) return;
    const standing = { population: writer.populationOf(place), rank: writer.rankOf(place) };
    if (language === '' && !isUsableAlternate(name, standing)) return;
    writer.addName(place, name, NAME.alternate);
    kept++;
  });
  log(`${path.basename(file)}: ${kept} names taken`);
}

async function addDivisionNames(
  file: string,
  writer: GazetteerWriter,
  areas: ReadonlyMap<string, number>,
  log: (line: string) => void,
): Promise<void> {
  await eachLine(file, log, (line, number) => {
    if (line === '') return;
    const column = columnsOf(file, number, line, ALTERNATE_COLUMNS);
    const [code = '', name = '', ascii = ''] = column;
    const place = areas.get(code);
    if (place === undefined) return;
    writer.addName(place, name, NAME.primary);
    writer.addName(place, ascii, NAME.primary);
  });
}

function columnsOf(file: string, line: number, text: string, wanted: number): string[] {
  const columns = text.split('\t');
  if (columns.length >= wanted) return columns;
  throw new Error(
    `${path.basename(file)}, line ${line}: ${columns.length} columns where this GeoNames table has at least ${wanted}. ` +
      'Is the file unpacked and unchanged? See https://download.geonames.org/export/dump/readme.txt.',
  );
}

/** Reads the first row of a file as the table it should be, so that a wrong file is told before the long work. */
function check(file: string): void {
  const line = firstLine(file);
  if (tableOf(file) === 'features') readFeature(file, 1, line);
  else columnsOf(file, 1, line, ALTERNATE_COLUMNS);
}
