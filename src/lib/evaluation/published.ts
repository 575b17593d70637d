/** A figure that another system, or doing the simplest thing, reaches on the same kind of labels. */
export interface PublishedFigure {
  readonly system: string;
  /** 0–1 */
  readonly value: number;
  /** How far it compares, where that is not plain. */
  readonly note?: string;
}

interface Row {
  readonly set: string;
  readonly system: string;
  readonly note?: string;
  /** By stage, in percent as published. */
  readonly figures: Readonly<Record<string, number>>;
}

const dates = (strict: number, relaxed: number, value: number): Row['figures'] => ({
  'dates, strict': strict,
  'dates, relaxed': relaxed,
  'dates, value': value,
});
const incidents = (found: number, exact: number): Row['figures'] => ({
  'incidents, found': found,
  'incidents, date and place': exact,
});

const MEASURED = 'same scorer';
const OTHER_PART = 'other part';
const [TST3, TST4] = ['test set TST3', 'test set TST4'];

/** End-to-end F1 at 161 km: LGL, GeoVirus, GeoWebNews, TR-News. */
const GEOPARSERS: readonly (readonly [string, number, number, number, number])[] = [
  ['CamCoder', 48.4, 66.0, 54.0, 60.1],
  ['Edinburgh Geoparser', 46.7, 51.5, 57.6, 60.6],
  ['CLAVIN', 41.4, 57.2, 50.9, 53.9],
  ['Stanford NER, most populous', 44.1, 57.2, 51.1, 59.5],
];
const GEOPARSED = ['lgl', 'geovirus', 'geowebnews', 'tr-news'] as const;

/** Found F1 and exact F1 on TST3, then on TST4. */
const MUC4: readonly (readonly [string, number, number, number, number])[] = [
  ['GE', 68.9, 55.9, 72.2, 52.2],
  ['GE-CMU', 65.8, 45.0, 67.0, 38.6],
  ['UMass', 60.1, 46.8, 58.4, 42.0],
  ['SRI', 57.2, 45.1, 51.4, 27.3],
  ['BBN', 56.7, 48.6, 52.4, 40.3],
];

const ROWS: readonly Row[] = [
  { set: 'aquaint', system: 'HeidelTime', figures: dates(81.0, 91.8, 73.0) },
  { set: 'aquaint', system: 'chrono-node', note: MEASURED, figures: dates(53.4, 82.8, 59.3) },
  {
    set: 'wikiwars',
    system: 'HeidelTime',
    note: 'another scorer',
    figures: dates(83.1, 90.3, 80.8),
  },
  { set: 'wikiwars', system: 'chrono-node', note: MEASURED, figures: dates(35.3, 69.0, 26.7) },
  ...GEOPARSERS.flatMap(([system, ...figures]) =>
    GEOPARSED.map((set, i) => ({
      set,
      system,
      note: OTHER_PART,
      figures: { 'places, end to end': figures[i] ?? 0 },
    })),
  ),
  ...MUC4.flatMap(([system, found3, exact3, found4, exact4]) => [
    { set: 'events-muc4', system, note: TST3, figures: incidents(found3, exact3) },
    { set: 'events-muc4', system, note: TST4, figures: incidents(found4, exact4) },
  ]),
  {
    set: 'events-gva',
    system: 'nothing merged',
    note: 'every article by itself',
    figures: { 'merging, B-cubed': 81 },
  },
];

/** What others reach on a stage of a set, best first; empty where nothing published is known. */
export function publishedFigures(set: string, stage: string): PublishedFigure[] {
  return ROWS.filter((row) => row.set === set)
    .flatMap(({ system, note, figures }) => {
      const value = figures[stage];
      return value === undefined ? [] : [{ system, value: value / 100, ...(note && { note }) }];
    })
    .sort((a, b) => b.value - a.value);
}
