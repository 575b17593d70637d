// A thread for the pool's own test: does what the article's title says.
import { parentPort, workerData } from 'node:worker_threads';
import type { Job, Reply } from './protocol.ts';

if (workerData === 'broken') throw new Error('no table of places');
const reply = (message: Reply): void => parentPort?.postMessage(message);

const DEEDS: ReadonlyMap<string, () => void> = new Map([
  ['answer', () => reply({ kind: 'done', answer: { mentions: [], places: [] } })],
  ['fail', () => reply({ kind: 'failed', reason: 'It is not an article.' })],
  [
    'throw',
    () => {
      throw new Error('a fault of ours');
    },
  ],
  ['exit', () => process.exit(3)],
  [
    'loop',
    () => {
      for (;;);
    },
  ],
  [
    'hoard',
    () => {
      const hoard: number[][] = [];
      for (;;) hoard.push(Array.from({ length: 100_000 }, (_, i) => i / 3));
    },
  ],
]);

parentPort?.on('message', (job: Job) => {
  if (job.kind === 'extract') DEEDS.get(job.article.title ?? '')?.();
});
reply({ kind: 'ready' });
