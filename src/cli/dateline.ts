import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import { isClosedPipe } from './output.ts';

// Each command is loaded when it is asked for: `extract` has no use for the server, nor `serve` for the gazetteer's builder.
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['serve', async () => (await import('./commands/serve.ts')).serve],
  ['extract', async () => (await import('./commands/extract.ts')).extract],
  ['import', async () => (await import('./commands/import.ts')).importArticles],
  ['export', async () => (await import('./commands/export.ts')).exportEvents],
  ['gazetteer', async () => (await import('./commands/gazetteer.ts')).gazetteer],
  ['eval', async () => (await import('./commands/eval.ts')).evaluate],
  ['bench', async () => (await import('./commands/bench.ts')).bench],
]);

const isHelp = (arg: string | undefined): boolean => arg === '--help' || arg === '-h';

async function overview(): Promise<string> {
  const commands = await Promise.all([...COMMANDS.values()].map((load) => load()));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`);
  return `dateline COMMAND\n\nTurns news articles into dated and located events.\n\n${lines.join('\n')}\n\n"dateline COMMAND --help" tells more.\n`;
}

/** Runs a command line and answers the exit code: 0 done, 1 failed, 2 wrong arguments. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || isHelp(name) || name === 'help') {
    process.stdout.write(await overview());
    return name === undefined ? 2 : 0;
  }
  const load = COMMANDS.get(name);
  if (!load)
    throw new UsageError(`there is no command "${name}"; there are: ${[...COMMANDS.keys()].join(', ')}`);
  const command = await load();
  if (rest.some(isHelp)) {
    process.stdout.write(command.help);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message}\nTry: dateline ${name} --help`);
  }
}

// npm runs scripts in the package's folder; paths are meant from where the user is.
const { INIT_CWD: origin, npm_lifecycle_event: script } = process.env;
if (origin !== undefined && ['start', 'dateline', 'bench'].includes(script ?? '')) process.chdir(origin);
process.stdout.on('error', (error) => {
  if (isClosedPipe(error)) process.exit(0);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (isClosedPipe(error)) process.exit(0);
  process.stderr.write(`dateline: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
