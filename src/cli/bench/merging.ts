import { alignColumns } from '#lib/evaluation/index.ts';
import type { MergingMeasurement } from '../../../tests/bench/merging.ts';
import { machine, measure } from './measure.ts';

/** Mentions brought together, each size in a process of its own: twice as many may take about twice as long. */
const SIZES = [25_000, 50_000, 100_000];

export async function mergingSpeeds(): Promise<string> {
  const intro = machine();
  const rows = [['mentions', 'CPU s', 'µs each', 'events', 'largest', 'links', 'resident MB']];
  for (const size of SIZES) {
    const m = await measure<MergingMeasurement>('merging.ts', [String(size)]);
    rows.push([
      size.toLocaleString('en'),
      m.cpuSeconds.toFixed(2),
      ((m.cpuSeconds / size) * 1e6).toFixed(0),
      m.events.toLocaleString('en'),
      String(m.largest),
      m.links.toLocaleString('en'),
      m.megabytes.toFixed(0),
    ]);
  }
  return intro + alignColumns(rows, [0, 1, 2, 3, 4, 5, 6]);
}
