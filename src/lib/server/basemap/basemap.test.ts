import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PMTiles } from 'pmtiles';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pmtiles, TILE_TYPE } from '../../../../tests/fixtures/pmtiles.ts';
import { openBasemap } from './open.ts';
import type { Basemap } from './open.ts';
import { basemapReply, MAX_RANGE } from './reply.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-basemap-'));
const write = (name: string, bytes: Uint8Array | string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
const ARCHIVE = pmtiles([{ layer: 'water', kind: 'lake', from: 1000, to: 3000 }]);
let basemap: Basemap;

beforeAll(async () => {
  basemap = await openBasemap(write('good.pmtiles', ARCHIVE));
});
afterAll(async () => {
  await basemap.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['there is no such file', () => path.join(folder, 'none.pmtiles')],
  ['it is not a file', () => folder],
  ['it is not a PMTiles archive', () => write('text.pmtiles', 'x'.repeat(500))],
  ['it is not a PMTiles archive', () => write('short.pmtiles', 'PMTiles')],
  ['PMTiles of version 2', () => write('old.pmtiles', Uint8Array.from(ARCHIVE).fill(2, 7, 8))],
  ['it holds PNG tiles', () => write('png.pmtiles', pmtiles([], TILE_TYPE.png))],
])('says that %s, names the file and what to do', async (why, file) => {
  const opening = openBasemap(file());
  await expect(opening).rejects.toThrow(why);
  await expect(opening).rejects.toThrow(folder);
  await expect(opening).rejects.toThrow('DATELINE_BASEMAP');
});

const ask = (range?: string) =>
  basemapReply(basemap, new Request('http://localhost/', { headers: range === undefined ? {} : { range } }));

test('a part of the file', async () => {
  const reply = await ask('bytes=0-6');
  expect(reply.status).toBe(206);
  expect(await reply.text()).toBe('PMTiles');
  expect(reply.headers.get('content-range')).toBe(`bytes 0-6/${ARCHIVE.length}`);
});

test('a part that goes past the end is cut', async () => {
  const reply = await ask(`bytes=100-${MAX_RANGE}`);
  expect((await reply.arrayBuffer()).byteLength).toBe(ARCHIVE.length - 100);
});

test.each([
  undefined,
  'bytes=5-',
  'bytes=-5',
  'bytes=7-3',
  'bytes=0-1,4-5',
  'bytes=999999-9999999',
  'lines=1-2',
  'bytes=0-99999999999999999999',
])('no answer to the range %s', async (range) => {
  expect((await ask(range)).status).toBe(416);
});

test('a reader of the format finds the tile through these answers', async () => {
  const archive = new PMTiles({
    getKey: () => 'test',
    getBytes: async (offset, length) => ({
      data: await (await ask(`bytes=${offset}-${offset + length - 1}`)).arrayBuffer(),
    }),
  });
  expect(await archive.getHeader()).toMatchObject({ tileType: 1, minZoom: 0, maxZoom: 0 });
  expect(await archive.getMetadata()).toMatchObject({ vector_layers: [{ id: 'water' }] });
  const tile = await archive.getZxy(0, 0, 0);
  expect(new TextDecoder().decode(tile?.data)).toContain('lake');
});
