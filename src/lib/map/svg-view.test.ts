import { expect, test } from 'vitest';
import { boundsOf, extentOf, panned, projectionOf, viewOf, zoomed } from './svg-view.ts';

const SIZE = { width: 800, height: 600 };
const VIEW = { lat: 40, lon: 20, zoom: 4 };

test('the middle of the view is the middle of the screen', () => {
  const at = projectionOf(VIEW, SIZE)([20, 40]);
  expect(at?.map(Math.round)).toEqual([400, 300]);
});

test('what is dragged stays under the pointer', () => {
  const town: [number, number] = [25, 45];
  const [x0 = 0, y0 = 0] = projectionOf(VIEW, SIZE)(town) ?? [];
  const [x1 = 0, y1 = 0] = projectionOf(panned(VIEW, 30, -50), SIZE)(town) ?? [];
  expect([x1 - x0, y1 - y0].map((pixels) => Math.round(pixels))).toEqual([30, -50]);
});

test('what is zoomed at stays under the pointer', () => {
  const at: [number, number] = [600, 100];
  const place = projectionOf(VIEW, SIZE).invert?.(at) ?? [0, 0];
  const nearer = zoomed(VIEW, 1.5, at[0] - 400, at[1] - 300);
  expect(nearer.zoom).toBe(5.5);
  expect(projectionOf(nearer, SIZE)(place)?.map(Math.round)).toEqual(at);
});

test('a box fits its view, over the date line too', () => {
  const box = [170, -20, -170, 10] as const;
  const view = viewOf(box, SIZE);
  expect(view.lon).toBe(180);
  const bounds = boundsOf({ ...view, lon: 100 }, SIZE);
  expect((bounds?.[2] ?? 0) - (bounds?.[0] ?? 0)).toBeGreaterThanOrEqual(20);
  expect((bounds?.[3] ?? 0) - (bounds?.[1] ?? 0)).toBeGreaterThanOrEqual(29.9);
  expect(viewOf(null, SIZE).zoom).toBeCloseTo(0.64, 2);
});

test('the extent of rings', () => {
  expect(
    extentOf([
      [
        [1, 2],
        [3, -4],
      ],
      [[-5, 6]],
    ]),
  ).toEqual([-5, -4, 3, 6]);
});
