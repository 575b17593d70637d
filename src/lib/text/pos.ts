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

let tagger: WinkMethods | null = null;

/** The tagger takes a tenth of a second to load, and many texts never need it. */
function load(): WinkMethods {
  tagger ??= winkNLP(model, ['sbd', 'pos']);
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

function tagOf(item: ItemToken): Tag {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- the helper itself is the key that wink asks for
  return item.out(load().its.pos) as Tag;
}
