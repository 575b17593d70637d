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

/** Types and days of an article published on Thursday, 18 January 2024. */
const told = (text: string, title: string | null): string[] =>
  extract({
    id: 'a',
    title,
    text,
    published: dayFromCivil(2024, 1, 18),
    source: null,
    url: null,
    author: null,
    dateline: null,
    language: 'en',
  }).events.map(({ type, when, rules }) => `${type} ${when?.edtf} ${rules.includes('date:story')}`);

describe('the day of the story', () => {
  it('is that of what happened, not of the court that heard of it', () => {
    const [first] = told(
      `The man accused of the shooting of three people at a bowling alley in Dayton appeared in court on Thursday.

Officers were called to the bowling alley around 9:40 p.m. Monday and found three people who had been shot, police said.`,
      'Bond set for man in bowling alley shooting',
    );
    expect(first).toBe('shooting 2024-01-15 true');
  });

  it('takes in what was told apart for the day alone', () => {
    const events = told(
      `A teenager hurt in a shooting at a park in Dayton died on Wednesday.

The shooting happened at about 8 p.m. Sunday when someone opened fire on players, police said.`,
      'Teenager dies after shooting in park',
    );
    expect(events.filter((event) => event.startsWith('shooting'))).toEqual(['shooting 2024-01-14 true']);
  });

  it('is of what was done, where the headline tells it beside who was held for it', () => {
    const [first] = told(
      `Police in Dayton arrested a man on Wednesday over a shooting at a bowling alley.

The shooting happened around 9:40 p.m. Monday. Three people were wounded when a gunman opened fire, police said.`,
      'Man arrested in shooting at bowling alley',
    );
    expect(first).toMatch(/^shooting 2024-01-15/);
  });

  it.each([
    [
      'the day of the lead',
      'A man was shot dead in Dayton on Tuesday night. Police made an arrest on Wednesday.',
      'Man shot dead',
    ],
    [
      'without a headline, which would say that it is of one thing',
      'The suspect in the shooting in Dayton was in court on Tuesday. Officers were called at 9 p.m. Monday and found a man who had been shot.',
      null,
    ],
  ])('stays: %s', (_, text, title) => {
    expect(told(text, title)[0]).toMatch(/^\S+ 2024-01-16 false$/);
  });
});
