import path from 'node:path';
import { buildGazetteer } from '#lib/gazetteer/build/index.ts';
import { readArguments, UsageError, type Command } from '../command.ts';
import { settings } from '../settings.ts';

const HELP = `dateline gazetteer build [--output FILE]

Builds the packed table of places from the data packages that npm installed (GeoNames, Natural Earth and others).

  --output  where to write; default gazetteer.bin in the data folder, where every command looks for it
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { output: { type: 'string' } });
  if (positionals.length !== 1 || positionals[0] !== 'build') {
    throw new UsageError('say what to do with the gazetteer: build');
  }
  const out = values.output === undefined ? settings().gazetteer : path.resolve(values.output);
  await buildGazetteer({ out, log: (line) => void process.stderr.write(`${line}\n`) });
  return 0;
}

export const gazetteer: Command = {
  name: 'gazetteer',
  summary: 'builds the table of places',
  help: HELP,
  run,
};
