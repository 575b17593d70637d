import { expect, test } from 'vitest';
import type { Topology } from 'topojson-specification';
import { smoothArcs } from './smooth-arcs.ts';

const topology = (arcs: number[][][], transform?: Topology['transform']): Topology => ({
  type: 'Topology',
  objects: {},
  arcs,
  ...(transform && { transform }),
});

test('stairs become a slope between the same ends', () => {
  const stairs = [
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 1],
    [2, 2],
    [3, 2],
    [3, 3],
  ];
  const [arc = []] = smoothArcs(topology([stairs])).arcs;
  expect([arc[0], arc.at(-1)]).toEqual([
    [0, 0],
    [3, 3],
  ]);
  for (const [x = 0, y = 0] of arc) expect(Math.abs(x - y)).toBeLessThan(0.6);
});

test('steps of a quantized arc are added up and scaled; short arcs stay', () => {
  const { arcs, transform } = smoothArcs(
    topology(
      [
        [
          [1, 1],
          [2, 0],
          [0, 2],
        ],
      ],
      { scale: [0.5, 2], translate: [10, -5] },
    ),
  );
  expect(transform).toBeUndefined();
  expect(arcs).toEqual([
    [
      [10.5, -3],
      [11.5, -3],
      [11.5, 1],
    ],
  ]);
});
