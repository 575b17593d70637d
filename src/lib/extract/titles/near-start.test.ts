import { expect, test } from 'vitest';
import { readText } from '#lib/text/index.ts';
import { titleOf } from './index.ts';

/** The title of what `word` tells in a sentence. */
function titled(text: string, word: string, pos: 'verb' | 'noun'): string {
  const document = readText(text);
  const token = document.tokens.lower.indexOf(word);
  const [sentence] = document.sentences;
  if (!sentence || token === -1) throw new Error(`no "${word}" in "${text}"`);
  return titleOf(document, sentence, 0, { token, last: token + 1, pos });
}

test.each([
  [
    'A porter quarrelled with a cook about a kettle, beginning a brawl in the yard that ended when police arrived and arrested five of the guests.',
    ['arrested', 'verb'],
    'Police arrived and arrested five of the guests',
  ],
  [
    'The deputy chief of the county looked neither left nor right but led his tired men to the scene of a shooting in the mill district on Tuesday.',
    ['shooting', 'noun'],
    'A shooting in the mill district on Tuesday',
  ],
  [
    'The harbour master asked that all the captains of the fleet come to the hall on Friday because of the eruption.',
    ['eruption', 'noun'],
    'The eruption',
  ],
  [
    'On 4 August the head of the customs house, Piet Vander of the little town of Belport, was killed in a bombing in Dunmere.',
    ['bombing', 'noun'],
    'The head of the customs house was killed in a bombing in Dunmere',
  ],
  ['On June 12, 1964, he was jailed for life.', ['jailed', 'verb'], 'He was jailed for life'],
  ['In March 2014 gunmen attacked a mill.', ['attacked', 'verb'], 'Gunmen attacked a mill'],
  [
    'In 2012 pleaded guilty to theft at the mill.',
    ['theft', 'noun'],
    'In 2012 pleaded guilty to theft at the mill',
  ],
  ['In the port gunmen attacked a mill.', ['attacked', 'verb'], 'In the port gunmen attacked a mill'],
  [
    'Acme Corp. and Pumps Inc (LSE: PMP) on Monday merged their mills.',
    ['merged', 'verb'],
    'Acme Corp. and Pumps Inc on Monday merged their mills',
  ],
] as const)('%s', (text, [word, pos], title) => {
  expect(titled(text, word, pos)).toBe(title);
});
