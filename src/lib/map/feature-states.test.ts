import { expect, test } from 'vitest';
import type { BBox } from '#lib/geo/bbox.ts';
import { clearCounts, FeatureStates, showCounts, showMarks } from './feature-states.ts';
import { countsOf, planOf } from './testing.ts';

function recorded() {
  const sent: string[] = [];
  const states = new FeatureStates((source, id, state) =>
    sent.push(`${source} ${id} ${JSON.stringify(state)}`),
  );
  return { sent, states };
}

test('only changes are sent', () => {
  const { sent, states } = recorded();
  states.set('places', 'a', 'radius', 4);
  states.set('places', 'a', 'radius', 4);
  states.set('places', 'a', 'radius', 0);
  states.set('places', 'b', 'radius', 0);
  expect(sent).toEqual(['places a {"radius":4}', 'places a {"radius":0}']);
});

test('a part that is on moves from one feature to another', () => {
  const { sent, states } = recorded();
  states.only('countries', 'hot', ['IR']);
  states.only('countries', 'hot', ['IR', 'IQ']);
  states.only('countries', 'hot', []);
  expect(sent).toEqual([
    'countries IR {"hot":true}',
    'countries IQ {"hot":true}',
    'countries IR {"hot":false}',
    'countries IQ {"hot":false}',
  ]);
});

const totals = countsOf({ LY: 4, 'LY.01': 3, derna: 3, tobruk: 1, FJ: 1 });
const plan = planOf(totals);

test('the world view shades countries and sizes their circles; nothing finer is sent', () => {
  const { sent, states } = recorded();
  showCounts(states, plan, totals, 'country');
  expect(sent).toEqual([
    'countries LY {"class":4}',
    'countries FJ {"class":1}',
    'circles-country LY {"radius":10.5}',
  ]);
});

test('nearer, divisions are shaded and the country by what they do not explain', () => {
  const { sent, states } = recorded();
  showCounts(states, plan, totals, 'place');
  expect(sent.filter((line) => !line.startsWith('circles'))).toEqual([
    'admin1 LY.01 {"class":3}',
    'countries LY {"rest":1}',
    'countries FJ {"rest":1}',
  ]);
  expect(
    sent.filter((line) => line.startsWith('circles')).map((line) => line.split(' ', 2).join(' ')),
  ).toEqual(['circles-place derna', 'circles-place tobruk']);
});

test('what a brush does not change is not sent again; what a new plan has no more is cleared', () => {
  const { sent, states } = recorded();
  showCounts(states, plan, totals, 'country');
  sent.length = 0;
  showCounts(states, plan, countsOf({ LY: 4, 'LY.01': 3, derna: 3, tobruk: 1 }), 'country');
  expect(sent).toEqual(['countries FJ {"class":0}']);
  sent.length = 0;
  const without = { ...plan, places: [], circles: { country: [], admin1: [], place: [] } };
  clearCounts(states, without);
  expect(sent).toEqual(['countries LY {"class":0}', 'circles-country LY {"radius":0}']);
});

test('a circle grows by steps that are seen', () => {
  const { sent, states } = recorded();
  const many = countsOf({ LY: 4000, 'LY.01': 3000, derna: 3000, tobruk: 1000 });
  const big = planOf(many);
  showCounts(states, big, many, 'country');
  sent.length = 0;
  showCounts(states, big, countsOf({ LY: 3999, 'LY.01': 2999, derna: 2999, tobruk: 1000 }), 'country');
  expect(sent).toEqual([]);
  showCounts(states, big, countsOf({ LY: 1000, derna: 1000 }), 'country');
  expect(sent).toEqual(['circles-country LY {"radius":9}']);
});

test('circles beside what is looked at wait until it moves there', () => {
  const { sent, states } = recorded();
  const west: BBox = [22, 31, 23, 34];
  const circlesSent = (): string[] =>
    sent.filter((line) => line.startsWith('circles')).map((line) => line.split(' ', 2).join(' '));
  showCounts(states, plan, totals, 'place', west);
  expect(circlesSent()).toEqual(['circles-place derna']);
  showCounts(states, plan, countsOf({ derna: 3 }), 'place', west);
  showCounts(states, plan, totals, 'place', [22, 31, 25, 34]);
  expect(circlesSent()).toEqual(['circles-place derna', 'circles-place tobruk']);
});

test('what is pointed at lights a circle by any of its towns; filters mark the same', () => {
  const { sent, states } = recorded();
  showMarks(states, { plan, level: 'country', hot: ['derna'], chosen: ['LY'] });
  expect(sent.filter((line) => line.startsWith('circles'))).toEqual([
    'circles-country LY {"hot":true}',
    'circles-country LY {"chosen":true}',
  ]);
  sent.length = 0;
  showMarks(states, { plan, level: 'country', hot: [], chosen: ['LY'] });
  expect(sent.filter((line) => line.startsWith('circles'))).toEqual(['circles-country LY {"hot":false}']);
});
