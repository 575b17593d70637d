import { beforeAll, describe, expect, test } from 'vitest';
import { testGazetteer } from '#lib/gazetteer/build/testing.ts';
import type { Article } from '#lib/model/article.ts';
import type { EventMention, Extraction } from '#lib/model/mention.ts';
import { dayFromCivil } from '#lib/time/day.ts';
import { createExtractor } from './extractor.ts';

let extract: (article: Article) => Extraction;
beforeAll(async () => {
  extract = createExtractor({ gazetteer: await testGazetteer() });
}, 120_000);

/** What an article published on Thursday 2022-09-22 tells, first of all. */
const first = (text: string, title: string | null = null): EventMention | undefined =>
  extract({
    ...{ id: 'a', title, text, published: dayFromCivil(2022, 9, 22) },
    ...{ source: null, url: null, author: null, dateline: null, language: 'en' },
  }).events[0];

const line = (event: EventMention | undefined): string => `${event?.type} ${event?.when?.edtf}`;

describe('what an article is about', () => {
  const text =
    'Police arrested a man on Thursday in Dallas. He is held over the deaths of three people. A gunman shot the three in a bar in Dallas on Tuesday.';

  test('is the deed of these days, not the arrest for it', () => {
    expect(line(first(text, 'Man held over deaths in bar'))).toBe('shooting 2022-09-20');
  });

  test('is the arrest where the headline tells of that and of no harm', () => {
    expect(line(first(text, 'Police arrest man in Dallas'))).toBe('arrest 2022-09-22');
  });

  test('is told by the headline that stands above the place of filing', () => {
    const told = first(
      'Bomb explodes at Cali market\n\nBOGOTA, Sept 21 (Radio Net) -- Officials spoke of it for hours.',
    );
    expect(['bombing', 'explosion']).toContain(told?.type);
  });

  test('is of the day that its own verb has, not of what was before it', () => {
    const told = first(
      'Ann Low, fired from her job as clerk of Dallas in 2019, has filed a lawsuit against the city, says a paper filed Monday in court.',
    );
    expect(line(told)).toBe('trial 2022-09-19');
  });

  test('is of no year in the name of a law', () => {
    const told = first('The shop in Dallas dismissed her in breach of the Fair Wages Act of 1964.');
    expect(told?.when?.edtf).not.toContain('1964');
  });

  test('shows its day in the sentence that shows it, where that sentence names it', () => {
    const text =
      'The mayor blamed the firm for the delay, when he spoke to reporters on Monday. The mayor blamed the firm on Monday.';
    const told = first(text);
    const { sentence, date } = told?.evidence ?? {};
    expect(date && sentence && date.start >= sentence.start && date.end <= sentence.end).toBe(true);
  });
});
