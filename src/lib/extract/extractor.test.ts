import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { testGazetteer } from '#lib/gazetteer/build/testing.ts';
import type { Article } from '#lib/model/article.ts';
import type { Extraction } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';
import { dayFromCivil } from '#lib/time/day.ts';
import { createExtractor } from './extractor.ts';

let extract: (article: Article) => Extraction;
beforeAll(async () => {
  extract = createExtractor({ gazetteer: await testGazetteer() });
}, 120_000);

const article = (text: string, dateline: string | null = null): Article => ({
  id: 'a',
  title: null,
  text,
  published: dayFromCivil(2024, 1, 15),
  source: null,
  url: null,
  author: null,
  dateline,
  language: 'en',
});

const lines = (text: string, dateline: string | null = null, title: string | null = null): string[] =>
  extract({ ...article(text, dateline), title }).events.map(
    (event) =>
      `${event.type} ${event.when?.edtf ?? '-'} ${event.places.map(({ place }) => place.name).join('+')}`,
  );

describe('an article', () => {
  it('gives what happened, when and where', () => {
    expect(lines('A bomb exploded at a market in Baghdad on 3 January 2024, killing 12 people.')).toEqual([
      'bombing 2024-01-03 Baghdad',
    ]);
  });

  it('takes the place of the title where the text names none, and shows no words of the text for it', () => {
    const text = 'A bomb exploded at a market on 3 January 2024, killing 12 people.';
    expect(lines(text, null, 'Twelve die in Baghdad market')).toEqual(['bombing 2024-01-03 Baghdad']);
    const [event] = extract({ ...article(text), title: 'Twelve die in Baghdad market' }).events;
    expect(event?.evidence.places).toEqual([]);
    expect(event?.rules).toContain('place:title');
    expect(lines(text, null, 'Twelve die in market - WXYZ News - Baghdad, Iraq')).toEqual([
      'bombing 2024-01-03 Baghdad',
    ]);
  });

  it.each([
    // What opens the article is dated by a day told near it.
    [
      'A man was fatally shot in Belfast. Neighbours heard nothing. Officers came to the house late on Friday.',
      'shooting 2024-01-12',
    ],
    // Who dies may do so days later.
    [
      'A man was shot in Belfast on Friday, police said. The man died on Sunday at a hospital.',
      'shooting 2024-01-12',
    ],
    // The day of the arrest is not that of what it is for.
    [
      'A man was charged on Monday after shooting his neighbour in Belfast. The shooting happened on Friday.',
      'shooting 2024-01-12',
    ],
    // A week is narrowed by a day told near it.
    ['Two men were shot in Belfast last week. The shooting was on Thursday.', 'shooting 2024-01-11'],
  ])('%s', (text, expected) => {
    expect(lines(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toContain(expected);
  });

  it('puts first what the headline speaks of', () => {
    const text =
      'An earthquake shook Nepal on Friday. A bus fell into a river in Peru on Saturday, and 20 people drowned.';
    expect(lines(text, null, 'Bus falls into river in Peru')[0]).toMatch(/^accident .* Peru$/);
    expect(lines(text, null, 'Earthquake shakes Nepal')[0]).toMatch(/^earthquake .* Nepal$/);
  });

  it('takes no namesake far away for a quarter or a village of the town the article is of', () => {
    const told = 'Two men were shot dead on 3 January 2024 in the Austin neighborhood, police said.';
    expect(lines(`CHICAGO (Example Wire) -- ${told}`, 'CHICAGO')).toEqual(['shooting 2024-01-03 Chicago']);
    expect(lines(told)).toEqual(['shooting 2024-01-03 Austin']);
  });

  it('takes the filing place for no scene when the text names another', () => {
    expect(lines('LONDON (Example Wire) -- An earthquake shook Nepal on Friday.', 'London')).toEqual([
      'earthquake 2024-01-12 Nepal',
    ]);
  });

  it('does not take a newspaper for a place, nor an absence for an attack', () => {
    const text = 'Experts told the New York Post that the absence of attacks in Europe may not last.';
    expect(lines(text).filter((line) => line.startsWith('attack'))).toEqual([]);
  });

  it('is empty for an empty text', () => {
    expect(extract(article(''))).toEqual({ language: 'en', dates: [], places: [], events: [] });
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'A bomb|exploded in|Iraq|and|Syria|on Monday|.|, |\n\n|killed 12 people|LONDON (AP) --|It happened|3 January|attack|"|»|İ|😀|will meet|no|who|Paris, France'.split(
      '|',
    ),
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 120 }),
  );

  it('gives spans within it, values in range, and the same bytes twice', () => {
    fc.assert(
      fc.property(text, (body) => {
        const first = extract(article(body));
        expect(JSON.stringify(extract(article(body)))).toBe(JSON.stringify(first));
        const spans: (Span | null)[] = [
          ...first.dates,
          ...first.places,
          ...first.events.flatMap(({ evidence, fatalities, injured }) => [
            evidence.sentence,
            evidence.trigger,
            evidence.date,
            ...evidence.places,
            fatalities,
            injured,
          ]),
        ];
        for (const span of spans) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(body.length);
        }
        for (const event of first.events) {
          expect(event.confidence).toBeGreaterThanOrEqual(0);
          expect(event.confidence).toBeLessThanOrEqual(1);
          expect(event.evidence.sentence.start).toBeLessThanOrEqual(event.evidence.trigger.start);
          expect(event.evidence.sentence.end).toBeGreaterThanOrEqual(event.evidence.trigger.end);
        }
      }),
      { seed: 9, numRuns: 150 },
    );
  });
});
