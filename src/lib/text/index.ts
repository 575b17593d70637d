import { splitSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';
import { SHAPE, TOKEN, type TextDocument, type Tokens } from './types.ts';

/** Whether most words of two letters or more are in capitals throughout. */
function isUpperCase(tokens: Tokens): boolean {
  let words = 0;
  let capitals = 0;
  for (let t = 0; t < tokens.length; t++) {
    if (tokens.kind[t] !== TOKEN.word || (tokens.lower[t] ?? '').length < 2) continue;
    words++;
    if (((tokens.shape[t] ?? 0) & SHAPE.allCaps) !== 0) capitals++;
  }
  return words > 0 && capitals * 2 > words;
}

/**
 * Reads a text into tokens and sentences. All offsets are UTF-16 indices into `text`; what no token covers is white space.
 * Linear in the text's length; takes any string, an empty one too.
 */
export function readText(text: string): TextDocument {
  const tokens = tokenise(text);
  const upperCase = isUpperCase(tokens);
  return { text, tokens, sentences: splitSentences(text, tokens, upperCase), upperCase };
}

export { SHAPE, TOKEN } from './types.ts';
export type { Sentence, TextDocument, Tokens } from './types.ts';
