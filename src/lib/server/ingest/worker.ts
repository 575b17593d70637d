// Entry of an extraction thread: answers jobs one at a time. The gazetteer is loaded at once, so that a missing or damaged one ends
// the run; the parts that read files and articles are loaded with the first job that needs them.
import { parentPort, workerData } from 'node:worker_threads';
import { loadGazetteer } from '#lib/gazetteer/load.ts';
import type { Article } from '#lib/model/article.ts';
import type { Findings, Job, Reply, WorkerSettings } from './protocol.ts';

const port = parentPort;
if (!port) throw new Error('worker.ts runs as a worker thread only');

const settings = workerData as WorkerSettings;
const gazetteer = loadGazetteer(settings.gazetteer);

async function loadExtractor(): Promise<(article: Article) => Findings> {
  const { createExtractor } = await import('#lib/extract/extractor.ts');
  const { createFindings } = await import('./findings.ts');
  return createFindings(createExtractor({ gazetteer }), gazetteer);
}
let findingsOf: ReturnType<typeof loadExtractor> | null = null;

async function answer(job: Job): Promise<Reply> {
  try {
    if (job.kind === 'extract') {
      findingsOf ??= loadExtractor();
      return { kind: 'done', answer: (await findingsOf)(job.article) };
    }
    const { readFileContent } = await import('./read-file.ts');
    return { kind: 'done', answer: await readFileContent(job.path, job.name, job.from) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

const reply = (message: Reply): void => port.postMessage(message);
port.on('message', (job: Job) => void answer(job).then(reply));
reply({ kind: 'ready' });
