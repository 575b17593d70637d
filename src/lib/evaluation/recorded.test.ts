import { describe, expect, it } from 'vitest';
import { publishedFigures } from './published.ts';
import { readRecorded, recordOf } from './recorded.ts';
import recorded from './recorded.json' with { type: 'json' };
import { SET_ORIGINS } from './recorded-sets.ts';
import { recordedFigure, sectionsOf } from './recorded-view.ts';
import { reliabilityOf } from './reliability.ts';
import type { SetScores } from './table.ts';

const measured: SetScores = {
  set: 'lgl',
  documents: 3,
  scores: [
    {
      stage: 'places, overlap',
      rates: { precision: 2 / 3, recall: 0.5, f1: 4 / 7 },
      gold: 12,
      more: new Map([
        ['of resolved', 0.75],
        ['median km', 12.34567],
      ]),
    },
    { stage: 'places, end to end', rates: { precision: 0, recall: 0, f1: 0 }, gold: 0, more: new Map() },
  ],
};
const about = { recorded: '2026-02-28', version: '1.2.3' };

/** A valid record with one thing changed. */
function changed(change: (record: ReturnType<typeof recordOf>) => unknown): unknown {
  return change(structuredClone(recordOf([measured], about)));
}

describe('the record', () => {
  it('keeps figures with four decimals, the origin of a known set, and no stage without labels', () => {
    expect(recordOf([measured], about)).toEqual({
      ...about,
      sets: [
        {
          set: 'lgl',
          name: 'LGL',
          kind: 'US local news articles',
          origin: 'Local-Global Lexicon (Lieberman et al. 2010)',
          documents: 3,
          scores: [
            {
              stage: 'places, overlap',
              gold: 12,
              precision: 0.6667,
              recall: 0.5,
              f1: 0.5714,
              more: { 'of resolved': 0.75, 'median km': 12.3457 },
            },
          ],
        },
      ],
    });
  });

  it('keeps the name of a set of the user’s own', () => {
    const [set] = recordOf([{ ...measured, set: '__proto__' }], about).sets;
    expect(set).toMatchObject({ set: '__proto__', name: '__proto__', kind: null, origin: null });
  });

  it('comes back from its text as it was', () => {
    const record = recordOf([measured], about);
    expect(readRecorded(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it.each<[string, unknown, RegExp]>([
    ['nothing', null, /the record/],
    ['no set', changed((r) => ({ ...r, sets: [] })), /sets: no set is recorded/],
    [
      'a set without figures',
      changed((r) => ({ ...r, sets: r.sets.map((set) => ({ ...set, scores: [] })) })),
      /sets → lgl → scores: the set has no figures/,
    ],
    [
      'a stage without a figure',
      changed((r) => ({
        ...r,
        sets: r.sets.map((set) => ({ ...set, scores: [{ stage: 'dates, value', gold: 4 }] })),
      })),
      /sets → lgl → scores → dates, value: there is no figure/,
    ],
    [
      'a share in percent',
      changed((r) => ({
        ...r,
        sets: r.sets.map((set) => ({ ...set, scores: set.scores.map((score) => ({ ...score, f1: 57.1 })) })),
      })),
      /f1/,
    ],
    ['a set twice', changed((r) => ({ ...r, sets: [...r.sets, ...r.sets] })), /twice/],
    ['a day that is a word', changed((r) => ({ ...r, recorded: 'today' })), /recorded: the day/],
    [
      'text of a document',
      changed((r) => ({ ...r, sets: r.sets.map((set) => ({ ...set, text: 'It rained.' })) })),
      /text/,
    ],
  ])('is refused with its place: %s', (_, value, words) => {
    expect(() => readRecorded(value)).toThrow(words);
  });
});

describe('the record in the repository', () => {
  const record = readRecorded(recorded);

  it('holds every set that the page names, and no other', () => {
    expect(record.sets.map(({ set }) => set).sort()).toEqual([...SET_ORIGINS.keys()].sort());
  });

  it('gives every part of the page figures of every set', () => {
    expect(
      sectionsOf(record).map(({ id, groups }) => [id, groups.map(({ lines }) => lines.length > 1)]),
    ).toEqual([
      ['bundled', [true, true, true]],
      ['dates', [true, true, true]],
      ['places', [true, true, true, true, true]],
      ['events', [true, true, true, true, true, false]],
    ]);
  });
});

describe('the parts of the page', () => {
  it('set the best published figure beside ours, and leave out what was not measured', () => {
    const score = {
      stage: 'places, end to end',
      rates: { precision: 0.8, recall: 0.6, f1: 0.6857 },
      gold: 9,
      more: new Map(),
    };
    const record = recordOf([{ ...measured, scores: [...measured.scores.slice(0, 1), score] }], about);
    const [section, ...others] = sectionsOf(record);
    expect(others).toEqual([]);
    expect(section?.id).toBe('places');
    const lines = section?.groups[0]?.lines ?? [];
    expect(lines.map(({ measure, value }) => [measure, value])).toEqual([
      ['Found', 0.5714],
      ['Within 161 km', 0.75],
      ['Found and within 161 km', 0.6857],
    ]);
    expect(lines.map(({ published }) => published[0]?.system)).toEqual([undefined, undefined, 'CamCoder']);
  });

  it('find a figure by its name and answer null for one that is not recorded', () => {
    const [set] = recordOf([measured], about).sets;
    expect(recordedFigure(set, 'places, overlap', 'precision')).toBe(0.6667);
    expect(recordedFigure(set, 'places, overlap', 'of resolved')).toBe(0.75);
    expect(recordedFigure(set, 'places, overlap', 'constructor')).toBeNull();
    expect(recordedFigure(set, 'dates, strict', 'f1')).toBeNull();
    expect(recordedFigure(undefined, 'dates, strict', 'f1')).toBeNull();
  });
});

describe('published figures', () => {
  it('stand best first and lie between 0 and 1', () => {
    for (const set of SET_ORIGINS.keys()) {
      for (const stage of ['dates, strict', 'places, end to end', 'incidents, found', 'merging, B-cubed']) {
        const values = publishedFigures(set, stage).map(({ value }) => value);
        expect(values).toEqual([...values].sort((a, b) => b - a));
        expect(values.every((value) => value > 0 && value < 1)).toBe(true);
      }
    }
    expect(publishedFigures('events-muc4', 'incidents, found')).toHaveLength(10);
    expect(publishedFigures('meantime', 'dates, strict')).toEqual([]);
  });
});

describe('reliability', () => {
  it('compares what was said with what was right, band by band', () => {
    const judged = [
      { confidence: 0.9, right: true },
      { confidence: 1, right: true },
      { confidence: 0.8, right: false },
      { confidence: 0.3, right: false },
      { confidence: 0, right: false },
    ];
    const bands = reliabilityOf(judged);
    expect(bands.map(({ from, events, right }) => [from, events, right])).toEqual([
      [0, 1, 0],
      [0.2, 1, 0],
      [0.8, 3, 2 / 3],
    ]);
    expect(bands.at(-1)?.said).toBeCloseTo(0.9);
    expect(bands.at(-1)?.to).toBe(1);
    expect(reliabilityOf([])).toEqual([]);
  });
});
