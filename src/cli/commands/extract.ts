import { EXPORT_FORMATS } from '#lib/export/index.ts';
import { createAnalysis, type Analysis } from '../analysis.ts';
import { noMore, oneOf, readArguments, UsageError, type Command } from '../command.ts';
import { EvidenceKeeper } from '../evidence-keeper.ts';
import { createIdKeeper } from '../ids.ts';
import { openOutput, type Output } from '../output.ts';
import { ProblemLog } from '../problems.ts';
import { readInputs } from '../read-input.ts';
import { settings } from '../settings.ts';
import { Spool } from '../spool.ts';

const FORMATS = ['jsonl', 'json', 'geojson', 'csv'] as const;
type Format = (typeof FORMATS)[number];

const HELP = `dateline extract --input FILE|DIR|- [--output FILE] [--format jsonl|json|geojson|csv]

Reads articles (plain text, Markdown, HTML, RSS, Atom, RDF, JSON, JSON lines) and writes what they report: one line per
article with its time expressions, places and events, each with the offsets of the words that say so.

  --input   a file, a folder (read with its subfolders), or - for standard input; may be given more than once
  --output  where to write; without it, standard output
  --format  jsonl    one article a line (default)
            json     the same as one list
            geojson  the merged events of all articles as features
            csv      the merged events of all articles as a table

What cannot be read is named with its reason on standard error; the rest is read. Exit code 0 if any article was read, else 1.
`;

/** Reads everything and answers how many articles there were. */
function readAll(inputs: readonly string[], analysis: Analysis, take: (line: string) => void): number {
  const problems = new ProblemLog();
  const withId = createIdKeeper((problem) => problems.add(problem));
  let count = 0;
  for (const { articles, problems: found } of readInputs(inputs)) {
    for (const problem of found) problems.add(problem);
    for (const article of articles) {
      const own = withId(article, article.title ?? article.id);
      if (own === null) continue;
      try {
        take(analysis.add(own));
        count++;
      } catch (error) {
        const reason = `it could not be analysed: ${error instanceof Error ? error.message : String(error)}`;
        problems.add({ name: own.id, line: null, severity: 'error', reason });
      }
    }
  }
  problems.close();
  return count;
}

async function writeAnnotations(inputs: readonly string[], output: Output, list: boolean): Promise<number> {
  const analysis = createAnalysis(settings().gazetteer);
  const spool = new Spool();
  try {
    const count = readAll(inputs, analysis, (line) => spool.add(line));
    if (list) await output.write('[\n');
    let separator = '';
    for await (const line of spool.read()) {
      await output.write(separator + analysis.withEvents(line));
      separator = list ? ',\n' : '\n';
    }
    if (separator !== '') await output.write('\n');
    if (list) await output.write(']\n');
    return count;
  } finally {
    spool.close();
  }
}

async function writeEvents(inputs: readonly string[], output: Output, format: Format): Promise<number> {
  const keeper = new EvidenceKeeper();
  const analysis = createAnalysis(settings().gazetteer, keeper.keep);
  const count = readAll(inputs, analysis, () => undefined);
  const events = keeper.exported(analysis.merger);
  for await (const part of EXPORT_FORMATS.get(format)?.write(events) ?? []) await output.write(part);
  return count;
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    input: { type: 'string', multiple: true },
    output: { type: 'string' },
    format: { type: 'string' },
  });
  noMore(positionals);
  const inputs = values.input ?? [];
  if (inputs.length === 0)
    throw new UsageError('--input is missing: give a file, a folder, or - for standard input');
  const format = oneOf('--format', values.format, FORMATS) ?? 'jsonl';
  const output = openOutput(values.output);
  try {
    const annotations = format === 'jsonl' || format === 'json';
    const count = annotations
      ? await writeAnnotations(inputs, output, format === 'json')
      : await writeEvents(inputs, output, format);
    await output.finish();
    if (count === 0) process.stderr.write('dateline: no article was read\n');
    return count > 0 ? 0 : 1;
  } catch (error) {
    output.abandon();
    throw error;
  }
}

export const extract: Command = {
  name: 'extract',
  summary: 'reads articles and writes their dates, places and events',
  help: HELP,
  run,
};
