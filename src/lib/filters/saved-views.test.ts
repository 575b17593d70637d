import { expect, it } from 'vitest';
import { defaultState } from '#lib/dashboard/state.ts';
import { cleanName, MAX_NAME, MAX_VIEWS, readViews, withView, writeViews } from './saved-views.ts';
import type { Shelf } from './saved-views.ts';

function shelfOf(text: string | null): Shelf & { text: string | null } {
  return {
    text,
    getItem() {
      return this.text;
    },
    setItem(_key, value) {
      this.text = value;
    },
  };
}

it('what is saved comes back, newest first; a taken name is replaced', () => {
  const shelf = shelfOf(null);
  let views = withView([], 'Floods', { ...defaultState, types: ['flood'] });
  views = withView(views, 'Sure', { ...defaultState, confidence: ['high'], lang: 'de' });
  views = withView(views, ' Floods\n', { ...defaultState, types: ['flood'], query: 'dam' });
  expect(writeViews(shelf, views)).toBe(true);
  expect(readViews(shelf)).toEqual([
    { name: 'Floods', query: 'q=dam&type=flood' },
    { name: 'Sure', query: 'confidence=high' },
  ]);
});

it('is bounded', () => {
  let views = withView([], '   ', defaultState);
  expect(views).toEqual([]);
  for (let i = 0; i < 100; i++) views = withView(views, `view ${i}`, defaultState);
  expect(views).toHaveLength(MAX_VIEWS);
  expect(views[0]?.name).toBe('view 99');
  expect(cleanName('x'.repeat(10_000))).toHaveLength(MAX_NAME);
});

it.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['no list', '{"name":"a","query":"q=1"}'],
  ['null', 'null'],
  ['too much', `["${'x'.repeat(300_000)}"]`],
  ['other things', '[null,1,"a",{"name":1,"query":"q=1"},{"name":"a"},{"name":" ","query":""}]'],
])('%s on the shelf gives no views', (_what, text) => {
  expect(readViews(shelfOf(text))).toEqual([]);
});

it('a stored address means only what it can', () => {
  const stored = [
    { name: '<img src=x onerror=alert(1)>', query: 'javascript:alert(1)&place=../..&q=kept&__proto__=1' },
  ];
  expect(readViews(shelfOf(JSON.stringify(stored)))).toEqual([
    { name: '<img src=x onerror=alert(1)>', query: 'q=kept' },
  ]);
});

it('where nothing can be kept it says so', () => {
  const shelf: Shelf = {
    getItem: () => {
      throw new Error('denied');
    },
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(readViews(shelf)).toEqual([]);
  expect(writeViews(shelf, [])).toBe(false);
});
