import { describe, expect, test } from 'vitest';
import type { LinkReason, MergeReason } from '#lib/model/event.ts';
import { de } from '#lib/words/de/index.ts';
import { en } from '#lib/words/en/index.ts';
import { linkReason, mergeReason } from './shared.ts';

describe('why an event is linked', () => {
  test.each<[LinkReason, string]>([
    [{ by: 'name', of: 'Ada Obi', days: 12 }, 'both name Ada Obi, 12 days later'],
    [{ by: 'sentence', of: null, days: 0 }, 'told in one sentence, the same day'],
    [{ by: 'article', of: null, days: 1 }, 'told in one article, 1 day later'],
    [{ by: 'place', of: 'Mosul', days: 90 }, 'both in Mosul, 3 months later'],
    [
      { by: 'anniversary', of: 'Mosul', days: 3652 },
      'an anniversary is spoken of, and this happened in Mosul, 10 years later',
    ],
  ])('%j', (reason, words) => {
    expect(linkReason(reason, en)).toBe(words);
    expect(linkReason(reason, de)).not.toBe(words);
  });
});

describe('why a report is merged', () => {
  const nothing: MergeReason = {
    days: 0,
    sameDay: true,
    place: null,
    places: null,
    names: [],
    ages: [],
    dead: null,
  };
  test.each<[MergeReason | null, string]>([
    [
      { ...nothing, place: 'Kerman', names: ['Ada Obi', 'Jo Lind'] },
      'with another report: same day, same place (Kerman), both name Ada Obi, Jo Lind.',
    ],
    [
      { ...nothing, sameDay: false, days: 1, places: ['Kerman', 'Iran'], ages: ['7'], dead: 84 },
      'with another report: 1 day apart, Kerman and Iran may be one place, both tell the age 7, both count 84 dead.',
    ],
    [{ ...nothing, sameDay: false }, 'with another report: days that meet.'],
    [null, 'with these through a report that is not shown here.'],
  ])('%j', (reason, words) => {
    expect(mergeReason(reason, en)).toBe(words);
  });
});
