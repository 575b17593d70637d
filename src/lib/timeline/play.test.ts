import * as fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import type { DayRange } from '#lib/dashboard/types.ts';
import { BIN_UNITS } from '#lib/time/bins.ts';
import { formatDay, parseDay } from '#lib/time/day.ts';
import { moveLane, orderLanes } from './lane-order.ts';
import { firstFrame, nextFrame, rewind, stepFor } from './play.ts';
import type { PlayOptions } from './play.ts';
import { Player } from './player.svelte.ts';

const range = (from: string, to: string): DayRange => ({
  from: parseDay(from) ?? NaN,
  to: parseDay(to) ?? NaN,
});
const words = (days: DayRange | null) => days && `${formatDay(days.from)} ${formatDay(days.to)}`;
const decade = range('2015-01-01', '2024-12-31');
const months: PlayOptions = { mode: 'window', step: 'month', loop: false };

test.each([
  ['2024-01-01', '2024-01-31', months, 1, '2024-02-01 2024-02-29'],
  ['2024-02-01', '2024-02-29', months, -1, '2024-01-01 2024-01-31'],
  ['2023-01-01', '2023-12-31', months, 1, '2023-02-01 2024-01-31'],
  ['2024-01-10', '2024-01-16', months, 1, '2024-01-17 2024-01-23'],
  ['2024-12-01', '2024-12-31', months, 1, null],
  ['2015-01-01', '2015-01-31', months, -1, null],
  ['2024-01-01', '2024-01-31', { ...months, mode: 'cumulative' }, 1, '2024-01-01 2024-02-29'],
  ['2024-01-01', '2024-03-31', { ...months, mode: 'cumulative' }, -1, '2024-01-01 2024-02-29'],
  ['2024-01-01', '2024-01-31', { ...months, mode: 'cumulative' }, -1, null],
  ['2015-01-01', '2024-12-31', { ...months, mode: 'cumulative' }, 1, null],
] as const)('%s to %s, %o, %i: %s', (from, to, options, direction, expected) => {
  expect(words(nextFrame(range(from, to), options, decade, direction))).toBe(expected);
});

test('a play of eleven years goes by months or quarters, one of a month by days', () => {
  expect(stepFor(range('2015-01-01', '2025-12-31'))).toBe('quarter');
  expect(stepFor(range('2024-01-01', '2024-01-31'))).toBe('day');
  expect(words(firstFrame(decade, { ...months, step: 'quarter' }))).toBe('2015-01-01 2015-12-31');
});

it('always comes to an end, and shows the last day', () => {
  const day = fc.integer({ min: decade.from, max: decade.to });
  fc.assert(
    fc.property(
      day,
      fc.nat({ max: 400 }),
      fc.constantFrom(...BIN_UNITS),
      fc.constantFrom('window', 'cumulative'),
      (from, more, step, mode) => {
        const options: PlayOptions = { mode, step, loop: false };
        let at: DayRange | null = { from, to: Math.min(decade.to, from + more) };
        let last = at;
        for (let steps = 0; at; steps++) {
          expect(steps).toBeLessThan(4000);
          last = at;
          at = nextFrame(at, options, decade, 1);
        }
        expect(last.to).toBeGreaterThanOrEqual(decade.to);
        expect(rewind(last, options, decade).from).toBeLessThanOrEqual(last.from);
      },
    ),
  );
});

describe('the player', () => {
  function playing(isCalm = false) {
    vi.useFakeTimers();
    const stage = {
      range: range('2024-09-01', '2024-09-30') as DayRange | null,
      gestures: new Set<string>(),
    };
    const player = new Player(() => ({
      range: stage.range,
      window: decade,
      choose: (next, gesture) => {
        stage.range = next;
        stage.gestures.add(gesture);
      },
      isCalm: () => isCalm,
    }));
    player.step = 'month';
    return { player, stage };
  }

  it('goes on until the end of what is shown, as one gesture', () => {
    const { player, stage } = playing();
    player.toggle();
    vi.advanceTimersByTime(1700);
    expect(words(stage.range)).toBe('2024-11-01 2024-11-30');
    vi.advanceTimersByTime(10_000);
    expect(words(stage.range)).toBe('2024-12-01 2024-12-31');
    expect(player.isPlaying).toBe(false);
    expect(stage.gestures.size).toBe(1);
  });

  it('stops when told, and starts over from the end', () => {
    const { player, stage } = playing();
    player.toggle();
    player.toggle();
    vi.advanceTimersByTime(5000);
    expect(words(stage.range)).toBe('2024-09-01 2024-09-30');
    stage.range = range('2024-12-01', '2024-12-31');
    player.toggle();
    expect(words(stage.range)).toBe('2015-01-01 2015-01-31');
    player.pause();
  });

  it('loops when asked, and steps by hand', () => {
    const { player, stage } = playing();
    player.loop = true;
    stage.range = range('2024-11-01', '2024-11-30');
    player.play();
    vi.advanceTimersByTime(1650);
    expect(words(stage.range)).toBe('2015-01-01 2015-01-31');
    player.stepBy(1);
    expect(player.isPlaying).toBe(false);
    expect(words(stage.range)).toBe('2015-02-01 2015-02-28');
  });

  it('is slow for who wants little motion', () => {
    const { player, stage } = playing(true);
    player.speed = 'fast';
    player.play();
    vi.advanceTimersByTime(1500);
    expect(words(stage.range)).toBe('2024-09-01 2024-09-30');
    player.pause();
  });
});

describe('lanes', () => {
  const lanes = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id }));
  const order = (top: readonly string[]) =>
    orderLanes(lanes, top)
      .map(({ id }) => id)
      .join('');

  test.each([
    [[], 'c', 0, ['c']],
    [[], 'a', 1, ['b']],
    [['b'], 'b', 1, []],
    [[], 'a', 3, ['b', 'c', 'd']],
    [['gone', 'd'], 'd', 3, []],
    [['d'], 'unknown', 0, ['d']],
  ])('after %o, %s goes to place %i: %o are named', (top, id, to, expected) => {
    expect(moveLane(lanes, top, id, to)).toEqual(expected);
  });

  it('a lane stands where it was put, and the others keep their order', () => {
    const ids = fc.shuffledSubarray(['a', 'b', 'c', 'd']);
    fc.assert(
      fc.property(ids, fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 3 }), (top, id, to) => {
        const before = order(top);
        const after = order(moveLane(lanes, top, id, to));
        expect(after.indexOf(id)).toBe(to);
        expect(after.replace(id, '')).toBe(before.replace(id, ''));
      }),
    );
  });
});
