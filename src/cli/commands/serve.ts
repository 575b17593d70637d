import { existsSync, readdirSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { openBasemap } from '#lib/server/basemap/open.ts';
import { readAssets, servingAssets } from '#lib/server/http/assets.ts';
import { secured } from '#lib/server/http/listener.ts';
import { noMore, readArguments, UsageError, wholeNumber, type Command } from '../command.ts';
import { dataFor, environment, PROGRAM, settings } from '../settings.ts';

const DEFAULT_PORT = 3000;
/** Ports tried one after the other when the wanted one is taken. */
const TRIES = 20;
/** Requests that are still open are given this long to end. */
const CLOSING_MS = 5_000;

const HELP = `dateline serve [--input FILE|DIR]… [--data DIR] [--port N] [--host ADDRESS] [--basemap FILE]

Serves the dashboard and reads articles in the background.

  --input     what to read; may be given more than once; default the demonstration articles (seeds)
  --data      where to keep what was read; default: a folder of its own for each --input, in .dateline of the program's folder
  --basemap   a detailed map of your own to draw under the events: one .pmtiles file of vector tiles in the schema of Protomaps
  --port      default ${DEFAULT_PORT}; the next free one when it is taken
  --host      address to listen on; default 127.0.0.1, this machine alone. There is no login: put one in front before you open it
`;

/** Listens on the first free port from `port` on. */
async function listen(server: Server, port: number, host: string, tries: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
    return (server.address() as AddressInfo).port;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EADDRINUSE' && tries > 1 && port < 65_535) return listen(server, port + 1, host, tries - 1);
    if (code === 'EADDRINUSE')
      throw new Error(`no free port up to ${port}: give another with --port`, { cause: error });
    if (code === 'EACCES')
      throw new Error(`port ${port} needs more rights: give one above 1023 with --port`, { cause: error });
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new Error(`this machine has no address "${host}": leave --host out`, { cause: error });
    }
    throw error;
  }
}

/** What the built server reads from its environment. */
function setEnvironment(inputs: readonly string[] | undefined, data: string | undefined): void {
  if (inputs) {
    const paths = inputs.map((input) => path.resolve(input));
    const parted = paths.find((input) => input.includes(path.delimiter));
    if (parted !== undefined)
      throw new UsageError(`--input ${parted}: its name may not contain "${path.delimiter}"`);
    process.env.DATELINE_INPUT = paths.join(path.delimiter);
  }
  Object.assign(process.env, environment(data));
}

/** Parts of the server are imported when first needed; a build that is replaced meanwhile would not have them any more. */
async function importAll(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  for (const file of files) await import(path.join(folder, file));
}

/** Ends with the process's signals: no new requests, then what the server holds open. */
function closeOnSignal(server: Server): Promise<void> {
  return new Promise((resolve) => {
    let closing = false;
    const close = (): void => {
      if (closing) return;
      closing = true;
      server.close(() => {
        // The server's own hooks wait for this to close the store.
        process.emit('sveltekit:shutdown' as 'beforeExit', 0);
        resolve();
      });
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), CLOSING_MS).unref();
    };
    process.on('SIGINT', close);
    process.on('SIGTERM', close);
  });
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    input: { type: 'string', multiple: true },
    data: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
    basemap: { type: 'string' },
  });
  noMore(positionals);
  const wanted = wholeNumber('--port', values.port ?? process.env.PORT ?? String(DEFAULT_PORT), 0, 65_535);
  const host = values.host ?? process.env.HOST ?? '127.0.0.1';
  setEnvironment(values.input, values.data ?? dataFor(values.input));
  if (values.basemap !== undefined) process.env.DATELINE_BASEMAP = path.resolve(values.basemap);
  const { basemap } = settings();
  if (basemap !== null) await (await openBasemap(basemap)).close();
  const handlerFile = path.join(PROGRAM, 'build', 'handler.js');
  if (!existsSync(handlerFile))
    throw new Error('the page is not built yet: run "npm start", or "npm run build" first');

  let handler: RequestListener | null = null;
  const server = createServer((request, response) => {
    if (handler) return handler(request, response);
    response.writeHead(503, { 'retry-after': '1' }).end('Starting. Try again in a second.\n');
  });
  const port = await listen(server, wanted, host, TRIES);
  if (port !== wanted && wanted !== 0) process.stderr.write(`Port ${wanted} is taken; using ${port}.\n`);
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  process.env.ORIGIN ??= address;
  const assets = await readAssets(path.join(PROGRAM, 'build', 'client'));
  const built = (await import(handlerFile)) as { handler: RequestListener };
  await importAll(path.join(PROGRAM, 'build', 'server', 'chunks'));
  handler = secured(servingAssets(assets, built.handler));
  process.stdout.write(`Dateline is at ${address}\n`);
  await closeOnSignal(server);
  return 0;
}

export const serve: Command = {
  name: 'serve',
  summary: 'serves the dashboard',
  help: HELP,
  run,
};
