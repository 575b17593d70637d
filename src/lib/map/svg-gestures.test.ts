import { expect, test } from 'vitest';
import type { MapView } from '#lib/dashboard/types.ts';
import { SvgGestures } from './svg-gestures.ts';
import { panned, zoomed } from './svg-view.ts';

const START: MapView = { lat: 10, lon: 20, zoom: 3 };

function held() {
  let view = START;
  const captured: number[] = [];
  const node = {
    hasPointerCapture: (id: number) => captured.includes(id),
    setPointerCapture: (id: number) => captured.push(id),
    getBoundingClientRect: () => ({ left: 100, top: 50, width: 400, height: 200 }),
  };
  const gestures = new SvgGestures(
    () => view,
    (next) => (view = next),
  );
  let prevented = 0;
  const event = <T>(fields: object): T =>
    ({ currentTarget: node, target: node, preventDefault: () => prevented++, ...fields }) as T;
  return {
    gestures,
    captured,
    view: () => view,
    prevented: () => prevented,
    down: (pointerId: number, clientX: number, clientY: number) =>
      gestures.down(event({ pointerId, clientX, clientY })),
    drag: (pointerId: number, clientX: number, clientY: number) =>
      gestures.drag(event({ pointerId, clientX, clientY })),
    up: (pointerId: number) => gestures.up(event({ pointerId })),
    wheel: (deltaY: number, clientX: number, clientY: number) =>
      gestures.wheel(event({ deltaY, clientX, clientY })),
    key: (key: string, more: object = {}) => gestures.key(event({ key, ...more })),
  };
}

test('a pointer that trembles is a click: nothing moves, nothing is captured', () => {
  const on = held();
  on.down(1, 200, 100);
  on.drag(1, 202, 101);
  expect(on.gestures.isDrag).toBe(false);
  expect(on.view()).toEqual(START);
  expect(on.captured).toEqual([]);
});

test('a drag moves the map by its pixels, until the pointer is lifted', () => {
  const on = held();
  on.down(1, 200, 100);
  on.drag(1, 230, 90);
  expect(on.gestures.isDrag).toBe(true);
  expect(on.captured).toEqual([1]);
  const moved = panned(START, 30, -10);
  expect(on.view()).toEqual(moved);
  on.up(1);
  on.drag(1, 300, 300);
  expect(on.view()).toEqual(moved);
  on.down(1, 200, 100);
  expect(on.gestures.isDrag).toBe(false);
});

test('two fingers twice as far apart are one level nearer', () => {
  const on = held();
  on.down(1, 200, 100);
  on.down(2, 250, 100);
  on.drag(2, 300, 100);
  expect(on.view().zoom).toBeCloseTo(4);
});

test('the wheel zooms around the pointer and does not scroll the page', () => {
  const on = held();
  on.wheel(-300, 400, 150);
  expect(on.view()).toEqual(zoomed(START, 1, 100, 0));
  expect(on.prevented()).toBe(1);
});

test.each([
  ['ArrowLeft', panned(START, 80, 0)],
  ['ArrowDown', panned(START, 0, -80)],
  ['+', zoomed(START, 1)],
  ['-', zoomed(START, -1)],
])('key %s', (key, expected) => {
  const on = held();
  on.key(key);
  expect(on.view()).toEqual(expected);
});

test('keys that are the browser’s, or meant for a shape, are left alone', () => {
  const on = held();
  on.key('+', { ctrlKey: true });
  on.key('ArrowLeft', { target: {} });
  on.key('a');
  expect(on.view()).toEqual(START);
  expect(on.prevented()).toBe(0);
});
