import { expect, test } from 'vitest';
import { unseen } from './rows.ts';

const rows = (ids: string): { id: string }[] => [...ids].map((id) => ({ id }));

test.each([
  ['ab', 'bdc', 'dc'],
  ['', 'ab', 'ab'],
  ['ab', '', ''],
  ['ab', 'ba', ''],
])('beside %j a page of %j brings %j', (shown, page, fresh) => {
  expect(unseen(rows(shown), rows(page))).toEqual(rows(fresh));
});
