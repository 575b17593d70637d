import { expect, test } from 'vitest';
import type { PlaceSummary } from '#lib/dashboard/types.ts';
import { FeatureStates, showCounts } from './feature-states.ts';

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

test('after the map forgot, all is sent again', () => {
  const { sent, states } = recorded();
  states.set('places', 'a', 'radius', 4);
  states.forget();
  states.set('places', 'a', 'radius', 4);
  expect(sent).toHaveLength(2);
});

function place(id: string, kind: PlaceSummary['kind']): PlaceSummary {
  return { id, name: id, kind, country: null, ancestors: [], lat: 0, lon: 0 };
}

test('countries are shaded, points sized, what is gone is cleared', () => {
  const { sent, states } = recorded();
  const scale = { breaks: [1, 2, 5, 10, 20], top: 12 };
  showCounts(
    states,
    [place('LY', 'country'), place('Derna', 'city'), place('LY.01', 'admin1')],
    Int32Array.of(6, 3, 3),
    scale,
  );
  expect(sent).toEqual(['countries LY {"class":3}', 'places Derna {"radius":9}']);
  sent.length = 0;
  showCounts(states, [place('LY', 'country')], Int32Array.of(6), scale);
  expect(sent).toEqual(['places Derna {"radius":0}']);
});
