import { expect, test } from 'vitest';
import { readText } from './index.ts';
import { isEnglish, tagSentence } from './pos.ts';

/** "word/TAG" of the words asked for. */
function tagged(text: string, words: readonly string[]): string[] {
  const document = readText(text);
  const [sentence] = document.sentences;
  if (!sentence) return [];
  const tags = tagSentence(document, sentence);
  expect(tags).toHaveLength(sentence.last - sentence.first);
  return words.map((word) => `${word}/${tags[document.tokens.lower.indexOf(word) - sentence.first] ?? ''}`);
}

test.each<[string, string[]]>([
  ['The miners went on strike after the talks failed.', ['strike/NOUN', 'failed/VERB']],
  ['The jets will strike the depot again.', ['strike/VERB', 'depot/NOUN']],
  ['THE REBELS ATTACKED A POLICE POST.', ['attacked/VERB', 'rebels/NOUN']],
  ["On Jan. 3 the U.S.-led force didn't attack Kenya's port.", ['attack/VERB', 'port/NOUN', 'jan./PROPN']],
])('%s', (text, expected) => {
  expect(
    tagged(
      text,
      expected.map((item) => item.split('/')[0] ?? ''),
    ),
  ).toEqual(expected);
});

test('a sentence longer than any real one is tagged in part', () => {
  const document = readText(`He ${'ran and '.repeat(140)}`);
  const [sentence] = document.sentences;
  const tags = sentence ? tagSentence(document, sentence) : [];
  expect([tags[1], tags.at(-1)]).toEqual(['VERB', 'X']);
});

test.each<[string, boolean]>([
  ['response', true],
  ['shantytowns', true],
  ['ambushes', true],
  ['durrowane', false],
  ['antofagasta', false],
])('%s is English: %s', (word, expected) => {
  expect(isEnglish(word)).toBe(expected);
});
