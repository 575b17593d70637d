import type { SectionId } from '#lib/evaluation/recorded-view.ts';

interface Words {
  readonly heading: string;
  readonly text: string;
  /** What each measure asks. */
  readonly terms: readonly (readonly [term: string, meaning: string])[];
}

/** What is said beside the figures of each part. */
export const WORDS: Readonly<Record<SectionId, Words>> = {
  bundled: {
    heading: 'The articles you can open here',
    text: 'Some of the demonstration articles are labelled by hand: every date phrase, every place, every event an analyst would note. The labels lie beside the articles, so anyone can check them and the result.',
    terms: [
      ['Same value', 'the phrase was found and means the same date'],
      ['Shown', 'of the events we give, the share with exactly the labelled days and the finest place named'],
      ['Labelled', 'of the events labelled, the share we give so'],
    ],
  },
  dates: {
    heading: 'Dates',
    text: 'Phrases such as “last Tuesday”, “in March” or “two days later”, found in the text and turned into a date of the calendar.',
    terms: [
      ['Same words', 'the phrase marked is word for word the labelled one'],
      ['Overlapping', 'it shares at least some of the words'],
      ['Same value', 'it also means the same date: 2024-01-02, 2024-W03, 2019'],
    ],
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
    ],
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
    ],
  },
};
