import { describe, expect, test } from 'vitest';
import { readText } from '#lib/text/index.ts';
import { layOut } from './layout.ts';
import { areOtherVictims, areSameVictim, victimIn } from './victims.ts';

/** The victims that two phrases name. */
function pair(one: string, two: string): Parameters<typeof areSameVictim> {
  const text = `${one} ; ${two}`;
  const layout = layOut(readText(text), [], []);
  return [
    victimIn(layout, { start: 0, end: one.length }),
    victimIn(layout, { start: one.length + 3, end: text.length }),
  ];
}

describe('victims', () => {
  test.each<[string, string, { same: boolean; other: boolean }]>([
    ['banker Ada Morrow', 'judge Pedro Vance', { same: false, other: true }],
    ['judge Ada Morrow', 'judge Pedro Vance', { same: false, other: false }],
    ['judge Ada Morrow', 'Morrow', { same: true, other: false }],
    ['a magistrate', 'union leader Pedro Vance', { same: false, other: true }],
    ['banker Ada Morrow', 'the judge', { same: false, other: false }],
    ['six nuns', 'banker Ada Morrow', { same: false, other: false }],
    ['Ada Morrow and Tom Hale', 'Pedro Vance', { same: false, other: false }],
    ['the two nuns', 'nuns of the convent', { same: true, other: false }],
  ])('%s / %s', (one, two, { same, other }) => {
    const [a, b] = pair(one, two);
    expect(areSameVictim(a, b)).toBe(same);
    expect(areOtherVictims(a, b)).toBe(other);
  });

  test('nobody', () => {
    expect(areSameVictim(null, null)).toBe(false);
    expect(areOtherVictims(null, null)).toBe(false);
  });
});
