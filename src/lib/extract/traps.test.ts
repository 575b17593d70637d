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

const read = (text: string): Extraction =>
  extract({
    id: 'a',
    title: null,
    text,
    published: dayFromCivil(2022, 9, 19),
    source: null,
    url: null,
    author: null,
    dateline: null,
    language: 'en',
  });

const events = (text: string): string[] =>
  read(text).events.map(
    ({ type, when, places }) =>
      `${type} ${when?.edtf ?? '-'} ${places.map(({ place }) => place.name).join('+') || '-'}`,
  );
const places = (text: string): string[] => read(text).places.map(({ place }) => place.name);
const dates = (text: string): string[] => read(text).dates.map(({ when, value }) => when?.edtf ?? value);

describe('what a loosely translated analysis of a wave of attacks tells', () => {
  test('everywhere is nowhere, and its date ends before the day of publication', () => {
    expect(
      events('The group launched about 20 attacks in various regions of the world earlier this month.'),
    ).toEqual(['attack 2022-09-01/2022-09-18 -']);
  });

  test('a counted part and the other parts stand beside the whole, on its date', () => {
    const text =
      'The group claimed about 20 attacks in various regions of the world earlier this month. These attacks, which included two bombings that struck Turkey and killed about 60 people, in addition to other attacks in various parts of Africa and Asia, worry the experts.';
    const found = events(text);
    expect(found).toContain('attack 2022-09-01/2022-09-18 -');
    expect(found).toContain('bombing 2022-09-01/2022-09-18 Turkey');
    expect(found).toContain('attack 2022-09-01/2022-09-18 Africa+Asia');
  });

  test('a time counted from an event is not that event, which has its own place and date', () => {
    const text =
      'The attacks in Turkey this week end the calm that has lasted since the defeat of the rebels in Yemen several years ago.';
    const found = events(text);
    expect(found).toContain('attack 2022-09-19/2022-09-25 Turkey');
    expect(found.find((line) => line.startsWith('clash'))).toMatch(/Yemen$/);
  });

  test('a list of countries is one event with several places', () => {
    const text =
      'The wing expanded the scope of its operations to include Asian countries, including Nepal, Pakistan, and Mongolia.';
    expect(events(text)).toEqual(['other 2022-09-19~ Nepal+Pakistan+Mongolia']);
  });

  test('what is warned of is not where or when the warning was', () => {
    const text =
      'A gang robbed a bank in Kenya on Monday. The men fled. They took gold. Nobody was hurt. It was raining hard. The roads were closed. The guards slept. The vault was open. A watch was kept. In statements published by the Boston Globe, experts warned that robberies in Europe may follow.';
    const statement = read(text).events.find(({ type }) => type === 'statement');
    expect(statement).toMatchObject({ minor: true, places: [] });
    expect(statement?.when?.basis).toBe('published');
  });
});

describe('one occurrence told by several words of a clause is one event', () => {
  test.each([
    'A bombing attack killed 3 people in Nairobi on Friday.',
    'Two people were shot and killed in Karachi on Tuesday.',
    'A suicide bomber blew himself up in Kabul, killing nine and wounding twenty.',
    'Rebels launched an assault on Aleppo, shelling the airport and killing five soldiers.',
    'A car bomb exploded in Mosul and destroyed two cars.',
    'A blast occurred in Quetta, injuring four.',
    'Gunmen opened fire on a bus in Lima, killing two and injuring three.',
    'A massacre that took place in Peshawar left ten dead.',
  ])('%s', (text) => {
    expect(read(text).events).toHaveLength(1);
  });
});

describe('what it does not tell', () => {
  test.each([
    ['an absence', 'Experts note the absence of terrorist attacks in Europe so far.'],
    ['a garbled intention', 'They are alert to attempts to strike Western interests in Germany.'],
    ['a habit', 'The group tries to recruit attackers who act alone.'],
    ['an actor', 'This should concern the United States and its European allies.'],
    ['a trend', 'The pace of the operations of the group in Yemen has slowed.'],
  ])('%s', (_, text) => {
    expect(read(text).events.filter(({ type, minor }) => minor !== true && type !== 'other')).toEqual([]);
  });
});

describe('names and dates that mislead', () => {
  test.each<[string, string[]]>([
    ['Experts told the Boston Globe of it.', []],
    ['Fighters of ISIS-Khorasan said so.', []],
    ['It may have come to an end. Or so they say. The post was taken.', []],
    ['The Middle East is restless.', ['Middle East']],
  ])('places of: %s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['It may have come to an end.', []],
    ['It broke up over the past decade.', ['2012-09-19/2022-09-19']],
    ['It was earlier this month.', ['2022-09-01/2022-09-18']],
  ])('dates of: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('when and where, as a reader would say it', () => {
  test.each<[string, string, string[]]>([
    [
      'a building bears the name of a far town, in every sentence',
      'Gunmen killed nine people at the Valencia theatre in Bucharest on Friday. After the Valencia attack, bookings for the winter fell.',
      ['attack 2022-09-16 Bucharest'],
    ],
    [
      'two days that are joined',
      'The ministers of six states will meet on Tuesday and Wednesday in Vienna.',
      ['meeting 2022-09-20/2022-09-21 Vienna'],
    ],
    [
      'what is arranged for the next day is another thing',
      'Talks will open in Vienna on Friday. The leaders will meet in Vienna on Saturday.',
      ['meeting 2022-09-23 Vienna', 'meeting 2022-09-24 Vienna'],
    ],
    [
      'a people that votes, in a month that is also a modal',
      'Peru held a referendum in June 2016. In May 2017 Scots voted against it by a wide margin.',
      ['election 2016-06 Peru', 'vote 2017-05 Scotland'],
    ],
    [
      'a time of day is of the day that was spoken of',
      'A fire at a mill in Leeds killed two men on Thursday. The fire, shortly after 6 p.m., followed an explosion in a shed.',
      ['fire 2022-09-15 Leeds', 'explosion 2022-09-15 Leeds'],
    ],
    [
      'what is put off did not happen',
      'Talks on the river, which were to open in Quito in late August, were put off. An earthquake struck Lima on Friday.',
      ['earthquake 2022-09-16 Lima'],
    ],
    [
      'a night between two days',
      'A storm hit Mumbai on the night of September 14-15.',
      ['storm 2022-09-14/2022-09-15 Mumbai'],
    ],
    [
      'two dates that "and again" joins',
      'In May 2020 and again last August, tourists were shot at a shrine in Shiraz.',
      ['shooting 2022-08 Shiraz', 'shooting 2020-05 Shiraz'],
    ],
    [
      'the same, done by another, on a day of its own',
      'The parliament of Peru approved the law on Friday. The senate had done so the day before.',
      ['vote 2022-09-16 Peru', 'vote 2022-09-15 Peru'],
    ],
    [
      'what is known and told of for when it was has no date from beyond a comma',
      'Gunmen attacked a mosque in Leeds on Thursday. Fans, who were near when the attack began, flew home on Saturday.',
      ['attack 2022-09-15 Leeds'],
    ],
    [
      'two things, each with its date, and what was done in the second',
      'They named those behind the bombing in Leeds on September 3 and an assault on an office at Lima, in which nine clerks were killed in the middle of July.',
      ['attack 2022-07-11~/2022-07-21~ Lima', 'bombing 2022-09-03 Leeds'],
    ],
    [
      'a volcano beside the town that its distance is told from',
      'Popocatépetl, 70 kilometres from the capital, Mexico City, erupted late on Friday.',
      ['eruption 2022-09-16 Popocatépetl'],
    ],
    [
      'a vote that is only thought likely',
      'An earthquake struck Lima on Friday. In Leeds, Mary Hill called a second referendum highly likely.',
      ['earthquake 2022-09-16 Lima'],
    ],
    [
      'a body with a place in its name, told after where it was',
      'The ship has been found at a depth of 900 metres in the Weddell Sea, the Leeds Maritime Heritage Trust said on Friday.',
      ['discovery 2022-09-19~ Weddell Sea'],
    ],
    [
      'a man who fell, a town that was cleared, a country that joined',
      'On Friday a miner fell into a shaft at Leeds.\n\nLima had been cleared of its inhabitants on Thursday.\n\nNorway joined NATO in 1949.',
      ['accident 2022-09-16 Leeds', 'displacement 2022-09-15 Lima', 'agreement 1949 Norway'],
    ],
  ])('%s', (_, text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});
