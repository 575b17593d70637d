import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');
const scratch = path.join(root, 'test-results/e2e');

export const PORT = Number(process.env.DATELINE_E2E_PORT ?? 4370);
/** A second server that has nothing to read. */
export const EMPTY_PORT = PORT + 100;

/** Software rendering, no sandbox (containers run as root), no traffic of the browser's own. */
export const LAUNCH = {
  executablePath: process.env.DATELINE_CHROMIUM || '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

function server(port: number, name: string, input: string) {
  const data = path.join(scratch, name);
  const input_ = input === '' ? path.join(scratch, 'nothing') : path.join(root, input);
  const prepare = `node -e "const fs=require('fs');fs.rmSync('${data}',{recursive:true,force:true});fs.mkdirSync('${path.join(scratch, 'nothing')}',{recursive:true})"`;
  return {
    command: `${prepare} && node src/cli/dateline.ts serve --port ${port} --data ${data} --input ${input_}`,
    cwd: root,
    env: { DATELINE_GAZETTEER: process.env.DATELINE_GAZETTEER ?? path.join(root, '.dateline/gazetteer.bin') },
    url: `http://127.0.0.1:${port}/health`,
    reuseExistingServer: false,
    timeout: 120_000,
  };
}

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: path.join(scratch, 'output'),
  globalSetup: './wait-for-articles.ts',
  workers: 1,
  // The map is drawn by the processor: on a busy machine a gesture can come between two frames. A second try is reported as such.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Pacific/Kiritimati',
    colorScheme: 'light',
    launchOptions: LAUNCH,
  },
  webServer: [server(PORT, 'data', 'seeds'), server(EMPTY_PORT, 'data-empty', '')],
});
