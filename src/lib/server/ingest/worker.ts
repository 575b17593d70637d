// Entry of an extraction thread: loads the gazetteer once, then answers jobs one at a time.
import { parentPort, workerData } from 'node:worker_threads';
import { createExtractor } from '#lib/extract/extractor.ts';
import { loadGazetteer } from '#lib/gazetteer/load.ts';
import { createFindings } from './findings.ts';
import type { Job, Reply, WorkerSettings } from './protocol.ts';
import { readFileContent } from './read-file.ts';

const port = parentPort;
if (!port) throw new Error('worker.ts runs as a worker thread only');

const settings = workerData as WorkerSettings;
const gazetteer = loadGazetteer(settings.gazetteer);
const findingsOf = createFindings(createExtractor({ gazetteer }), gazetteer);
const reply = (message: Reply): void => port.postMessage(message);

port.on('message', (job: Job) => {
  void (async () => {
    try {
      const answer =
        job.kind === 'read' ? await readFileContent(job.path, job.name, job.from) : findingsOf(job.article);
      reply({ kind: 'done', answer });
    } catch (error) {
      reply({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  })();
});
reply({ kind: 'ready' });
