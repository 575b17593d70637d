/** What is known of a labelled set beside its figures. */
export interface SetOrigin {
  readonly name: string;
  /** What its documents are, in the plural. */
  readonly kind: string;
  /** Who published it. */
  readonly origin: string;
}

/** Name of the set that `dateline eval seeds` measures. */
export const BUNDLED = 'seeds';

/** The sets whose figures are recorded, by the name of their file or folder, in the order in which they are shown. */
export const SET_ORIGINS: ReadonlyMap<string, SetOrigin> = new Map([
  [
    BUNDLED,
    {
      name: 'Bundled articles',
      kind: 'articles written for the demonstration',
      origin: 'labelled by hand for this project; shipped with it',
    },
  ],
  [
    'aquaint',
    {
      name: 'AQUAINT TimeML',
      kind: 'newswire articles',
      origin: 'TempEval-3 clean-up (UzZaman et al. 2013)',
    },
  ],
  [
    'meantime',
    {
      name: 'MEANTIME',
      kind: 'openings of Wikinews articles',
      origin: 'NewsReader (Minard et al. 2016)',
    },
  ],
  [
    'wikiwars',
    {
      name: 'WikiWars',
      kind: 'long histories of wars',
      origin: 'WikiWars 1.0.4 (Mazur and Dale 2010)',
    },
  ],
  [
    'lgl',
    {
      name: 'LGL',
      kind: 'US local news articles',
      origin: 'Local-Global Lexicon (Lieberman et al. 2010)',
    },
  ],
  ['tr-news', { name: 'TR-News', kind: 'world news articles', origin: 'TR-News (Kamalloo and Rafiei 2018)' }],
  [
    'geovirus',
    {
      name: 'GeoVirus',
      kind: 'Wikinews articles on epidemics',
      origin: 'GeoVirus (Gritta et al. 2018)',
    },
  ],
  [
    'geowebnews',
    {
      name: 'GeoWebNews',
      kind: 'articles of news sites worldwide',
      origin: 'GeoWebNews (Gritta et al. 2020)',
    },
  ],
  [
    'tud-loc-2013',
    { name: 'TUD-Loc 2013', kind: 'web pages', origin: 'TUD-Loc 2013 (Katz and Schill 2013)' },
  ],
  [
    'events-muc4',
    {
      name: 'MUC-4',
      kind: 'wire reports in capitals, many without an incident',
      origin: 'Message Understanding Conferences 3 and 4 (1991, 1992)',
    },
  ],
  [
    'events-gva',
    {
      name: 'Shootings',
      kind: 'US local news articles',
      origin: 'SemEval-2018 task 5, Gun Violence Archive (Postma et al. 2018)',
    },
  ],
  [
    'events-firerescue',
    {
      name: 'Fire and rescue',
      kind: 'articles on one incident each',
      origin: 'SemEval-2018 task 5 (Postma et al. 2018)',
    },
  ],
  [
    'events-business',
    {
      name: 'Business',
      kind: 'articles on dismissals',
      origin: 'SemEval-2018 task 5 (Postma et al. 2018)',
    },
  ],
  [
    'events-5w1h',
    {
      name: 'Giveme5W1H',
      kind: 'news articles, the phrases of their main event marked',
      origin: 'Giveme5W1H (Hamborg et al. 2019)',
    },
  ],
  [
    'events-evloc',
    {
      name: 'Event Location',
      kind: 'sentences, each verb with the place where it happened',
      origin: 'Event Location (Halterman 2019)',
    },
  ],
  [
    'events-meantime',
    {
      name: 'MEANTIME, events',
      kind: 'openings of Wikinews articles, every event word marked',
      origin: 'NewsReader (Minard et al. 2016)',
    },
  ],
]);
