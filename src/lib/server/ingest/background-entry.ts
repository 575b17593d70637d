// Entry of the thread that ingests for the server: reading, merging and writing stay off the thread that answers requests.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { IngestProgress } from '#lib/dashboard/types.ts';
import type { Config } from '#lib/server/config.ts';
import { openStore } from '#lib/server/store/open.ts';
import { ingest, IngestBusyError } from './ingest.ts';
import type { IngestReport } from './ingest.ts';

const port = parentPort;
if (!port) throw new Error('background-entry.ts runs as a worker thread only');

/** Between looks whether another import has finished. */
const RETRY_MS = 2000;
/** Progress is told at most this often; the last state always is. */
const TELL_MS = 200;

const config = workerData as Config;
const stop = new AbortController();
port.once('message', () => stop.abort());

let latest: IngestProgress | null = null;
const tell = (): void => {
  if (latest) port.postMessage(latest);
  latest = null;
};
const timer = setInterval(tell, TELL_MS);
const store = await openStore(config);
try {
  for (;;) {
    try {
      const onProgress = (progress: IngestProgress): void => void (latest = progress);
      const report = await ingest(config.inputs, {
        store,
        config,
        onProgress,
        shownName,
        signal: stop.signal,
      });
      console.log(sentence(report));
      break;
    } catch (error) {
      if (!(error instanceof IngestBusyError) || stop.signal.aborted) throw error;
      await sleep(RETRY_MS);
    }
  }
} finally {
  clearInterval(timer);
  tell();
  await store.close();
  port.close();
}

/** Messages reach everybody who sees the page: they name a file by its place in the input, not on this machine. */
function shownName(file: string): string {
  const input = config.inputs.find((root) => file === root || file.startsWith(root + path.sep));
  return input === undefined
    ? path.basename(file)
    : path.join(path.basename(input), path.relative(input, file));
}

function sentence({ added, known, replaced, reread, failures }: IngestReport): string {
  const newer = replaced > 0 ? `, ${replaced} replaced by newer versions` : '';
  const again = reread > 0 ? `, ${reread} read again` : '';
  const failed = failures.length > 0 ? `, ${failures.length} failed` : '';
  return `Articles: ${added} added, ${known} known${newer}${again}${failed}.`;
}
