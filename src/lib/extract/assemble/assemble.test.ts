import { describe, expect, test } from 'vitest';
import type { DateMention, EventMention, PlaceMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import type { Span } from '#lib/model/span.ts';
import { dayFromCivil, formatDay } from '#lib/time/day.ts';
import { readText } from '#lib/text/index.ts';
import { readTriggers } from '../triggers/index.ts';
import { countAt } from './quantities.ts';
import { layOut } from './layout.ts';
import { assemble } from './index.ts';

const place = (
  id: string,
  name: string,
  kind: Place['kind'],
  country: string,
  parent: string | null,
): Place => ({
  id,
  name,
  kind,
  country,
  countryName: country,
  parent,
  lat: id.length,
  lon: name.length * 3,
  bbox: null,
  population: 1000,
});

/** A small world: the marks below stand for these places wherever a text names them. */
const WORLD = new Map<string, Place>([
  ['Norland', place('NL', 'Norland', 'country', 'NL', null)],
  ['Sudria', place('SU', 'Sudria', 'country', 'SU', null)],
  ['Eastmark', place('NL.1', 'Eastmark', 'admin1', 'NL', 'NL')],
  ['Belport', place('11', 'Belport', 'city', 'NL', 'NL.1')],
  ['Carrow', place('12', 'Carrow', 'city', 'NL', 'NL.2')],
  ['Dunmere', place('13', 'Dunmere', 'city', 'SU', 'SU.1')],
]);
const PUBLISHED = dayFromCivil(2022, 3, 10);
/** Date phrases and the day they stand for. */
const DAYS = new Map<string, number>([
  ['on Monday', PUBLISHED - 3],
  ['in 1990', PUBLISHED - 32 * 365],
  ['on Tuesday', PUBLISHED - 2],
  ['Tuesday', PUBLISHED - 2],
  ['yesterday', PUBLISHED - 1],
  ['today', PUBLISHED],
  ['next week', PUBLISHED + 5],
]);

function mentions<M>(
  text: string,
  words: Iterable<string>,
  make: (word: string, start: number, end: number) => M,
): M[] {
  const found: { start: number; mention: M }[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      found.push({ start: at, mention: make(word, at, at + word.length) });
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ mention }) => mention);
}

function read(
  text: string,
  published: number | null = PUBLISHED,
  title: string | null = null,
): EventMention[] {
  const document = readText(text);
  const places = mentions(text, WORLD.keys(), (word, start, end): PlaceMention[] => {
    const found = WORLD.get(word);
    return found
      ? [{ start, end, place: found, form: 'name', confidence: 0.9, rule: 'test', alternatives: [] }]
      : [];
  }).flat();
  const dates = mentions(text, DAYS.keys(), (word, start, end): DateMention => {
    const from = word.startsWith('on ') ? start + 3 : start;
    const day = DAYS.get(word) ?? 0;
    return {
      start: from,
      end,
      type: 'DATE',
      value: formatDay(day),
      mod: null,
      when: {
        start: day,
        end: day,
        precision: 'day',
        approximate: false,
        edtf: formatDay(day),
        basis: 'relative',
        anchor: { day: PUBLISHED, of: 'published' },
      },
      rule: word.endsWith('day') && word !== 'yesterday' ? 'weekday' : 'test',
    };
  }).filter((date, i, all) => all.findIndex((other) => other.start === date.start) === i);
  return assemble({ published, title }, document, dates, places, readTriggers(document));
}

const line = (event: EventMention): string =>
  [
    event.type,
    event.when?.start == null ? '?' : String(event.when.start - PUBLISHED),
    event.when?.basis ?? '-',
    event.places.map(({ place: { name } }) => name).join('+') || '-',
  ].join(' ');

describe('which date and place belong', () => {
  test.each<[string, string[]]>([
    ['A bomb exploded in Belport on Monday.', ['bombing -3 relative Belport']],
    ['On Tuesday, gunmen kidnapped two nurses near Carrow in Norland.', ['kidnapping -2 relative Carrow']],
    [
      'Police in Belport said Tuesday that a bomb exploded in Dunmere on Monday.',
      ['bombing -3 relative Dunmere'],
    ],
    ['Belport, Norland (AP) -- A Sudria envoy was shot dead yesterday.', ['shooting -1 relative Belport']],
    [
      'Police searched for a car in Belport and Carrow, Norland. A man was killed in Dunmere on Monday.',
      ['killing -3 relative Carrow'],
    ],
    [
      'Police searched for a car in Belport and Carrow, Norland. A man was killed in Dunmere, Sudria, on Monday.',
      ['killing -3 relative Dunmere'],
    ],
    ['Floods with heavy rain hit Belport, Eastmark, on Monday.', ['flood -3 relative Belport']],
    [
      'Protests with thousands of students were held in Belport, Carrow and Dunmere on Monday.',
      ['protest -3 relative Belport+Carrow+Dunmere'],
    ],
    ['DUNMERE, Sudria (AP) -- An earthquake shook Belport yesterday.', ['earthquake -1 relative Belport']],
    [
      'The river rose in Belport on Monday. Two villages were evacuated.',
      ['displacement -3 inherited Belport'],
    ],
    [
      'A bus overturned in Carrow yesterday with 30 passengers. Two people were killed.',
      ['accident -1 relative Carrow'],
    ],
    ['The presidents will hold talks in Dunmere next week.', ['meeting 5 relative Dunmere']],
    ['There was no attack in Belport on Monday.', []],
    // A place that only says where the one before it lies.
    ['A bomb exploded in Carrow, 20 kilometres north of Belport, on Monday.', ['bombing -3 relative Carrow']],
    ['A bomb exploded in Norland, near Belport, on Monday.', ['bombing -3 relative Belport']],
    // The country that voted is where.
    ['Norland voted on Monday.', ['vote -3 relative Norland']],
    // What was found after a quake is its outcome.
    [
      'An earthquake shook Norland on Monday. Forty people were found dead in Belport.',
      ['earthquake -3 relative Belport'],
    ],
    // A known occurrence takes no date from another clause.
    [
      'A shooting in Belport on Monday hurt four people. The club, which left when the shooting started, flew home on Tuesday.',
      ['shooting -3 relative Belport'],
    ],
    // The day of the outcry is not the day of what it is about, which is told of further on.
    [
      'The union in Belport yesterday condemned the murder of a teacher, who was shot dead on Monday.',
      ['shooting -3 relative Belport', 'statement -1 relative Belport'],
    ],
    // Nobody announces a murder.
    [
      'The murder of a teacher in Belport haunts the election next week.',
      ['election 5 relative Belport', 'killing 0 published Belport'],
    ],
    // Whose army and whose police they are says of which country the article is.
    [
      'Belport radio spoke of the Sudria army, the Sudria police and the Sudria parliament. It was late. Nobody slept. The road to Dunmere was closed.\n\nA teacher was murdered yesterday.',
      ['killing -1 relative Sudria'],
    ],
    // The people named are at home where most of the article is, wherever it was filed.
    [
      'DUNMERE, Sudria (AP) -- The Norland army killed a teacher yesterday. The Norland police and the Norland parliament were silent. The Norland radio played music.',
      ['killing -1 relative Norland'],
    ],
    // One more victim is not one more attack.
    ['A bomb exploded in Belport on Monday. Two nurses were also injured.', ['bombing -3 relative Belport']],
    // The present perfect does not tell of long ago.
    ['The mayor has been arrested in Belport.', ['arrest 0 published Belport']],
    // A town spoken of without its name.
    [
      'Floods hit Belport, a river port, on Monday. The president of Sudria met the mayor in the city on Tuesday.',
      ['flood -3 relative Belport', 'meeting -2 relative Belport'],
    ],
    // "This capital" is where the article was filed.
    [
      'Belport, Norland (AP) -- The envoys left Dunmere. A bomb exploded near their bus in this capital yesterday.',
      ['bombing -1 relative Belport'],
    ],
    // One verb for a list of what follows.
    [
      'Voters in Norland elected a parliament on Monday. Sudria is to follow next week, and Eastmark on Tuesday.',
      ['election -3 relative Norland', 'election 5 relative Sudria', 'election 363 relative Eastmark'],
    ],
    // Other attacks are not the one just told.
    [
      'A bomb exploded in Belport on Monday. Ten people were killed in other attacks in Carrow on Monday.',
      ['bombing -3 relative Belport', 'attack -3 relative Carrow'],
    ],
    // Carrow's brigade does not come to another country: the name is that of a street or a quarter.
    ['Carrow firefighters put out a fire at a mill in Dunmere on Monday.', ['fire -3 relative Carrow']],
    ['Carrow firefighters flew out. A fire was put out in Norland on Monday.', ['fire -3 relative Norland']],
    // What the crews came to is never named.
    [
      'Two crews were called to a pier in Belport on Monday. A boy was in the water.',
      ['rescue -3 relative Belport'],
    ],
    [
      'Crews were called to a mill in Belport on Monday. A fire burned in the roof.',
      ['fire -3 relative Belport'],
    ],
    [
      'They launched 30 attacks in various regions of the world on Monday. Two bombings struck Norland.',
      ['attack -3 relative -', 'bombing -3 inherited Norland'],
    ],
    ['Nurses in Belport said that they would stop work on Monday.', ['strike 4 relative Belport']],
    ['Rebels attacked Belport in the worst violence since Monday.', ['attack 0 published Belport']],
    [
      'Rebels attacked a market in Belport on Monday. The attack was the first in Eastmark.',
      ['attack -3 relative Belport'],
    ],
    [
      'Rebels attacked a market in Belport on Monday. Another attack took place in Dunmere on Tuesday.',
      ['attack -3 relative Belport', 'attack -2 relative Dunmere'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text).map(line)).toEqual(expected);
  });

  test('an article without a publication date leaves what is undated undated', () => {
    expect(read('A bomb exploded in Belport.', null).map(line)).toEqual(['bombing ? - Belport']);
  });
});

describe('how sure', () => {
  test('what the sentence says itself is surer than what stands in for it', () => {
    const [own] = read('A bomb exploded in Belport on Monday.');
    const [published] = read('A bomb exploded in Belport.');
    const [nowhere] = read('A bomb exploded.');
    expect(own?.confidence).toBeGreaterThan(published?.confidence ?? 1);
    expect(published?.confidence).toBeGreaterThan(nowhere?.confidence ?? 1);
  });

  test('what happened ranks above what was said of it', () => {
    const types = read(
      'The mayor of Belport condemned the killing. A bomb exploded in Belport on Monday.',
    ).map((e) => e.type);
    expect(types.at(-1)).toBe('statement');
  });
});

describe('the dead and the hurt', () => {
  test.each<[string, [number, number] | null, [number, number] | null]>([
    ['The blast killed about 100 people in Belport.', [90, 110], null],
    ['At least two people were killed in the attack.', [2, 3], null],
    ['The attack left 12 dead and 30 injured.', [12, 12], [30, 30]],
    ['Twenty-one people were killed and dozens were wounded in the bombing.', [21, 21], [24, 99]],
    ['The bombing killed more than 1,000 people.', [1001, 1500], null],
    ['A 34-year-old man was killed in the shooting.', null, null],
    ['Nobody was killed in the bombing on Monday.', null, null],
    ['The bombing wounded several people.', null, [3, 10]],
    ['Three hundred people died in the earthquake.', [300, 300], null],
  ])('%s', (text, dead, hurt) => {
    const [event] = read(text);
    const range = (q: { min: number; max: number } | null | undefined): [number, number] | null =>
      q ? [q.min, q.max] : null;
    expect([range(event?.fatalities), range(event?.injured)]).toEqual([dead, hurt]);
  });

  test.each<[string, number, [number, number] | null]>([
    ['about 40 people', 1, [36, 44]],
    ['nearly 200 homes', 1, [180, 200]],
    ['up to 50 people', 2, [25, 50]],
    ['20 percent', 0, null],
    ['a dozen men', 0, [12, 12]],
    ['two thousand men', 0, [2000, 2000]],
  ])('%s', (text, token, expected) => {
    const count = countAt(layOut(readText(text), [], []), token);
    expect(count && [count.min, count.max]).toEqual(expected);
  });
});

describe('titles', () => {
  test.each<[string, string]>([
    ['A bomb exploded in Belport on Monday.', 'A bomb exploded in Belport on Monday'],
    [
      'Police said that two men robbed a bank in Carrow on Monday.',
      'Two men robbed a bank in Carrow on Monday',
    ],
    [
      'A BOMB EXPLODED IN THE TOWN HALL AND TWO MEN WERE KILLED.',
      'A bomb exploded in the town hall and two men were killed',
    ],
    [
      'Ana Lopez, a clerk of the harbour office who had come to the court from the old town with two of her brothers, was arrested in Belport on Monday.',
      'Ana Lopez was arrested in Belport on Monday',
    ],
    [
      'The ministers were still at dinner in the castle above the river, and the guests had only begun to speak of the coming year, when a bomb exploded in Belport.',
      'A bomb exploded in Belport',
    ],
    ['— A bomb exploded in Belport on Monday, police said.', 'A bomb exploded in Belport on Monday'],
    [
      'The mayor was arrested in Belport on Monday with the treasurer of the party, a day after a vote.',
      'The mayor was arrested in Belport on Monday with the treasurer of the party',
    ],
    [
      'The mayor of the town was arrested in the harbour of Belport on Monday with 40 boxes of unmarked notes.',
      'The mayor of the town was arrested in the harbour of Belport on Monday with 40 boxes',
    ],
    [
      'Gunmen fired at a bus in Belport and killed 12 people in the market on Monday.',
      'Gunmen fired at a bus in Belport and killed 12 people in the market on Monday',
    ],
    [
      'Gunmen fired at a bus in Belport and killed 12 people in the market only as the last of the buses left it for the hills.',
      'Gunmen fired at a bus in Belport and killed 12 people in the market',
    ],
    ['At 11:57 a bomb exploded in Belport.', 'At 11:57 a bomb exploded in Belport'],
  ])('%s', (text, title) => {
    expect(read(text)[0]?.title).toBe(title);
  });

  test('are whole words of the text, never empty, never longer than 90 characters', () => {
    const long = 'the old man of the harbour and the young clerk of the mill '.repeat(4);
    for (const text of [
      `In Belport, ${long}, and ${long}, were killed on Monday.`,
      `“${long},” he said, after ${long} exploded.`,
      `Belport: killed.`,
      `${'x'.repeat(300)} killed two men in Belport.`,
    ]) {
      for (const { title } of read(text)) {
        expect(title).not.toBe('');
        expect(title.length).toBeLessThanOrEqual(90);
        expect(title).not.toMatch(/^\W/);
        const known = new Set(text.toLowerCase().match(/\w+/g));
        const words = title.toLowerCase().match(/\w+/g) ?? [];
        expect(words.filter((word) => word.length < 90 && !known.has(word))).toEqual([]);
      }
    }
  });
});

describe('what is minor', () => {
  test.each<[string, string[]]>([
    ['At his funeral in Belport on Tuesday, two people were killed when a wall collapsed.', ['ceremony']],
    [
      'On Tuesday the president met the mayor in Belport after the general election in Norland.',
      ['election'],
    ],
    ['The funeral was held in Belport on Tuesday.', []],
    [
      'A flood hit Belport on Monday with heavy rain. On Tuesday the president declared an emergency in Belport.',
      ['statement'],
    ],
  ])('%s', (text, minor) => {
    expect(
      read(text)
        .filter((event) => event.minor)
        .map(({ type }) => type),
    ).toEqual(minor);
  });
});

test('a place in the reach of a town’s fire brigade is a quarter of that town', () => {
  const text = 'Bigtown firefighters put out a fire in Smallton on Monday.';
  const document = readText(text);
  const marks = ['Bigtown', 'Smallton'].map((name, i): PlaceMention => {
    const start = text.indexOf(name);
    const entry = { ...place(name, name, 'city', 'NL', null), lat: 5 + i / 10, lon: 5 };
    return {
      ...{ start, end: start + name.length, form: 'name', confidence: 0.9, rule: 'test' },
      place: { ...entry, population: i === 0 ? 900_000 : 20_000 },
      alternatives: [],
    };
  });
  const [event] = assemble({ published: PUBLISHED }, document, [], marks, readTriggers(document));
  expect([event?.places[0]?.place.name, event?.town]).toEqual(['Smallton', 'Bigtown']);
});

describe('what proves it', () => {
  test('a day named as that of publication stands for it where nothing else does', () => {
    const text = 'The minister has been dismissed in Belport. Photographs were taken today.';
    const [event] = read(text);
    expect(event && line(event)).toBe('resignation 0 published Belport');
    expect(event?.evidence.date?.start).toBe(text.indexOf('today'));
  });

  test('a name that is on no map is kept beside the place around it', () => {
    const text = 'A bomb exploded in the village of Durrowane in Belport on Monday.';
    const [event] = read(text);
    expect(event?.places.map(({ place }) => place.name)).toEqual(['Belport']);
    expect(event?.local?.map(({ start, end }) => text.slice(start, end))).toEqual(['Durrowane']);
  });

  test('each word that tells of it has where it says so, if it says something else', () => {
    const text = 'Rebels attacked Eastmark on Monday, killing two men in the village of Durrowane.';
    const [event] = read(text);
    const words = (spans: readonly Span[] | undefined): string[] | undefined =>
      spans?.map(({ start, end }) => text.slice(start, end));
    const { trigger, told = [], places } = event?.evidence ?? {};
    expect(words(places)).toEqual(['Eastmark']);
    expect(trigger?.where).toBeUndefined();
    expect(told.map(({ where }) => words(where))).toEqual([['Durrowane']]);
  });

  test('every sentence that tells of it shows where', () => {
    const text = 'A bomb exploded in Belport on Monday. The bombing in Belport killed two people.';
    const [event] = read(text);
    expect(event?.evidence.places.map(({ start }) => start)).toEqual([
      text.indexOf('Belport'),
      text.lastIndexOf('Belport'),
    ]);
  });

  test('what has been done is news of the day', () => {
    const text = 'The minister has been dismissed in Belport. A parade was due on Tuesday.';
    expect(read(text).map(line)).toContain('resignation 0 published Belport');
  });

  test('the headline says what it is about', () => {
    const text = 'A fire burned in Belport on Monday. A bridge collapsed in Belport on Monday.';
    expect(read(text)[0]?.type).toBe('fire');
    expect(read(text, PUBLISHED, 'Bridge collapses')[0]?.type).toBe('collapse');
  });
});

describe('what an article is about', () => {
  const first = (text: string, title: string | null): string | undefined => {
    const [event] = read(text, PUBLISHED, title);
    return event && text.slice(event.evidence.trigger.start, event.evidence.trigger.end);
  };

  test.each<[string, string | null, string | undefined]>([
    // A harmless headline that says who said what is about what was said.
    [
      'The senator blamed his adviser for his defeat in the election in Norland. The election was held on Monday in Norland.',
      'Senator blames adviser for election defeat',
      'blamed',
    ],
    // Talk about harm is not the news; the harm is.
    [
      'The governor condemned the killing of two miners. Two miners were killed in Belport on Monday.',
      'Governor condemns killing of miners',
      'killed',
    ],
    // An election that a date is counted from.
    [
      'The watchdog cleared the minister of misconduct in Belport. It did so two days before the election.',
      null,
      'cleared',
    ],
    // Nothing of the lexicon in the opening: the main verb is what the article is about.
    [
      'The chain in Belport has changed the shape of its cakes. Bakers were surprised. Customers wrote letters. A century ago it did the same. A mill collapsed in Carrow on Monday.',
      'Chain changes its cakes',
      'changed',
    ],
    // A headline of harm waits for the harm.
    [
      'Officers in Belport marked the ground. The street was empty. Nobody spoke. Flowers lay there. A man was shot dead in Belport on Monday.',
      'Gun violence grows',
      'shot dead',
    ],
  ])('%s', (text, title, expected) => {
    expect(first(text, title)).toBe(expected);
  });

  test('what recurs and is told of long ago is another one', () => {
    const text =
      'The party won the election in Norland. It won the election in Norland in 1990 as well, by a few votes.';
    expect(read(text).map(line)).toEqual([
      'election 0 published Norland',
      'election -11680 relative Norland',
    ]);
  });

  test('what is answered is not the answer', () => {
    const text =
      'Rebels attacked a school in Belport on Tuesday in retaliation for an attack in Norland on Monday.';
    expect(read(text)).toHaveLength(2);
  });

  test('what the headline has somebody announce is announced again in the opening', () => {
    const text =
      'Bank announces new head.\n\nThe bank announced on Tuesday in Belport that it has a new head.';
    expect(read(text)).toHaveLength(1);
  });

  test('sides of a match are no places', () => {
    const text = 'The players met in Belport on Monday. Norland beat Sudria in the final of the cup.';
    expect(read(text).find(({ type }) => type === 'sport')?.places[0]?.place.name).toBe('Belport');
  });

  test('where a firm has its seat is not where it does what it does', () => {
    const text = 'The Carrow-based chain has fired a worker. He served at its Belport restaurant.';
    expect(read(text)[0]?.places[0]?.place.name).toBe('Belport');
  });

  test('what is to come takes no day that is past', () => {
    const text = 'Two men were shot in Belport on Monday. The council is to meet the minister in Belport.';
    expect(read(text).map(line)).toContain('meeting 0 published Belport');
  });

  test.each<[string, string]>([
    // The day of what is done because of a deed that is known is not the deed's.
    [
      'Judges today began a strike to protest the murder of a colleague on Monday in Belport.',
      'killing -3 relative Belport',
    ],
    [
      'The union today asked the court in Belport to investigate the murder of a clerk on Monday.',
      'killing -3 relative Belport',
    ],
    // Nor is the day on which a source was heard.
    [
      'Two men were shot in Belport on Monday, according to a police source today.',
      'shooting -3 relative Belport',
    ],
    // Nor that of a relative clause.
    [
      'The clerk, who left his post on Monday, was shot in Belport yesterday at noon.',
      'shooting -1 relative Belport',
    ],
    // What has been done takes no day to come from what was told before it.
    [
      'A vote is to be held in Belport next week. Masked men set fire to the town hall of Belport.',
      'arson 0 published Belport',
    ],
    // What is called after a country is not in it.
    [
      'A former ambassador to Sudria was shot in front of his house in Belport.',
      'shooting 0 published Belport',
    ],
    [
      'Dunmere, Sudria (AP) -- Police searched Dunmere. A bomb exploded at the embassy of Norland today.',
      'bombing 0 relative Dunmere',
    ],
    [
      'Dunmere, Sudria (AP) -- Police searched Dunmere. A man was shot at the central bank of Norland.',
      'shooting 0 published Dunmere',
    ],
  ])('%s', (text, expected) => {
    expect(read(text).map(line)).toContain(expected);
  });

  test('how markets take the news is an aside', () => {
    const text = 'Voters in Norland elected a president today. The pound fell today.';
    expect(read(text).map(({ type, minor }) => [type, minor])).toEqual([
      ['election', undefined],
      ['market', true],
    ]);
  });

  test('every sentence shows where, also in words that say more or less', () => {
    const text = 'A train derailed in Belport on Monday. The train derailed in Eastmark at night.';
    const [event] = read(text);
    expect(event?.evidence.places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Belport',
      'Eastmark',
    ]);
  });

  test('a side is named after its town and plays anywhere', () => {
    const text = 'The Carrow Miners won the cup. The Carrow Miners met their fans in Belport.';
    expect(read(text)[0]?.places[0]?.place.name).toBe('Belport');
  });

  test('a day of the main clause is not that of what its relative clause tells', () => {
    const text =
      'A ferry capsized near Belport on Monday. The ferry that capsized was raised by cranes and towed away on Tuesday.';
    expect(read(text).map(line)).toEqual(['accident -3 relative Belport']);
  });

  test('the dead of what is known are of it, however far from it they are told', () => {
    const far = 'It was cold. '.repeat(9);
    const text = `A train derailed in Belport on Monday. ${far}Nine people died in the derailment.`;
    expect(read(text).map(line)).toEqual(['accident -3 relative Belport']);
  });

  test('of two phrases for one day the first proves it', () => {
    const text =
      'A crane fell into a lake in Belport after a long and stormy night on Monday. It fell into the lake on Monday.';
    expect(read(text)[0]?.evidence.date?.start).toBe(text.indexOf('Monday'));
  });

  test('an incident is none of those by which people come into office or leave it', () => {
    const text =
      'A clerk has been dismissed by a company in Belport. The incident happened on Tuesday in Carrow.';
    expect(read(text).map(line)).toContain('resignation 0 published Belport');
  });
});
