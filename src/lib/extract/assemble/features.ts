import { isTalk } from '#lib/model/families.ts';
import { WordTable } from '#lib/text/word-table.ts';
import type { Cluster, Report } from './clusters.ts';
import type { Layout } from './layout.ts';
import type { Grounds } from './rank.ts';

const FIRST_PERSON = new Set(['we', 'our', 'us', 'i', 'my', 'me']);
const QUOTES = new Set(['"', '“', '”', '«', '»']);
const IS = { firstPerson: 1, quote: 2 } as const;
const WORDS = new WordTable(
  (word) => (FIRST_PERSON.has(word) ? IS.firstPerson : 0) | (QUOTES.has(word) ? IS.quote : 0),
);
/** Triggers in one sentence from which on it enumerates rather than tells. */
const CROWDED = 4;
/** How far before the trigger an auxiliary of the perfect may stand, in tokens. */
const AUXILIARY_REACH = 3;

/** What speaks for and against an occurrence's being right in type, date and place, by name; each 0 or 1 unless said otherwise. */
export type Features = readonly (readonly [name: string, value: number])[];

interface Context {
  readonly layout: Layout;
  readonly it: Cluster;
  readonly shown: Report;
  readonly grounds: Grounds;
  readonly clusters: number;
  readonly inSentence: number;
}

// Names as they are in the table of weights: strings put together for each occurrence would be hashed anew.
const OF_DATE = {
  own: 'date:own',
  inherited: 'date:inherited',
  published: 'date:published',
  before: 'date:before',
  none: 'date:none',
} as const;
const OF_PLACE = {
  own: 'place:own',
  inherited: 'place:inherited',
  focus: 'place:focus',
  dateline: 'place:dateline',
  none: 'place:none',
} as const;
const OF_NOUN = {
  definite: 'noun:definite',
  indefinite: 'noun:indefinite',
  bare: 'noun:bare',
  verb: 'noun:verb',
} as const;

const flag = (value: boolean): number => (value ? 1 : 0);

function surroundings(
  layout: Layout,
  shown: Report,
): { firstPerson: boolean; quoted: boolean; perfect: boolean; pluperfect: boolean } {
  const { tokens } = layout.document;
  const { lower } = tokens;
  const words = WORDS.for(tokens);
  const sentence = layout.document.sentences[shown.trigger.sentence];
  let firstPerson = false;
  let quotes = 0;
  for (let t = sentence?.first ?? 0; t < (sentence?.last ?? 0); t++) {
    const word = words[tokens.word[t] ?? 0];
    if (word === IS.firstPerson) firstPerson = true;
    if (word === IS.quote && t < shown.trigger.token) quotes++;
  }
  let perfect = false;
  let pluperfect = false;
  for (let t = shown.trigger.token - AUXILIARY_REACH; t < shown.trigger.token; t++) {
    const word = lower[t] ?? '';
    if (word === 'has' || word === 'have') perfect = true;
    if (word === 'had') pluperfect = true;
  }
  return { firstPerson, quoted: quotes % 2 === 1, perfect, pluperfect };
}

export function featuresOf({ layout, it, shown, grounds, clusters, inSentence }: Context): Features {
  const { trigger } = shown;
  const first = it.reports[0]?.trigger.sentence ?? 0;
  const noun = trigger.pos === 'noun';
  const around = surroundings(layout, shown);
  return [
    ['bias', 1],
    [OF_DATE[grounds.date ?? 'none'], 1],
    [OF_PLACE[grounds.place ?? 'none'], 1],
    [OF_NOUN[noun ? trigger.introduced : 'verb'], 1],
    /** 0–1 */
    ['dateScore', grounds.date === 'own' ? grounds.dateScore : 0],
    /** 0–1 */
    ['placeScore', grounds.place === 'own' ? grounds.placeScore : 0],
    /** 0–1 */
    ['placeConfidence', grounds.placeConfidence],
    ['plural', flag(trigger.form === 'plural')],
    ['gerund', flag(trigger.form === 'gerund')],
    ['talk', flag(isTalk(it.type))],
    ['lead', flag(first <= 1)],
    /** 0–1 */
    ['early', 1 / (1 + first)],
    /** 0–1 */
    ['told', Math.min(1, Math.log2(it.reports.length) / 3)],
    /** 0–1 */
    ['busy', Math.min(1, Math.log2(clusters) / 5)],
    ['crowded', flag(inSentence >= CROWDED)],
    ['toll', flag(it.reports.some(({ toll }) => toll.fatalities !== null || toll.injured !== null))],
    ['reported', flag(trigger.reported)],
    ['firstPerson', flag(around.firstPerson)],
    ['quoted', flag(around.quoted)],
    ['perfect', flag(around.perfect)],
    ['pluperfect', flag(around.pluperfect)],
    ['planned', flag(grounds.frame === 'planned')],
  ];
}
