import { expect, test } from 'vitest';
import { completeTitle } from './complete.ts';

const LONG = 'The old mill on the river burned down to its walls in the night before the yearly fair';

test.each([
  [
    'A gunman fired at a bus',
    'Belport',
    'At least 12',
    'A gunman fired at a bus, at least 12 killed, Belport',
  ],
  ['A gunman killed 12 people in Belport', 'Belport', 'at least 12', 'A gunman killed 12 people in Belport'],
  ['Two bombings', null, 'about 100', 'Two bombings, about 100 killed'],
  ['Two bombings', null, null, 'Two bombings'],
  ['A fire in BELPORT', 'Belport', null, 'A fire in BELPORT'],
  [LONG, 'Belport', null, LONG],
])('%s', (title, place, dead, whole) => {
  expect(completeTitle(title, { place, dead })).toBe(whole);
});
