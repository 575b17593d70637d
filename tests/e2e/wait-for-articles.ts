import { setTimeout as wait } from 'node:timers/promises';
import { PORT } from './playwright.config.ts';

/** Seconds that reading the demonstration articles may take on a slow machine. */
const PATIENCE = 300;

/** Waits until the server has read all its articles, so that every test sees the same data. */
export default async function waitForArticles(): Promise<void> {
  for (let i = 0; i < PATIENCE; i++) {
    const response = await fetch(`http://127.0.0.1:${PORT}/api/progress`);
    const progress = (await response.json()) as { state: string; total: number; done: number };
    if (progress.state === 'idle' && progress.total > 0 && progress.done >= progress.total) return;
    await wait(1000);
  }
  throw new Error(`The articles were not read in ${PATIENCE} s.`);
}
