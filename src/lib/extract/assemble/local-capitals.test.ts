import { describe, expect, test } from 'vitest';
import { readText } from '#lib/text/index.ts';
import { localNamesInCapitals } from './local-capitals.ts';

function namesIn(text: string, taken: readonly string[] = []): string[] {
  const document = readText(text);
  const isTaken = (t: number): boolean => taken.includes(document.tokens.lower[t] ?? '');
  return document.sentences.flatMap((sentence) =>
    localNamesInCapitals(document, sentence, isTaken).map(({ token, last }) =>
      text.slice(document.tokens.start[token] ?? 0, document.tokens.end[last - 1] ?? 0),
    ),
  );
}

describe('names of places on no map, in capitals', () => {
  test.each([
    ['TWO MEN WERE SHOT IN THE VILLAGE OF DURROWANE LAST NIGHT.', ['DURROWANE']],
    ['THEY BURNED HUTS IN THE TOWNS OF DURROWA, MAFFINOL, AND OST.', ['DURROWA', 'MAFFINOL', 'OST']],
    ['THE DURROWANE NEIGHBORHOOD WAS SHELLED.', ['DURROWANE']],
    ['MEN FROM THE DURROWANE AND MAFFINOL CANTONS CAME.', ['DURROWANE', 'MAFFINOL']],
    ['A PLANE LANDED AT DURROWANE INTERNATIONAL AIRPORT.', ['DURROWANE INTERNATIONAL AIRPORT']],
    ['REBELS HELD THE LA ROSA FARM FOR A DAY.', ['LA ROSA FARM']],
    ['SHOTS WERE HEARD IN COLONIA LINDA TODAY.', ['COLONIA LINDA']],
    ['A BRIDGE FELL IN DURROWANE, EASTMARK DEPARTMENT.', ['DURROWANE']],
    ['A BRIDGE FELL NEAR SAN DURROWANE ON MONDAY.', ['SAN DURROWANE']],
  ])('%s', (text, expected) => {
    expect(namesIn(text, ['eastmark'])).toEqual(expected);
  });

  test.each([
    'THE MEN ARE IN JAIL, AND THEIR FAMILIES LIVE IN A RURAL AREA.',
    'THEY WERE KILLED IN AMBUSHES AND THE WOUNDED ARE AT A PUBLIC HOSPITAL.',
    'IN RESPONSE, EASTMARK CLOSED THE BORDER AREA AND THE MILITARY AIRPORT.',
    'THE CITY OF EASTMARK IS CALM.',
    'THE PORT OF DURRO EASTMARK IS CLOSED.',
  ])('none in: %s', (text) => {
    expect(namesIn(text, ['eastmark'])).toEqual([]);
  });
});
