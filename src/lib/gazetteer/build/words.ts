import { createRequire } from 'node:module';
import { WORD } from '../format.ts';
import type { GazetteerWriter } from './writer.ts';

/** Tags of compromise's lexicon (MIT) that make a word an ordinary one, a given name, a surname or a body. */
const BITS = new Map<string, number>([
  ['FirstName', WORD.firstName],
  ['MaleName', WORD.firstName],
  ['FemaleName', WORD.firstName],
  ['LastName', WORD.surname],
  ['Organization', WORD.organisation],
  ['SportsTeam', WORD.organisation],
  ...[
    'Adjective',
    'Adverb',
    'Comparative',
    'Superlative',
    'Singular',
    'Plural',
    'Uncountable',
    'Noun',
    'Actor',
    'Infinitive',
    'PresentTense',
    'PastTense',
    'Gerund',
    'Participle',
    'Preposition',
    'Conjunction',
    'Determiner',
    'Pronoun',
    'Modal',
    'Unit',
    'Currency',
    'Duration',
    'Month',
    'WeekDay',
    'TextValue',
    'Cardinal',
    'Ordinal',
    'QuestionWord',
    'Expression',
    'Honorific',
    'Holiday',
  ].map((tag): [string, number] => [tag, WORD.ordinary]),
]);
/** Tags that say a word names a place: what else it is then matters less. */
const PLACES = new Set(['Country', 'City', 'Region', 'Place', 'Demonym']);

/** Marks ordinary words, given names, surnames and organisations, so that places of those names need better evidence. */
export function addWords(
  writer: GazetteerWriter,
  extra: readonly (readonly [word: string, bits: number])[],
): number {
  const require = createRequire(import.meta.url);
  const nlp = require('compromise') as { model(): { one: { lexicon: Record<string, string | string[]> } } };
  let count = 0;
  for (const [word, tag] of Object.entries(nlp.model().one.lexicon)) {
    const tags = Array.isArray(tag) ? tag : [tag];
    if (tags.some((t) => PLACES.has(t))) continue;
    const bits = tags.reduce((sum, t) => sum | (BITS.get(t) ?? 0), 0);
    if (bits === 0) continue;
    writer.addFlags(word, bits);
    count++;
  }
  for (const [word, bits] of extra) writer.addFlags(word, bits);
  return count + extra.length;
}
