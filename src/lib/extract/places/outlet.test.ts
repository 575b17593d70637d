import { expect, test } from 'vitest';
import { splitTitle } from './outlet.ts';

test.each([
  ['Two held after fire', 'Two held after fire', null],
  ['Two held after fire - WXYZ News 5 - Carrow, Ohio', 'Two held after fire', 'WXYZ News 5 - Carrow, Ohio'],
  ['Two held | The Carrow Post', 'Two held', 'The Carrow Post'],
  ['Hit-and-run', 'Hit-and-run', null],
  ['', '', null],
])('%s', (title, headline, outlet) => {
  expect(splitTitle(title)).toEqual({ headline, outlet });
});
