import { describe, expect, it } from 'vitest';
import { formatRules, RuleScores } from './rules.ts';
import type { PredictedDocument } from './types.ts';

const predicted = (id: string, more: Partial<PredictedDocument>): [string, PredictedDocument] => [
  id,
  { id, timexes: [], toponyms: [], events: [], ...more },
];

describe('RuleScores', () => {
  const rules = new RuleScores();
  rules.add(
    [
      {
        id: 'a',
        text: 'On Monday, or in May, they may meet.',
        timexes: [
          { start: 3, end: 9, type: 'DATE', value: '2024-01-15' },
          { start: 17, end: 20, type: 'DATE', value: '2024-05' },
        ],
      },
    ],
    new Map([
      predicted('a', {
        timexes: [
          { start: 3, end: 9, type: 'DATE', value: '2024-01-15', rule: 'weekday' },
          { start: 17, end: 20, type: 'DATE', value: '2023-05', rule: 'month+start' },
          { start: 27, end: 30, type: 'DATE', value: '2024-05', rule: 'month' },
        ],
      }),
    ]),
  );
  rules.add(
    [
      {
        id: 'b',
        text: 'Paris and London',
        toponyms: [
          { start: 0, end: 5, lat: 48.9, lon: 2.4 },
          { start: 10, end: 16 },
        ],
      },
    ],
    new Map([
      predicted('b', {
        toponyms: [
          { start: 0, end: 5, lat: 33.7, lon: -95.6, rule: 'name+population' },
          { start: 10, end: 16, lat: 51.5, lon: -0.1, rule: 'name+context' },
        ],
      }),
    ]),
  );
  const of = (rule: string) => rules.scores().find((score) => score.rule === rule);

  it('counts for each part of a mention what it read, what was labelled and what was right', () => {
    expect(of('weekday')).toMatchObject({ stage: 'dates', read: 1, labelled: 1, right: 1 });
    expect(of('month')).toMatchObject({ read: 2, labelled: 1, right: 0 });
    expect(of('start')).toMatchObject({ read: 1, labelled: 1, right: 0 });
    expect(of('name')).toMatchObject({ stage: 'places', read: 2, labelled: 2, right: 1 });
  });

  it('a label without a point is right when it is recognised', () => {
    expect(of('context')).toMatchObject({ labelled: 1, right: 1 });
    expect(of('population')).toMatchObject({ labelled: 1, right: 0 });
  });

  it('tells what a rule bought in F1, negative for one that only costs', () => {
    expect(of('weekday')?.bought).toBeCloseTo(2 / 5);
    expect(of('month')?.bought).toBeCloseTo(2 / 5 - 2 / 3);
  });

  it('prints one line a rule, the best first', () => {
    const lines = formatRules(rules.scores()).split('\n');
    expect(lines[0]).toMatch(/^stage +rule +read +labelled +right +bought$/);
    expect(lines[1]).toMatch(/^dates +weekday +1 +100\.0 +100\.0 +40\.00$/);
  });
});
