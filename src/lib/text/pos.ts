import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type PartOfSpeech, type WinkMethods } from 'wink-nlp';
import type { Sentence, TextDocument } from './types.ts';

/**
 * Part of speech by wink-nlp with its English model (a trained model inside an npm package; nothing is fetched).
 * Only sentence boundaries and tags are asked for; its other annotators stay off.
 */
export type Tag = PartOfSpeech;

/** Most tokens of one sentence that are tagged; a longer one is a list or a table, not a sentence. */
const MOST_TOKENS = 200;

/** Letters that make no word of any language: what the tagger does not know has numbers from this one's on. */
const NO_WORD = 'zqxjkvwq';

let tagger: WinkMethods | null = null;
let firstUnknown = 0;

/** The tagger takes a tenth of a second to load, and many texts never need it. */
function load(): WinkMethods {
  if (tagger === null) {
    tagger = winkNLP(model, ['sbd', 'pos']);
    firstUnknown = numberOf(NO_WORD, tagger);
  }
  return tagger;
}

/**
 * Tags one sentence. Text in capitals is lower-cased first: capitals would all be taken for names.
 * @returns one tag for each of the sentence's tokens (index 0 is `sentence.first`), 'X' where none was given.
 */
export function tagSentence(document: TextDocument, sentence: Sentence): Tag[] {
  const { tokens, text } = document;
  const last = Math.min(sentence.last, sentence.first + MOST_TOKENS);
  const tags = new Array<Tag>(sentence.last - sentence.first).fill('X');
  const from = sentence.start;
  const to = tokens.end[last - 1] ?? sentence.end;
  const slice = text.slice(from, to);
  const lowered = document.upperCase ? slice.toLowerCase() : slice;
  const source = lowered.length === slice.length ? lowered : slice;
  let at = 0;
  let token = sentence.first;
  load()
    .readDoc(source)
    .tokens()
    .each((item: ItemToken) => {
      const value = item.out();
      const found = source.indexOf(value, at);
      if (found === -1) return;
      at = found + value.length;
      const start = from + found;
      while (token < last && (tokens.end[token] ?? 0) <= start) token++;
      // The first of their pieces names our token's tag.
      if (token < last && tags[token - sentence.first] === 'X') tags[token - sentence.first] = tagOf(item);
    });
  return tags;
}

/** Most words whose standing is remembered. */
const MOST_WORDS = 1 << 14;
const known = new Map<string, boolean>();

/** Whether a word in lower case, or the word it is a plural of, is in the tagger's lexicon of English, which holds next to no names. */
export function isEnglish(word: string): boolean {
  let found = known.get(word);
  if (found !== undefined) return found;
  const by = load();
  found = formsOf(word).some((form) => numberOf(form, by) < firstUnknown);
  if (known.size >= MOST_WORDS) known.clear();
  known.set(word, found);
  return found;
}

const formsOf = (word: string): string[] =>
  word.endsWith('es')
    ? [word, word.slice(0, -1), word.slice(0, -2)]
    : word.endsWith('s')
      ? [word, word.slice(0, -1)]
      : [word];

/** The number of a word in the tagger's lexicon; of a word in several pieces, that of the first. */
function numberOf(word: string, by: WinkMethods): number {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- the helper itself is the key that wink asks for
  const [number = Infinity] = by.readDoc(word).tokens().out(by.its.uniqueId) as unknown as number[];
  return number;
}

function tagOf(item: ItemToken): Tag {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- the helper itself is the key that wink asks for
  return item.out(load().its.pos) as Tag;
}
