import { beforeAll, describe, expect, it } from 'vitest';
import { testGazetteer } from '#lib/gazetteer/build/testing.ts';
import type { Article } from '#lib/model/article.ts';
import type { Extraction } from '#lib/model/mention.ts';
import { dayFromCivil } from '#lib/time/day.ts';
import { createExtractor } from '../extractor.ts';

let extract: (article: Article) => Extraction;
beforeAll(async () => {
  extract = createExtractor({ gazetteer: await testGazetteer() });
}, 120_000);

const first = (text: string, title: string | null): string => {
  const [event] = extract({
    id: 'a',
    title,
    text,
    published: dayFromCivil(2024, 1, 18),
    source: null,
    url: null,
    author: null,
    dateline: null,
    language: 'en',
  }).events;
  const place = event?.places[0]?.place;
  return `${event?.type} ${place?.name} ${place?.parent?.slice(0, 5)} ${event?.town ?? '-'}`;
};

describe('the place of the story', () => {
  it('is the town, where its first sentence names no more than the state', () => {
    expect(
      first(
        `A boy was shot in some North Carolina woods on Wednesday, deputies said.

He was taken to a hospital in Asheville. Asheville police said that the boy was shot in Asheville with a rifle.`,
        'Boy shot in woods',
      ),
    ).toBe('shooting Asheville US.NC -');
  });

  it('is not far from everything else that is named', () => {
    expect(
      first(
        `MEMPHIS, Tenn. -- Police are looking for men who shot two people in Raleigh on Wednesday.

Memphis police said that the two were taken to a hospital in Memphis.`,
        'Two people shot in Memphis',
      ),
    ).toBe('shooting Memphis US.TN -');
  });

  it('is in its city, where it is a quarter of one', () => {
    expect(
      first(
        `A man was shot in Jamaica Plain on Wednesday night, Boston police said.

Boston officers found him in a car. The mayor of Boston said that Boston was safe.`,
        'Man shot in Boston',
      ),
    ).toBe('shooting Jamaica Plain US.MA Boston');
  });

  it.each([
    [
      'without a headline',
      null,
      'A boy was shot in some North Carolina woods on Wednesday. He was taken to Asheville. Asheville police know of it.',
    ],
    [
      'where a state is not the one around the town',
      'Shooting in South Carolina',
      'A boy was shot in South Carolina on Wednesday. He was taken to a hospital in Asheville, North Carolina.',
    ],
  ])('stays: %s', (_, title, text) => {
    expect(first(text, title)).toMatch(/^shooting (?:North|South) Carolina/);
  });
});
