import type { IngestProgress } from '#lib/dashboard/types.ts';
import { ingest } from '#lib/server/ingest/ingest.ts';
import { openStore } from '#lib/server/store/open.ts';
import { readArguments, UsageError, type Command } from '../command.ts';
import { ProblemLog } from '../problems.ts';
import { settings } from '../settings.ts';

const HELP = `dateline import FILE|DIR… [--data DIR]

Reads articles into the store that the dashboard shows. An article that is there already is passed over, so the same folder can
be imported again and again.

  --data  the data folder; default .dateline in the program's folder, which also holds the demonstration articles. Give a folder
          of your own to keep yours apart, and the same to "dateline serve --data DIR --input DIR"

What cannot be read is named with its reason on standard error. Exit code 0 if any article was read or known, else 1.
`;

/** One line that is written over again, on a terminal only. */
function showProgress({ done, total, failures }: IngestProgress): void {
  if (!process.stderr.isTTY) return;
  const failed = failures.length > 0 ? `, ${failures.length} failed` : '';
  process.stderr.write(`\rread ${done} of ${total}${failed}\u001b[K`);
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { data: { type: 'string' } });
  if (positionals.length === 0) throw new UsageError('give at least one file or folder to import');
  const config = settings(values.data);
  const store = await openStore(config);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  try {
    const report = await ingest(positionals, {
      store,
      config,
      onProgress: showProgress,
      signal: stop.signal,
    });
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    const problems = new ProblemLog();
    for (const { name, reason } of report.failures)
      problems.add({ name, reason, line: null, severity: 'error' });
    problems.close();
    const counts = [
      `${report.added} added`,
      `${report.known} known`,
      ...(report.replaced > 0 ? [`${report.replaced} replaced by newer versions`] : []),
      ...(report.reread > 0 ? [`${report.reread} read again`] : []),
      `${report.failures.length} failed`,
    ];
    process.stdout.write(`Articles: ${counts.join(', ')}. Kept in ${config.data}.\n`);
    return report.added + report.known + report.replaced > 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}

export const importArticles: Command = {
  name: 'import',
  summary: 'reads articles into the store',
  help: HELP,
  run,
};
