import { describe, expect, it } from 'vitest';
import type { EventMention } from '#lib/model/mention.ts';
import type { EventType } from '#lib/model/taxonomy.ts';
import { markMinor } from './minor.ts';

const span = { start: 0, end: 1 };
const told = (type: EventType): EventMention => ({
  type,
  category: 'other',
  frame: 'asserted',
  title: type,
  when: null,
  places: [],
  confidence: 0.5,
  salience: 0.5,
  fatalities: null,
  injured: null,
  rules: [],
  evidence: { sentence: span, trigger: span, date: null, places: [] },
});

describe('markMinor', () => {
  it.each<[EventType[], boolean[]]>([
    [
      ['flood', 'statement', 'rescue', 'threat'],
      [false, true, false, true],
    ],
    [
      ['statement', 'statement'],
      [false, true],
    ],
    [[], []],
  ])('of %j', (types, minor) => {
    expect(markMinor(types.map(told)).map((event) => event.minor === true)).toEqual(minor);
  });
});
