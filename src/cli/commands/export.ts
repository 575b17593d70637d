import { EXPORT_FORMATS, type ExportedEvent } from '#lib/export/index.ts';
import { exportedEvents } from '#lib/server/exported.ts';
import { openStore } from '#lib/server/store/open.ts';
import type { Store } from '#lib/server/store/store.ts';
import { noMore, oneOf, readArguments, type Command } from '../command.ts';
import { openOutput } from '../output.ts';
import { settings } from '../settings.ts';

const FORMATS = [...EXPORT_FORMATS.keys()];

const HELP = `dateline export [--format ${FORMATS.join('|')}] [--output FILE] [--data DIR]

Writes the events of the store, each with its date, places, counts and the sentence that proves it best.

  --format  default jsonl: one event a line
  --output  where to write; without it, standard output
  --data    the data folder; default .dateline in the program's folder
`;

/** All events, dated ones first and by their days. */
async function* allEvents(store: Store): AsyncGenerator<ExportedEvent, void> {
  const indexed = await store.indexedEvents();
  const day = ({ when }: (typeof indexed)[number]): number => when?.start ?? when?.end ?? Infinity;
  const ids = indexed.toSorted((a, b) => day(a) - day(b) || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  yield* exportedEvents(store, ids);
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string' },
    output: { type: 'string' },
    data: { type: 'string' },
  });
  noMore(positionals);
  const format = EXPORT_FORMATS.get(oneOf('--format', values.format, FORMATS) ?? 'jsonl');
  const store = await openStore(settings(values.data));
  const output = openOutput(values.output);
  try {
    for await (const part of format?.write(allEvents(store)) ?? []) await output.write(part);
    await output.finish();
    return 0;
  } catch (error) {
    output.abandon();
    throw error;
  } finally {
    await store.close();
  }
}

export const exportEvents: Command = {
  name: 'export',
  summary: "writes the store's events",
  help: HELP,
  run,
};
