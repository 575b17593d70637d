import { beforeAll, describe, expect, test } from 'vitest';
import { testGazetteer } from '#lib/gazetteer/build/testing.ts';
import type { Article } from '#lib/model/article.ts';
import type { Extraction } from '#lib/model/mention.ts';
import { dayFromCivil } from '#lib/time/day.ts';
import { createExtractor } from './extractor.ts';

let extract: (article: Article) => Extraction;
beforeAll(async () => {
  extract = createExtractor({ gazetteer: await testGazetteer() });
}, 120_000);

/** Every event as "type date place", a place on no map in brackets. */
const events = (text: string): string[] =>
  extract({
    ...{ id: 'a', title: null, text, published: dayFromCivil(2022, 9, 19) },
    ...{ source: null, url: null, author: null, dateline: null, language: 'en' },
  }).events.map(
    ({ type, when, places, local = [] }) =>
      `${type} ${when?.edtf ?? '-'} ${[
        ...places.map(({ place }) => place.name),
        ...local.map(({ start, end }) => `(${text.slice(start, end)})`),
      ].join('+')}`,
  );

describe('when an incident was', () => {
  test('what opens an article as news is not what it recalls of years ago', () => {
    const found = events(
      'A car bomb killed four people in Cali. Police searched the area. Rebels bombed the street in March 1989.',
    );
    expect(found).toContain('bombing 2022-09-19~ Cali');
    expect(found).toContain('bombing 1989-03 Cali');
  });

  test('the same hour by the clock of another zone may be of the next day', () => {
    expect(
      events('Two men were shot dead in Cali on Friday at 23:35 [04:35 GMT on 17 September].')[0],
    ).toMatch(/2022-09-16/);
  });

  test('the year a car was made is not that of the crash', () => {
    expect(events('A man was killed in Cali when his car hit a 1998 blue Ford.')[0]).toContain('2022-09-19');
  });

  test('days that are still to go on are not those of what has been done', () => {
    const found = events(
      'Within the next 72 hours the names of those who carried out the killing of a judge in Cali will be told.',
    );
    expect(found.filter((it) => it.startsWith('killing') && it.includes('/2022-09-2'))).toEqual([]);
  });

  test('a day that is still to come is not that of what has been done', () => {
    expect(
      events('The vote in Cali is planned for 12 October. Armed men kidnapped a candidate in Cali.'),
    ).toContain('kidnapping 2022-09-19~ Cali');
  });
});

describe('where an incident was', () => {
  test('whose police tell of it are no place of it', () => {
    expect(events('Two men were shot dead in Quito on Friday, Peruvian police said.')[0]).toBe(
      'shooting 2022-09-16 Quito',
    );
  });

  test('in capitals a village is read beside what holds it', () => {
    expect(
      events('REBELS KILLED TWO MEN ON FRIDAY IN THE VILLAGE OF DURROWANE, IN PIURA DEPARTMENT.')[0],
    ).toBe('killing 2022-09-16 Piura+(DURROWANE)');
  });
});

describe('what is named before it is told', () => {
  const between = 'The mayor spoke of order. The shops were open. Schools were full. It rained. Buses ran. ';
  test('takes the day and the place that are told of it', () => {
    const text = `Police in Cali look for those who planted a bomb. ${between}The bomb exploded in Cali on Friday.`;
    expect(events(text).filter((event) => event.startsWith('bombing'))).toEqual(['bombing 2022-09-16 Cali']);
  });
});
