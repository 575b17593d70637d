import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readAssets, servingAssets } from './assets.ts';

let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-assets-'));
  await mkdir(path.join(folder, '_app/immutable'), { recursive: true });
  await writeFile(path.join(folder, '_app/immutable/page.js'), 'export {};');
  await writeFile(path.join(folder, '_app/immutable/page.js.br'), brotliCompressSync('export {};'));
  await writeFile(path.join(folder, 'favicon.svg'), '<svg/>');
  await writeFile(path.join(folder, 'secret.env'), 'KEY=1');
  const assets = await readAssets(folder);
  // What is read once is served for good, whatever happens to the files.
  await rm(folder, { recursive: true });
  server = createServer(servingAssets(assets, (_request, response) => response.writeHead(404).end('next')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const get = (address: string, headers: Record<string, string> = { 'accept-encoding': 'identity' }) =>
  fetch(origin + address, { headers });

it('serves files that are no longer there', async () => {
  const response = await get('/_app/immutable/page.js?v=1');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(await response.text()).toBe('export {};');
  expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
});

it.each([
  ['br, gzip', 'br'],
  ['gzip', null],
  ['br;q=0', null],
  ['', null],
])('for “%s” the coding is %s', async (accepted, coding) => {
  const response = await get('/_app/immutable/page.js', { 'accept-encoding': accepted });
  expect(response.headers.get('content-encoding')).toBe(coding);
  expect(await response.text()).toBe('export {};');
});

it('knows what the browser has', async () => {
  const etag = (await get('/favicon.svg')).headers.get('etag') ?? '';
  const again = await get('/favicon.svg', { 'if-none-match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const head = await fetch(`${origin}/favicon.svg`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

it.each(['/', '/secret.env', '/../secret.env', '/_app/immutable/', '/__proto__', '/favicon.svg/'])(
  'leaves %s to the next handler',
  async (address) => {
    expect(await (await get(address)).text()).toBe('next');
  },
);

it('leaves other methods to the next handler', async () => {
  expect((await fetch(`${origin}/favicon.svg`, { method: 'POST' })).status).toBe(404);
});
