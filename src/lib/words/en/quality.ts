import { counts } from './counts.ts';

const PERCENT = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** What is said beside the figures of each part, and what each measure asks. */
const sections = {
  bundled: {
    heading: 'The articles you can open here',
    text: 'Some of the demonstration articles are labelled by hand: every date phrase, every place, every event an analyst would note. The labels lie beside the articles, so anyone can check them and the result.',
    terms: [
      ['Same value', 'the phrase was found and means the same date'],
      ['Shown', 'of the events we give, the share with exactly the labelled days and the finest place named'],
      ['Labelled', 'of the events labelled, the share we give so'],
    ] as readonly (readonly [term: string, meaning: string])[],
  },
  dates: {
    heading: 'Dates',
    text: 'Phrases such as “last Tuesday”, “in March” or “two days later”, found in the text and turned into a date of the calendar.',
    terms: [
      ['Same words', 'the phrase marked is word for word the labelled one'],
      ['Overlapping', 'it shares at least some of the words'],
      ['Same value', 'it also means the same date: 2024-01-02, 2024-W03, 2019'],
    ] as readonly (readonly [term: string, meaning: string])[],
  },
  places: {
    heading: 'Places',
    text: 'Names of places found in the text, told from people, teams and papers of the same name, and given a point on the map.',
    terms: [
      ['Found', 'a marked name overlaps the labelled one'],
      [
        'Within 161 km',
        'of the names found, the share whose point lies within 100 miles of the labelled one, the distance geoparsers are measured by',
      ],
      ['Found and within 161 km', 'both at once, counting names that were missed or made up'],
    ] as readonly (readonly [term: string, meaning: string])[],
  },
  events: {
    heading: 'Events',
    text: 'What happened, with its date and its place. The hardest part: a dot needs the right word, the right date and the right place, all from the same story.',
    terms: [
      [
        'Incident',
        'an attack or the like that the answer key lists; old and passing mentions count as errors',
      ],
      ['First event', 'the one we rank highest in an article about one incident'],
      ['Main event', 'the date or place phrase shown overlaps one that readers marked'],
      ['Place of a verb', 'the place joined to a word is the one labelled for it'],
      ['Brought together', 'reports of one occurrence form one event (B-cubed)'],
    ] as readonly (readonly [term: string, meaning: string])[],
  },
};

/** The words of the page that shows how often the extractor is right; kept apart, as the dashboard needs none of them. */
export const quality = {
  title: 'How far to trust a dot · Dateline',
  description:
    'How often Dateline reads dates, places and events as people did, measured on labelled articles, beside published systems.',
  back: 'Back to the map',
  heading: 'How far to trust a dot on the map',
  lead: 'Every dot stands for a sentence that a program read. People have read some of the same texts and marked what they say: the dates, the places, the events. This page shows how often the program came to the same answer. 100 would mean always.',
  /** Before and after the day of the evaluation. */
  recorded: { before: 'Recorded on', after: (version: string) => `, version ${version}.` },
  inShort: {
    heading: (articles: number) =>
      `In short, of every 100 in ${articles === 1 ? 'one bundled article' : `${counts.number(articles)} bundled articles`}`,
    dateValue: 'date phrases are found and read as the same date',
    placeFound: 'place names are found',
    countryRight: 'of the places found lie in the right country',
    eventRight: 'events we show have exactly the days and the place of a label',
    eventRecalled: 'labelled events are shown with both right',
  },
  /** Around the pictures of the dot and of the ring. */
  legend: {
    before: 'In the tables,',
    dot: 'is Dateline and',
    ring: 'the best published figure we know, thin marks the other systems. Without a ring, no published figure is known to us. “Other part” says that it was measured on the part of the set that we keep closed.',
  },
  sections,
  /** Name of a measure, a set or a note, as the record has it. */
  named: (label: string): string => label,
  labels: (count: number) => `${counts.number(count)} labels`,
  documents: (count: number, kind: string) => `${counts.number(count)} ${kind}; `,
  table: {
    caption: (of: string) => `${of}, in percent`,
    measure: 'Measure',
    compare: 'Compare',
    stage: 'Stage',
    gold: 'Labels',
    precision: 'Precision',
    recall: 'Recall',
    other: 'Other',
    ofSet: (documents: number, origin: string) =>
      `, ${counts.number(documents)} documents${origin === '' ? '' : `: ${origin}`}`,
  },
  confidence: {
    heading: 'Confidence',
    text: [
      'Each event carries a confidence: how likely its type, date and place are all right. Of events given 80 %, about 80 in 100 should be. Where the dot lies left of the ring, we promised too much; where it lies right, too little.',
      'MUC-4 judges date and place of violent incidents only, and its keys leave out what their makers did not look for: some events that count as wrong there did happen.',
    ] as readonly string[],
    caption: 'Confidence that events were given and the share that was right, in percent',
    right: 'Right',
    said: 'Said',
    events: 'Events',
    shown: (count: number) => `${counts.events(count)} shown`,
    band: (from: number, to: number) => `${from} to ${to} %`,
  },
  limits: {
    heading: 'What these figures are not',
    items: [
      [
        'Not a promise for your articles.',
        'Of each public set one part was open while the rules were made, and rules were chosen by what they did there. The figures on this page come from those open parts, and the bundled articles were in sight as well. Expect less on texts that nobody here has seen. The other part of each set was kept closed, and is not measured on this page.',
      ],
      [
        'Not a race.',
        'A published figure is the best we know for the same kind of labels, not always for the same documents: its row says when it was measured on the other, closed part of the set, on another test set, or with another scorer. A few points of difference mean little.',
      ],
      [
        'Not every language or kind of text.',
        'All sets are in English, most are news, and many are about the United States, violence and disasters.',
      ],
      [
        'Not a reason to skip the sentence.',
        'Open a dot and read what it rests on. Guessed dates are drawn soft, a place known only as a country is a shaded country, and each event says how its date and place were worked out.',
      ],
    ] as readonly (readonly [short: string, text: string])[],
  },
  every: {
    heading: 'Every figure',
    text: 'Precision: of what the program gave, the share that is right. Recall: of what people labelled, the share it gave. F1: one figure for both (their harmonic mean). Where this page says no more, it shows F1.',
    summary: (sets: number) => `All ${counts.number(sets)} sets, their sources and stages`,
    label: 'Every recorded figure',
    yourself: 'To measure the bundled articles yourself:',
  },
  number: counts.number,
  /** A share of 0–1 as percent with one decimal: 0.8607 as `86.1`. */
  percent: (share: number) => PERCENT.format(share * 100),
  /** `2026-11-23` as `23 November 2026`. */
  longDay: (day: string) => DAY.format(new Date(`${day}T00:00:00Z`)),
};
