import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface RunningServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** Milliseconds between looks whether everything is read. */
const LOOK_MS = 250;

/** Starts the built program on a free port and waits until it has read its articles and answers from them. */
export async function startServer(options: {
  readonly root: string;
  readonly data: string;
  readonly input: string;
  readonly gazetteer: string;
}): Promise<RunningServer> {
  const { root, data, input, gazetteer } = options;
  const child = spawn(
    process.execPath,
    [
      ...['--max-old-space-size=8192', 'src/cli/dateline.ts', 'serve', '--port', '0'],
      ...['--data', data, '--input', input],
    ],
    {
      cwd: root,
      env: { ...process.env, DATELINE_GAZETTEER: gazetteer },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let address = '';
  for await (const line of createInterface({ input: child.stdout })) {
    address = /http:\/\/\S+/.exec(line)?.[0] ?? '';
    if (address !== '') break;
  }
  child.stdout.resume();
  if (address === '') throw new Error('The server did not start.');
  for (;;) {
    const reply = await fetch(`${address}/api/progress`);
    const { state } = (await reply.json()) as { state: string };
    if (state === 'idle') break;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  // The index of a million events takes longer than a browser waits for a page.
  await (await fetch(`${address}/api/events`)).arrayBuffer();
  return {
    address,
    stop: async () => {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
