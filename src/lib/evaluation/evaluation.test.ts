import { describe, expect, it } from 'vitest';
import { align, distinctSpans } from './align.ts';
import { locate, scoreExpected } from './expected.ts';
import { rateDate, ratePlace } from './incidents.ts';
import { distanceOf } from './near.ts';
import { rates } from './rates.ts';
import { scoreSet, shapesOf, type LabelledDocument } from './sets.ts';
import { formatTable } from './table.ts';
import type { PredictedDocument, PredictedEvent, Score } from './types.ts';

const at = (start: number, end: number) => ({ start, end });

const predictedEvent = (fields: Partial<PredictedEvent>): PredictedEvent => ({
  event: 'e',
  type: 'other',
  places: [],
  evidence: { trigger: at(0, 1), places: [] },
  ...fields,
});

const predictions = (...documents: (Partial<PredictedDocument> & { id: string })[]) =>
  new Map(documents.map((d) => [d.id, { timexes: [], toponyms: [], events: [], ...d }]));

const labelled = (fields: Record<string, unknown>): LabelledDocument => ({ id: 'a', text: '', ...fields });

function stage(scores: readonly Score[], name: string) {
  const score = scores.find((s) => s.stage === name);
  expect(score).toBeDefined();
  const { precision, recall, f1 } = score?.rates ?? { precision: 0, recall: 0, f1: 0 };
  const round = (x: number) => Math.round(x * 1e4) / 1e4;
  return {
    p: round(precision),
    r: round(recall),
    f1: round(f1),
    more: Object.fromEntries(score?.more ?? []),
  };
}

describe('rates', () => {
  it.each([
    [2, 4, 5, 0.5, 0.4],
    [0, 0, 5, 0, 0],
    [0, 3, 0, 0, 0],
    [0, 0, 0, 1, 1],
  ])('of %i right among %i predicted and %i labelled', (found, predicted, gold, precision, recall) => {
    expect(rates(found, predicted, gold)).toMatchObject({ precision, recall });
  });
});

describe('align', () => {
  it('pairs identical spans before larger overlaps, and each span once', () => {
    const matches = align([at(0, 10), at(12, 20)], [at(0, 15), at(0, 10), at(13, 15)]);
    expect(matches).toEqual([
      { gold: at(0, 10), predicted: at(0, 10), exact: true },
      { gold: at(12, 20), predicted: at(0, 15), exact: false },
    ]);
  });

  it('does not pair spans that only touch', () => {
    expect(align([at(0, 5)], [at(5, 9)])).toEqual([]);
  });

  it('counts a span once', () => {
    expect(distinctSpans([at(0, 5), at(0, 5), at(0, 6)])).toHaveLength(2);
  });
});

describe('time expressions', () => {
  const gold = [
    { ...at(0, 10), type: 'DATE', value: '2013-03-22' },
    { ...at(20, 25), type: 'DURATION', value: 'P1D' },
    { ...at(30, 34), type: 'DATE', value: '' },
    { ...at(40, 44), type: 'SET', value: 'P1Y' },
  ];
  const scores = scoreSet(
    [labelled({ timexes: gold })],
    predictions({
      id: 'a',
      timexes: [
        { ...at(0, 10), type: 'DATE', value: '2013-03-22' },
        { ...at(21, 25), type: 'DATE', value: 'P2D' },
        { ...at(30, 34), type: 'DATE', value: '2012' },
        { ...at(60, 64), type: 'DATE', value: '2012' },
        { ...at(70, 74), type: 'DATE', value: '2012' },
      ],
    }),
  );

  it('are scored by span, overlap and value', () => {
    expect(stage(scores, 'dates, strict')).toMatchObject({ p: 0.4, r: 0.5, f1: 0.4444 });
    expect(stage(scores, 'dates, relaxed')).toMatchObject({ p: 0.6, r: 0.75, f1: 0.6667 });
    // Two of the matched labels have a value, one of them is given right.
    expect(stage(scores, 'dates, value')).toMatchObject({ f1: 0.3333, more: { 'value accuracy': 0.5 } });
  });

  it('count a document without a prediction as missed', () => {
    expect(stage(scoreSet([labelled({ timexes: gold })], predictions()), 'dates, relaxed')).toMatchObject({
      p: 0,
      r: 0,
    });
  });
});

describe('places', () => {
  it('are scored by span, distance and both', () => {
    const scores = scoreSet(
      [
        labelled({
          toponyms: [
            { ...at(0, 5), lat: 0, lon: 0 },
            { ...at(10, 15), lat: 10, lon: 10 },
            { ...at(20, 25), lat: null, lon: null },
          ],
        }),
      ],
      predictions({
        id: 'a',
        toponyms: [
          { ...at(0, 5), lat: 1, lon: 0 },
          { ...at(11, 15), lat: 12, lon: 10 },
          { ...at(20, 25), lat: 5, lon: 5 },
          { ...at(40, 45), lat: 5, lon: 5 },
        ],
      }),
    );
    expect(stage(scores, 'places, strict')).toMatchObject({ p: 0.5, r: 0.6667 });
    expect(stage(scores, 'places, overlap')).toMatchObject({
      p: 0.75,
      r: 1,
      more: { 'accuracy@161': 0.5, 'of resolved': 0.5 },
    });
    // One of three that could be right: the one on a label without coordinates does not count.
    expect(stage(scores, 'places, end to end')).toMatchObject({ p: 0.3333, r: 0.5 });
  });

  it('are 344 km apart when they are London and Paris', () => {
    expect(distanceOf({ lat: 51.5074, lon: -0.1278 }, { lat: 48.8566, lon: 2.3522 })).toBeCloseTo(343.6, 0);
  });
});

describe('dated places', () => {
  const event = { date: '2015-07-18', city: 'Orlando', lat: 28, lon: -81.7 };
  it.each([
    ['both right', [{ date: '2015-07-18', lat: 28.1, lon: -81.7 }], 1, 1],
    ['in two events', [{ date: '2015-07-18' }, { lat: 28, lon: -81.7 }], 0, 0],
    ['too vague a date', [{ date: '2015-07', lat: 28, lon: -81.7 }], 0, 0],
    ['second', [{}, { date: '2015-07-18', lat: 28, lon: -81.7 }], 0, 0.6667],
    ['nothing', [], 0, 0],
  ])('%s', (_, events, first, any) => {
    const scores = scoreSet(
      [labelled({ events: [event] })],
      predictions({ id: 'a', events: events.map(predictedEvent) }),
    );
    expect(stage(scores, 'events, first').f1).toBe(first);
    expect(stage(scores, 'events, any').f1).toBe(any);
  });

  it('go by name where the label has no point, and by its date as far as that goes', () => {
    const scores = scoreSet(
      [labelled({ events: [{ date: '2015', place: 'São Paulo (city), Brazil' }] })],
      predictions({ id: 'a', events: [predictedEvent({ date: '2015-07-18', place: 'SAO PAULO' })] }),
    );
    expect(stage(scores, 'events, first').f1).toBe(1);
  });

  it('take a quarter for the town it is in', () => {
    const scores = scoreSet(
      [labelled({ events: [{ date: '2015-07-18', place: 'Big City' }] })],
      predictions({
        id: 'a',
        events: [predictedEvent({ date: '2015-07-18', place: 'Old Mill', city: 'Big City' })],
      }),
    );
    expect(stage(scores, 'events, first').f1).toBe(1);
  });
});

describe('incidents', () => {
  it.each([
    [{ start: '1990-01-04', end: '1990-01-04' }, 1],
    [{ start: '1990-01-02', end: '1990-01-04' }, 1],
    [{ start: '1990-01-01', end: '1990-01-31' }, 0.5],
    [{ start: '1990-01-01', end: '1990-03-31' }, 0],
    [{ end: '1990-01-04' }, 1],
    [{ start: '1990-01-05', end: '1990-01-05' }, 0],
    [{}, 0],
  ])('on a day: %j is %d', (event, rate) => {
    expect(rateDate(event, [{ kind: 'on', to: '1990-01-04', from: '1990-01-04' }])).toBe(rate);
  });

  it.each([
    [{ start: '1990-01-01', end: '1990-01-01' }, 'by', 1],
    [{ start: '1989-06-01', end: '1989-06-01' }, 'by', 0.5],
    [{ start: '1990-02-01', end: '1990-02-01' }, 'by', 0],
    [{ start: '1989-01-01', end: '1990-12-31' }, 'within', 0.5],
    [{ start: '1989-06-01', end: '1989-06-01' }, 'within', 0],
  ] as const)('%j, %s a day: %d', (event, kind, rate) => {
    expect(rateDate(event, [{ kind, to: '1990-01-04' }])).toBe(rate);
  });

  it('takes a day that no month has as the next one', () => {
    const month = { kind: 'within', from: '1989-11-11', to: '1989-11-31' } as const;
    expect(rateDate({ start: '1989-12-01', end: '1989-12-01' }, [month])).toBe(1);
  });

  it.each([
    [[{ name: 'Soyapango', text: 'SOYAPANGO', countryName: 'El Salvador' }], 1],
    [[{ name: 'Departamento de San Salvador', text: 'x', countryName: 'El Salvador' }], 1],
    [[{ name: 'La Libertad', text: 'x', countryName: 'El Salvador' }], 0.5],
    [[{ name: 'Lima', text: 'x', countryName: 'Peru' }], 0],
    [[], 0],
  ])('in places %j: %d', (places, rate) => {
    const chain = [
      { name: 'EL SALVADOR' },
      { name: 'SAN SALVADOR (DEPARTMENT)' },
      { name: 'SOYAPANGO (CITY)' },
    ];
    expect(ratePlace({ places }, [chain])).toBe(rate);
  });

  it('pair one to one, count violent types only, and do not ask for optional keys', () => {
    const key = {
      optional: false,
      dates: [{ kind: 'on', from: '1990-01-04', to: '1990-01-04' }],
      places: [[{ name: 'PERU' }]],
    };
    const said = {
      start: '1990-01-04',
      end: '1990-01-04',
      places: [{ name: 'Peru', text: 'Peru', countryName: 'Peru' }],
    };
    const scores = scoreSet(
      [labelled({ events: [key, { ...key, optional: true }] })],
      predictions({
        id: 'a',
        events: [
          predictedEvent({ ...said, type: 'bombing' }),
          predictedEvent({ ...said, type: 'attack', start: '1990-01-01', end: '1990-01-20' }),
          predictedEvent({ ...said, type: 'attack' }),
          predictedEvent({ ...said, type: 'meeting' }),
        ],
      }),
    );
    expect(stage(scores, 'incidents, found')).toMatchObject({ p: 0.6667, r: 1 });
    expect(stage(scores, 'incidents, date and place')).toMatchObject({ p: 0.6667, r: 1 });
  });
});

describe('places of verbs, event words, main event', () => {
  it('scores the places of the event that the verb triggers', () => {
    const scores = scoreSet(
      [
        labelled({
          events: [
            { verb: at(10, 14), locations: [at(20, 26)] },
            { verb: at(30, 34), locations: [at(40, 44)] },
          ],
        }),
      ],
      predictions({
        id: 'a',
        events: [predictedEvent({ evidence: { trigger: at(10, 14), places: [at(20, 26), at(50, 52)] } })],
      }),
    );
    expect(stage(scores, 'verb → place')).toMatchObject({
      p: 0.5,
      r: 0.5,
      more: { 'verbs read as events': 0.5 },
    });
  });

  it('takes what says where beside a verb for its place before that of the event it tells of', () => {
    const scores = scoreSet(
      [
        labelled({
          events: [
            { verb: at(10, 14), locations: [at(20, 26)] },
            { verb: at(30, 34), locations: [at(40, 44)] },
          ],
        }),
      ],
      predictions({
        id: 'a',
        events: [
          predictedEvent({
            evidence: {
              trigger: at(10, 14),
              places: [at(20, 26)],
              told: [{ ...at(30, 34), where: [at(40, 44), at(46, 50)] }],
            },
          }),
        ],
      }),
    );
    expect(stage(scores, 'verb → place')).toMatchObject({ p: 0.6667, r: 1 });
  });

  it('scores event words and their dates', () => {
    const scores = scoreSet(
      [
        labelled({
          events: [
            { mention: at(0, 4), date: '2008-03-06' },
            { mention: at(9, 12), date: null },
          ],
        }),
      ],
      predictions({
        id: 'a',
        events: [predictedEvent({ date: '2008-03-06', evidence: { trigger: at(0, 4), places: [] } })],
      }),
    );
    expect(stage(scores, 'event words')).toMatchObject({ p: 1, r: 0.5, more: { 'date accuracy': 1 } });
  });

  it('scores what the first event says of when and where', () => {
    const scores = scoreSet(
      [labelled({ events: [{ when: [at(0, 9)], where: [at(20, 25)] }] })],
      predictions({
        id: 'a',
        events: [predictedEvent({ evidence: { trigger: at(11, 14), date: at(3, 9), places: [at(40, 44)] } })],
      }),
    );
    expect(stage(scores, 'main event, when').f1).toBe(1);
    expect(stage(scores, 'main event, where').f1).toBe(0);
  });
});

describe('merging', () => {
  it('is B-cubed over the first events', () => {
    const documents = ['a', 'b', 'c'].map((id) =>
      labelled({ id, group: id === 'c' ? 'two' : 'one', events: [{ date: '2015', city: 'X' }] }),
    );
    const together = predictions(
      ...['a', 'b', 'c'].map((id) => ({ id, events: [predictedEvent({ event: 'same' })] })),
    );
    expect(stage(scoreSet(documents, together), 'merging, B-cubed')).toMatchObject({ p: 0.5556, r: 1 });
    expect(stage(scoreSet(documents, predictions()), 'merging, B-cubed')).toMatchObject({
      p: 1,
      r: 0.6667,
      more: { groups: 2, clusters: 3 },
    });
  });
});

describe('shapesOf', () => {
  it.each([
    [{ timexes: [] }, ['time expressions']],
    [{ toponyms: [] }, ['places']],
    [{ events: [] }, []],
    [{ other: 1 }, []],
  ])('%j measures %j', (labels, shapes) => {
    expect(shapesOf([labelled(labels)])).toEqual(shapes);
  });
});

describe('formatTable', () => {
  it('aligns names left and figures right', () => {
    const scores: Score[] = [
      {
        stage: 'dates',
        rates: { precision: 1, recall: 0.5, f1: 2 / 3 },
        gold: 12,
        more: new Map([['median km', 12.4]]),
      },
    ];
    expect(formatTable([{ set: 'a-long-name', documents: 1, scores }])).toBe(
      'set          stage  labels  precision  recall    F1\n' +
        'a-long-name  dates      12      100.0    50.0  66.7  median km 12\n',
    );
  });
});

describe('articles labelled by hand', () => {
  const text = 'A bomb hit Oslo on Monday. On Monday a flood hit Bergen and Voss.';
  const expected = {
    article: 'a.txt',
    dates: [
      { text: 'Monday', value: '2024-01-15', start: '2024-01-15', end: '2024-01-15' },
      { text: 'Monday', value: '2024-01-15', start: null, end: null },
    ],
    places: [
      { text: 'Oslo', name: 'Oslo', country: 'NO' },
      { text: 'Voss', name: 'Voss', country: 'NO' },
    ],
    events: [
      {
        type: 'bombing',
        when: { start: '2024-01-15', end: '2024-01-15' },
        places: ['Oslo', 'NO'],
        quote: 'A bomb hit Oslo',
      },
      { type: 'flood', when: null, places: ['NO'], quote: 'a flood hit Bergen' },
    ],
  };
  const day = { start: '2024-01-15', end: '2024-01-15' };
  const place = (name: string) => ({ text: name, name, country: 'NO' });
  const predicted = {
    id: 'a',
    timexes: [{ ...at(19, 25), type: 'DATE', value: '2024-01-15', from: '2024-01-15', to: '2024-01-15' }],
    toponyms: [
      { ...at(11, 15), ...place('Oslo') },
      { ...at(49, 55), text: 'Bergen', name: 'Bergen', country: 'DE' },
    ],
    events: [
      predictedEvent({
        type: 'bombing',
        ...day,
        places: [place('Oslo')],
        evidence: { trigger: at(2, 6), places: [] },
      }),
      predictedEvent({
        type: 'storm',
        ...day,
        places: [place('Bergen')],
        evidence: { trigger: at(38, 43), places: [] },
      }),
      predictedEvent({ type: 'flood', frame: 'negated', evidence: { trigger: at(38, 43), places: [] } }),
      predictedEvent({ type: 'other', evidence: { trigger: at(16, 18), places: [] } }),
    ],
  };

  it('are located in text order', () => {
    expect(locate(text, expected.dates).map(({ start }) => start)).toEqual([19, 30]);
  });

  it('are scored by dates, places and whole events', () => {
    const scores = scoreExpected([{ text, expected, predicted }]);
    expect(stage(scores, 'dates, strict')).toMatchObject({ p: 1, r: 0.5 });
    expect(stage(scores, 'dates, value').more).toEqual({ 'days accuracy': 1 });
    expect(stage(scores, 'places, overlap')).toMatchObject({ p: 0.5, r: 0.5, more: { 'country right': 1 } });
    expect(stage(scores, 'events, found')).toMatchObject({
      p: 0.6667,
      r: 1,
      more: { 'date right': 0.5, 'place right': 1, 'type right': 0.5 },
    });
    expect(stage(scores, 'events, date and place')).toMatchObject({ p: 0.3333, r: 0.5 });
  });
});
