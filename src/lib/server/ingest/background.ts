import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { IngestProgress } from '#lib/dashboard/types.ts';
import type { Config } from '#lib/server/config.ts';

export interface BackgroundIngest {
  readonly progress: () => IngestProgress;
  /** Lets the article at hand finish, then ends. */
  stop(): Promise<void>;
}

/** An article takes milliseconds to store; a thread that does not end by then is ended. Its transaction is undone. */
const STOP_MS = 5000;

const IDLE: IngestProgress = { state: 'idle', total: 0, done: 0, failures: [] };

/** Ingests the configured inputs in a thread of its own. Never throws: what goes wrong is in the progress. */
export function startBackgroundIngest(config: Config): BackgroundIngest {
  if (config.inputs.length === 0) return { progress: () => IDLE, stop: () => Promise.resolve() };
  // A path, not a URL beside this module: once built, this module no longer stands in the source tree.
  const entry = path.join(config.root, 'src', 'lib', 'server', 'ingest', 'background-entry.ts');
  const worker = new Worker(pathToFileURL(entry), { workerData: config, execArgv: [] });
  let progress: IngestProgress = { ...IDLE, state: 'running' };
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      progress = { ...progress, state: 'idle' };
      resolve();
    });
  });
  worker.on('message', (message: IngestProgress) => {
    progress = message;
  });
  worker.on('error', (error: Error) => {
    console.error(`Reading the articles ended early: ${error.message}`);
    const failure = { name: 'Reading the articles ended early', reason: error.message };
    progress = { ...progress, failures: [...progress.failures, failure] };
  });
  return {
    progress: () => progress,
    stop: async () => {
      worker.postMessage('stop');
      const timer = setTimeout(() => void worker.terminate(), STOP_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}
