import { alignColumns } from '#lib/evaluation/index.ts';
import type { EventsMeasurement, Way } from '../../../tests/bench/events.ts';
import { settings } from '../settings.ts';
import { machine, measure } from './measure.ts';

const WAYS: readonly Way[] = ['one core', 'two workers', 'chrono-node + compromise'];

const COLUMNS = ['', 'MB/s', 'of one core', 'CPU s/MB', 'first pass', 'articles', 'events', 'MB read'];

/** The least of the passes. */
const best = (m: EventsMeasurement, of: 'cpuSeconds' | 'wallSeconds'): number =>
  Math.min(...m.passes.map((pass) => pass[of]));

/** Articles in, merged events out. @param bytes of text to read; @param seconds about so many for each way */
export async function eventSpeeds(corpus: string, bytes: number, seconds: number): Promise<string> {
  const intro = machine();
  const rows = [COLUMNS];
  let one: number | null = null;
  for (const way of WAYS) {
    const args = [way, settings().gazetteer, corpus, String(bytes), String(seconds)];
    const m = await measure<EventsMeasurement>('events.ts', args);
    const megabytes = m.bytes / 1e6;
    const speed = megabytes / best(m, 'wallSeconds');
    one ??= speed;
    rows.push([
      way,
      speed.toFixed(2),
      `${((speed / one) * 100).toFixed(speed < one / 10 ? 1 : 0)} %`,
      (best(m, 'cpuSeconds') / megabytes).toFixed(2),
      (megabytes / (m.passes[0]?.wallSeconds ?? Infinity)).toFixed(2),
      String(m.articles),
      m.events === null ? '' : String(m.events),
      `${megabytes.toFixed(2)} × ${m.passes.length}`,
    ]);
  }
  return (
    intro +
    alignColumns(rows, [1, 2, 3, 4, 5, 6, 7]) +
    '\nMB/s by the clock, best pass: on a busy machine compare CPU seconds for each MB, all threads included, instead.\n'
  );
}
