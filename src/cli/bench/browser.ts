import { alignColumns } from '#lib/evaluation/index.ts';
import type { BrowserReport } from '../../../tests/bench/browser/run.ts';

/** What the project promises: milliseconds, bytes, and a score without unit. */
const PROMISED = {
  scriptBytes: 100_000,
  toNextPaint: 100,
  stepMs: 8,
  bytes: 3_000_000,
  heap: 200_000_000,
} as const;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
const ms = (value: number): string => value.toFixed(1);
/** Steps of a brush are short. */
const fine = (value: number): string => value.toFixed(2);
const mark = (kept: boolean): string => (kept ? '' : 'over the bound');

/** The figures as tables, and whether every promise is kept. */
export function browserTables({ vitals, scales }: BrowserReport): { text: string; kept: boolean } {
  const felt = [
    ['', '', 'promised', ''],
    ['first contentful paint, ms', ms(vitals.firstPaint), '', ''],
    ['largest contentful paint, ms', ms(vitals.largestPaint), '', ''],
    ['layout shift', vitals.shift.toFixed(4), '', ''],
    [
      'script until the page answers, kB in gzip',
      (vitals.scriptBytes / 1000).toFixed(1),
      String(PROMISED.scriptBytes / 1000),
      mark(vitals.scriptBytes <= PROMISED.scriptBytes),
    ],
    ['script of the map after that, kB in gzip', (vitals.mapBytes / 1000).toFixed(1), '', ''],
  ];
  const answered = [
    ['', 'to next paint, ms', 'script', 'page’s thread', ''],
    ...vitals.interactions.map(({ what, toNextPaint, script, thread }) => [
      what,
      ms(toNextPaint),
      ms(script),
      ms(thread),
      mark(toNextPaint <= PROMISED.toNextPaint),
    ]),
    ['promised', ms(PROMISED.toNextPaint), '', '', ''],
  ];
  let kept =
    vitals.scriptBytes <= PROMISED.scriptBytes &&
    vitals.interactions.every(({ toNextPaint }) => toNextPaint <= PROMISED.toNextPaint);
  const parts = [
    `The demonstration articles; times by the clock\n\n${alignColumns(felt, [1, 2])}`,
    `Interactions; to the next paint by the clock, with the drawing of the map, which is software’s here; script and the page’s thread by their CPU time\n\n${alignColumns(answered, [1, 2, 3])}`,
    ...scales.map(({ events, brushing, filtering }) => {
      const rows = brushing.map(({ who, median, p95, bytes, heap }) => {
        const good =
          bytes === null || (p95 <= PROMISED.stepMs && bytes <= PROMISED.bytes && heap <= PROMISED.heap);
        kept &&= good;
        return [
          who,
          fine(median),
          fine(p95),
          bytes === null ? '' : megabytes(bytes),
          megabytes(heap),
          mark(good),
        ];
      });
      const brush = [
        ['', 'script a step, ms', 'p95', 'MB to first view', 'heap MB', ''],
        ...rows,
        ['promised', '', ms(PROMISED.stepMs), megabytes(PROMISED.bytes), megabytes(PROMISED.heap), ''],
      ];
      const filters = [
        ['', 'median, ms', 'p95'],
        ...filtering.map(({ what, median, p95 }) => [what, ms(median), ms(p95)]),
      ];
      return (
        `${events.toLocaleString('en')} events at 5,000 places over 20 years; script by the CPU time of the page's thread. ` +
        `Dateline counts and draws timeline, map and figures; crossfilter2 counts by place and by subject and draws nothing\n\n` +
        `${alignColumns(brush, [1, 2, 3, 4])}\nThe server, for filters never asked before; by the clock\n\n${alignColumns(filters, [1, 2])}`
      );
    }),
  ];
  return { text: parts.join('\n'), kept };
}
