import { describe, expect, test } from 'vitest';
import { readText } from '#lib/text/index.ts';
import { localNames } from './local-names.ts';

function namesIn(text: string, taken: readonly string[] = []): string[] {
  const document = readText(text);
  const isTaken = (t: number): boolean => taken.includes(document.tokens.lower[t] ?? '');
  return document.sentences.flatMap((sentence) =>
    localNames(document, sentence, isTaken).map(({ token, last, cue }) => {
      const [start, end] = [document.tokens.start[token] ?? 0, document.tokens.end[last - 1] ?? 0];
      return `${text.slice(start, end)} (${cue})`;
    }),
  );
}

describe('names of places on no map', () => {
  test.each([
    ['Two men were shot in the village of Durrowane.', ['Durrowane (kind)']],
    ['A mine went off in the Hollin district.', ['Hollin (kind)']],
    ['He was taken to Hollin Hospital for burns.', ['Hollin Hospital (kind)']],
    ['They burned huts in the villages of Durro and Maffin.', ['Durro (kind)', 'Maffin (kind)']],
    ['They burned the Durro and Maffin villages.', ['Durro (kind)', 'Maffin (kind)']],
    ['A man was stabbed in Durrowane.', ['Durrowane (preposition)']],
    ['Shells fell near Tal al-Orr overnight.', ['Tal al-Orr (preposition)']],
    ['The army recaptured Durrowane.', ['Durrowane (object)']],
    ['Patrols entered the Al-Orr suburb.', ['Al-Orr (kind)']],
    // What opens a sentence, and what says on which side, is no part of it.
    ['In Durrowane, two men were shot.', ['Durrowane (preposition)']],
    ['Shells fell in eastern Durrowane overnight.', ['Durrowane (preposition)']],
    ['He was shot at the Al-Orr refugee camp.', ['Al-Orr (kind)']],
    ['They raided the rebel bastion of Durrowane.', ['Durrowane (kind)']],
    ['They were seen inside Sheikh Durro yesterday.', ['Sheikh Durro (preposition)']],
    ['They burned three villages: Durro, Maffin and Orr.', ['Durro (kind)', 'Maffin (kind)', 'Orr (kind)']],
    ['It happened in a place called Durrowane.', ['Durrowane (kind)']],
    ['Maffin, a village in the hills, was burned.', ['Maffin (kind)']],
    ['Maffin, about 70 kilometers north of the capital, was taken.', ['Maffin (kind)']],
    ['The Durro Armed Forces seized Hill Top.', ['Hill Top (object)']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  test.each([
    'He believes in God and in Parliament.',
    'A vote was held in NATO on the plan.',
    'The minister was seen in Mr Brown’s car.',
    'She spoke in English for an hour.',
    'Police arrested Durro Maffin for theft.',
    'Shops were closed in Durrist-held towns.',
    'Maffin, a village teacher, was shot.',
    'Bombs hit mostly Durrist neighborhoods.',
    'They met in the Governorate of a friend.',
    'MEN WERE SHOT IN THE VILLAGE OF DURROWANE AND THEN THEY WERE BURIED IN HOLLIN DISTRICT',
    'Ten Die in Fire at Durro Mill as Owner Flees',
  ])('none in: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test('a listed place is none of them', () => {
    expect(namesIn('A man was stabbed in Belport.', ['belport'])).toEqual([]);
  });
});

test("a county's officer is no place in it", () => {
  const text = 'Three died, Durro County Sheriff Ann Lee said.';
  expect(namesIn(text, ['durro', 'county'])).toEqual([]);
  expect(namesIn('The road to Durro County Maffin is shut.', ['durro', 'county'])).toEqual([]);
});
