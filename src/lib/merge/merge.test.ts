import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event, LocatedMention, MergeReason } from '#lib/model/event.ts';
import type { EventMention, PlaceMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import { CATEGORY_OF_TYPE, type EventType } from '#lib/model/taxonomy.ts';
import { dayFromCivil } from '#lib/time/day.ts';
import { createMerger, explain, mentionId, type Merger } from './index.ts';

const place = (id: string, kind: Place['kind'], country: string, parent: string | null): Place => ({
  id,
  name: id,
  kind,
  country,
  countryName: country,
  parent,
  lat: 10,
  lon: 20,
  bbox: null,
  population: 1000,
});
const TOWN = place('1', 'city', 'AA', 'AA.01');
const VILLAGE: Place = { ...place('2', 'city', 'AA', 'AA.02'), lat: 12 };
const COUNTY = place('AA.01', 'admin2', 'AA', 'AA');
const LAND = place('AA', 'country', 'AA', null);
const FAR: Place = { ...place('3', 'city', 'BB', 'BB.01'), lat: 40 };
const DAY = dayFromCivil(2021, 5, 3);

interface Told {
  readonly article: string;
  readonly at?: number;
  readonly type?: EventType;
  readonly day?: number | null;
  readonly until?: number;
  readonly where?: Place | null;
  readonly dead?: number;
  readonly names?: readonly string[];
  readonly ages?: readonly string[];
  readonly story?: readonly string[];
  readonly people?: readonly string[];
  readonly anniversary?: number;
  readonly sentence?: number;
  readonly planned?: boolean;
  readonly confidence?: number;
}

function tell(told: Told): LocatedMention {
  const start = told.at ?? 0;
  const span = { start, end: start + 6 };
  const day = told.day === undefined ? DAY : told.day;
  const type = told.type ?? 'bombing';
  const at = told.where === undefined ? TOWN : told.where;
  const places: PlaceMention[] = at
    ? [{ ...span, place: at, form: 'name', confidence: 1, rule: 'test', alternatives: [] }]
    : [];
  const mention: EventMention = {
    type,
    category: CATEGORY_OF_TYPE[type],
    frame: told.planned ? 'planned' : 'asserted',
    title: `${type} told by ${told.article}`,
    when:
      day === null
        ? null
        : {
            start: day,
            end: told.until ?? day,
            precision: 'day',
            approximate: false,
            edtf: '',
            basis: 'stated',
            anchor: null,
          },
    places,
    confidence: told.confidence ?? 0.8,
    salience: 0.5,
    fatalities: told.dead === undefined ? null : { ...span, min: told.dead, max: told.dead },
    injured: null,
    names: told.names ?? [],
    ages: told.ages ?? [],
    ...(told.story && { story: { names: told.story, people: told.people ?? [] } }),
    rules: [],
    ...(told.anniversary !== undefined && { anniversary: told.anniversary }),
    evidence: {
      sentence: told.sentence === undefined ? span : { start: told.sentence, end: told.sentence + 400 },
      trigger: span,
      date: null,
      places: [],
    },
  };
  return { id: mentionId(told.article, mention), articleId: told.article, mention };
}

const count = (mentions: readonly LocatedMention[]): number => {
  const merger = createMerger();
  merger.add(mentions);
  return [...merger.events()].length;
};

describe('two mentions', () => {
  test.each<[string, Told, Told, number]>([
    ['same day and town', { article: 'a' }, { article: 'b' }, 1],
    [
      'a bombing and a killing, for all one knows another',
      { article: 'a' },
      { article: 'b', type: 'killing' },
      2,
    ],
    [
      'a bombing and the killing it was by its toll',
      { article: 'a', dead: 10 },
      { article: 'b', type: 'killing', dead: 12 },
      1,
    ],
    ['a bombing and a shooting', { article: 'a' }, { article: 'b', type: 'shooting' }, 2],
    ['different families', { article: 'a' }, { article: 'b', type: 'election' }, 2],
    ['a day apart', { article: 'a' }, { article: 'b', day: DAY + 1 }, 2],
    ['a night over two days', { article: 'a', until: DAY + 1 }, { article: 'b', day: DAY + 1 }, 1],
    ['another town', { article: 'a' }, { article: 'b', where: VILLAGE }, 2],
    ['the town and only its country', { article: 'a' }, { article: 'b', where: LAND }, 2],
    [
      'the town and its country with the same toll',
      { article: 'a', dead: 31 },
      { article: 'b', where: LAND, dead: 31 },
      1,
    ],
    [
      'an earthquake in a town and in its country',
      { article: 'a', type: 'earthquake' },
      { article: 'b', type: 'earthquake', where: LAND },
      1,
    ],
    [
      'an earthquake in each of two towns far apart',
      { article: 'a', type: 'earthquake' },
      { article: 'b', type: 'earthquake', where: VILLAGE },
      2,
    ],
    [
      'an election in a town and in its country, for all one knows another',
      { article: 'a', type: 'election' },
      { article: 'b', type: 'election', where: LAND },
      2,
    ],
    [
      'an election in a town and in its country, of one person',
      { article: 'a', type: 'election', names: ['ada obi'] },
      { article: 'b', type: 'election', where: LAND, names: ['ada obi'] },
      1,
    ],
    [
      'an election in a country a day later, of one person',
      { article: 'a', type: 'election', names: ['ada obi'] },
      { article: 'b', type: 'election', where: LAND, names: ['ada obi'], day: DAY + 1 },
      2,
    ],
    [
      'what one person says in a town and in its country',
      { article: 'a', type: 'statement', names: ['ada obi'] },
      { article: 'b', type: 'statement', where: LAND, names: ['ada obi'] },
      2,
    ],
    ['a rising toll', { article: 'a', dead: 10 }, { article: 'b', dead: 18 }, 1],
    ['tolls of another order', { article: 'a', dead: 4 }, { article: 'b', dead: 200 }, 2],
    [
      'the same name a day later',
      { article: 'a', names: ['ada obi'] },
      { article: 'b', day: DAY + 1, names: ['ada obi'] },
      1,
    ],
    [
      'the same name two days later',
      { article: 'a', names: ['ada obi'] },
      { article: 'b', day: DAY + 2, names: ['ada obi'] },
      2,
    ],
    [
      'the same name in another country',
      { article: 'a', names: ['ada obi'] },
      { article: 'b', where: FAR, names: ['ada obi'] },
      2,
    ],
    [
      'the same name and only the country a day later',
      { article: 'a', names: ['ada obi'] },
      { article: 'b', where: LAND, day: DAY + 1, names: ['ada obi'] },
      2,
    ],
    [
      'two names of the story four days later',
      { article: 'a', story: ['ada obi', 'oak lane', 'jo lind'] },
      { article: 'b', day: DAY + 4, where: LAND, story: ['oak lane', 'kim ro', 'ada obi'] },
      1,
    ],
    [
      'a private person of the story, told elsewhere',
      { article: 'a', story: ['ada obi'], people: ['ada obi'] },
      { article: 'b', day: DAY + 4, where: null, names: ['ada obi'] },
      1,
    ],
    [
      'an age, the town and its county, a day apart',
      { article: 'a', ages: ['7'] },
      { article: 'b', day: DAY + 1, where: COUNTY, ages: ['7', '30'] },
      1,
    ],
    ['an age and two towns', { article: 'a', ages: ['7'] }, { article: 'b', where: VILLAGE, ages: ['7'] }, 2],
    [
      'the same name a month later',
      { article: 'a', names: ['ada obi'] },
      { article: 'b', day: DAY + 30, names: ['ada obi'] },
      2,
    ],
    ['planned and happened', { article: 'a' }, { article: 'b', planned: true }, 2],
    ['undated', { article: 'a', day: null }, { article: 'b', day: null }, 2],
    ['two of one article', { article: 'a' }, { article: 'a', at: 50 }, 2],
    ['talk of one day and town', { article: 'a', type: 'statement' }, { article: 'b', type: 'statement' }, 2],
  ])('%s', (_, a, b, events) => {
    expect(count([tell(a), tell(b)])).toBe(events);
  });
});

describe('what follows is linked, not merged', () => {
  const links = (first: Told, second: Told): string[] => {
    const merger = createMerger();
    const [one, two] = [tell(first), tell(second)];
    merger.add([one, two]);
    expect([...merger.events()]).toHaveLength(2);
    return (merger.event(two.id)?.links ?? []).map(({ kind, to, reason: { by, of, days } }) => {
      expect(to).toBe(one.id);
      return `${kind} by ${by} ${of ?? ''} +${String(days)}`;
    });
  };
  const shot: Told = { article: 'a', type: 'shooting', names: ['ada obi'] };

  test.each<[string, Told, Told, string[]]>([
    [
      'an arrest that names the same',
      shot,
      { article: 'b', type: 'arrest', day: DAY + 12, names: ['ada obi'] },
      ['follow-up by name Ada Obi +12'],
    ],
    ['an arrest before', shot, { article: 'b', type: 'arrest', day: DAY - 1, names: ['ada obi'] }, []],
    [
      'an arrest two years later',
      shot,
      { article: 'b', type: 'arrest', day: DAY + 700, names: ['ada obi'] },
      [],
    ],
    ['an arrest elsewhere', shot, { article: 'b', type: 'arrest', where: FAR, names: ['ada obi'] }, []],
    [
      'a trial elsewhere of a private person',
      { ...shot, story: ['ada obi'], people: ['ada obi'] },
      { article: 'b', type: 'trial', day: DAY + 800, where: FAR, names: ['ada obi'] },
      ['follow-up by name Ada Obi +800'],
    ],
    [
      'an arrest told in the same sentence',
      { ...shot, sentence: 0 },
      { article: 'a', at: 60, sentence: 0, type: 'arrest', day: DAY + 1 },
      ['follow-up by sentence  +1'],
    ],
    [
      'a funeral of the only killing of the article',
      shot,
      { article: 'a', at: 900, type: 'ceremony', day: DAY + 3 },
      ['follow-up by article  +3'],
    ],
    [
      'an aftershock',
      { article: 'a', type: 'earthquake' },
      { article: 'b', type: 'earthquake', day: DAY + 2 },
      ['follow-up by place 1 +2'],
    ],
    [
      'aid after an earthquake',
      { article: 'a', type: 'earthquake' },
      { article: 'b', type: 'aid', day: DAY + 5, where: COUNTY },
      ['follow-up by place 1 +5'],
    ],
    [
      'aid somewhere else',
      { article: 'a', type: 'earthquake' },
      { article: 'b', type: 'aid', where: VILLAGE },
      [],
    ],
    [
      'an election after an earthquake',
      { article: 'a', type: 'earthquake' },
      { article: 'b', type: 'election' },
      [],
    ],
    [
      'an anniversary',
      { article: 'a', day: dayFromCivil(2011, 5, 4) },
      { article: 'b', type: 'ceremony', anniversary: 10 },
      ['anniversary by anniversary 1 +3652'],
    ],
    [
      'another anniversary',
      { article: 'a', day: dayFromCivil(2011, 5, 4) },
      { article: 'b', type: 'ceremony', anniversary: 5 },
      [],
    ],
    [
      'the same day without the word',
      { article: 'a', day: dayFromCivil(2011, 5, 4) },
      { article: 'b', type: 'ceremony' },
      [],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(links(first, second)).toEqual(expected);
  });

  test('a name of a hundred events links nothing', () => {
    const merger = createMerger();
    merger.add(
      Array.from({ length: 100 }, (_, i) => tell({ ...shot, article: `a${String(i)}`, day: DAY - 2 * i })),
    );
    const arrest = tell({ article: 'b', type: 'arrest', day: DAY, names: ['ada obi'] });
    merger.add([arrest]);
    expect(merger.event(arrest.id)?.links).toBeUndefined();
  });
});

describe('why mentions were brought together', () => {
  const why = (...all: Told[]): (MergeReason | null)[] => [...explain(all.map(tell)).values()];
  const nothing = { days: 0, sameDay: true, place: null, places: null, names: [], ages: [], dead: null };

  test.each<[string, Told, Told, Partial<MergeReason>]>([
    ['a day and a town', { article: 'a' }, { article: 'b' }, { place: '1' }],
    [
      'a name',
      { article: 'a', names: ['ada obi', 'jo lind'] },
      { article: 'b', day: DAY + 1, names: ['jo lind'] },
      { days: 1, sameDay: false, place: '1', names: ['Jo Lind'] },
    ],
    [
      'an age',
      { article: 'a', ages: ['7'] },
      { article: 'b', where: COUNTY, ages: ['7'] },
      { places: ['AA.01', '1'], ages: ['7'] },
    ],
    [
      'a toll',
      { article: 'a', dead: 31 },
      { article: 'b', where: LAND, dead: 31 },
      { places: ['AA', '1'], dead: 31 },
    ],
  ])('%s', (_, a, b, expected) => {
    expect(why(a, b)).toEqual([{ ...nothing, ...expected }]);
  });

  test('one that met them through another that is not shown says nothing', () => {
    expect(why({ article: 'a' }, { article: 'b', where: VILLAGE })).toEqual([null]);
  });
});

describe('a merger', () => {
  test('links outlive merging', () => {
    const merger = createMerger();
    const late = tell({ article: 'b', confidence: 0.9 });
    const early = tell({ article: 'a' });
    expect(merger.add([late])).toEqual([late.id]);
    expect(new Set(merger.add([early]))).toEqual(new Set([late.id, early.id]));
    expect(merger.event(late.id)).toBeNull();
    const event = merger.eventOfMention(late.id);
    expect(event?.id).toBe(early.id);
    expect(event?.mentions).toEqual([late.id, early.id]);
    expect(event?.articles).toEqual(['a', 'b']);
    expect(event?.title).toBe('bombing told by b');
    expect(merger.add([early])).toEqual([]);
  });

  test('an unknown mention has no event', () => {
    expect(createMerger().eventOfMention('nothing')).toBeNull();
  });

  const told = fc.record({
    article: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    at: fc.integer({ min: 0, max: 400 }),
    type: fc.constantFrom<EventType>(
      'bombing',
      'killing',
      'attack',
      'shooting',
      'flood',
      'arrest',
      'trial',
      'ceremony',
      'aid',
    ),
    day: fc.oneof(fc.integer({ min: DAY, max: DAY + 8 }), fc.constant(DAY - 365)),
    where: fc.constantFrom(TOWN, VILLAGE, COUNTY, LAND, null),
    dead: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    names: fc.subarray(['ada obi', 'jo lind', 'kim ro']),
    ages: fc.subarray(['7', '30']),
    story: fc.option(fc.subarray(['ada obi', 'jo lind', 'kim ro', 'oak lane']), { nil: undefined }),
    people: fc.subarray(['kim ro']),
    anniversary: fc.option(fc.constantFrom(0, 1), { nil: undefined }),
  });

  const sorted = (merger: Merger): Event[] => [...merger.events()].sort((a, b) => (a.id < b.id ? -1 : 1));

  test('gives the same events for every order of arrival', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(told, { maxLength: 24, selector: (t) => tell(t).id }),
        fc.integer(),
        (all, turn) => {
          const mentions = all.map(tell);
          const forward = createMerger();
          forward.add(mentions);
          const turned = createMerger();
          const by = mentions.length === 0 ? 0 : Math.abs(turn) % mentions.length;
          for (const mention of [...mentions.slice(by), ...mentions.slice(0, by)].reverse())
            turned.add([mention]);
          expect(sorted(turned)).toEqual(sorted(forward));
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });

  test('an article taken back leaves what there would be without it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(told, { maxLength: 24, selector: (t) => tell(t).id }),
        fc.subarray(['a', 'b', 'c', 'd', 'e']),
        (all, gone) => {
          const mentions = all.map(tell);
          const merger = createMerger();
          merger.add(mentions);
          for (const article of gone) merger.removeArticle(article);
          const without = createMerger();
          without.add(mentions.filter(({ articleId }) => !gone.includes(articleId)));
          expect(sorted(merger)).toEqual(sorted(without));
          merger.add(mentions);
          const again = createMerger();
          again.add(mentions);
          expect(sorted(merger)).toEqual(sorted(again));
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });

  test('tells of every event that is new, changed or gone, links included', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(told, { maxLength: 20, selector: (t) => tell(t).id }),
        fc.subarray(['a', 'b', 'c']),
        (all, gone) => {
          const merger = createMerger();
          const kept = new Map<string, Event>();
          const follow = (ids: readonly string[]): void => {
            for (const id of ids) {
              const event = merger.event(id);
              if (event) kept.set(id, event);
              else kept.delete(id);
            }
          };
          for (const one of all) follow(merger.add([tell(one)]));
          for (const article of gone) follow(merger.removeArticle(article));
          expect([...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(sorted(merger));
        },
      ),
      { seed: 6, numRuns: 300 },
    );
  });

  test('a day of ten thousand reports from one town is no trouble', () => {
    const types: EventType[] = ['bombing', 'shooting', 'airstrike', 'killing'];
    const mentions = Array.from({ length: 10_000 }, (_, i) =>
      tell({ article: `a${String(i)}`, type: types[i % 4] ?? 'attack', dead: 1 + (i % 90) }),
    );
    const merger = createMerger();
    merger.add(mentions);
    expect([...merger.events()].length).toBeLessThan(100);
  });
});
