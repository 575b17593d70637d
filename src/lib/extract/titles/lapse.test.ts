import { expect, test } from 'vitest';
import { readText } from '#lib/text/index.ts';
import { titleOf } from './index.ts';

/** The title of what `word` tells in a sentence. */
function titled(text: string, word: string): string {
  const document = readText(text);
  const token = document.tokens.lower.indexOf(word);
  const [sentence] = document.sentences;
  if (!sentence || token === -1) throw new Error(`no "${word}" in "${text}"`);
  return titleOf(document, sentence, 0, { token, last: token + 1, pos: 'verb' });
}

test.each([
  [
    'Divers searched the harbour on Monday, two days after a ferry sank off Port Alma.',
    'sank',
    'A ferry sank off Port Alma',
  ],
  [
    'He went home three and a half weeks after the mayor resigned over the bridge.',
    'resigned',
    'The mayor resigned over the bridge',
  ],
  [
    'After a tanker exploded in the tunnel, the road was shut.',
    'exploded',
    'A tanker exploded in the tunnel',
  ],
  [
    'After weeks of calm the rebels attacked the garrison.',
    'attacked',
    'After weeks of calm the rebels attacked the garrison',
  ],
  [
    'Schools opened again two days after it burned.',
    'burned',
    'Schools opened again two days after it burned',
  ],
  ['After a tanker exploded, the road was shut by officers.', 'shut', 'The road was shut by officers'],
])('%s: %s', (text, word, title) => {
  expect(titled(text, word)).toBe(title);
});
