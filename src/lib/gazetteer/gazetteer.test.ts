import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGazetteer } from './build/testing.ts';
import {
  countryRows,
  demonymForms,
  featureRows,
  regionRows,
  spellingRows,
  stateRows,
} from './build/tables.ts';
import { RANK } from './format.ts';
import { foldName } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { loadGazetteer } from './load.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await testGazetteer();
}, 120_000);

describe('folded names', () => {
  it.each([
    ['Côte d’Ivoire', "COTE D'IVOIRE"],
    ['Deir al-Balah', 'Deir el Balah'],
    ['El-Fasher', 'al fasher'],
    ['St. Louis', 'Saint-Louis'],
    ['São Paulo', 'Sao Paulo'],
    ['Łódź', 'lodz'],
    ['Diyarbakır', 'Diyarbakir'],
    ['Mt. Vernon', 'Mount Vernon'],
    ['U.S.', 'us'],
  ])('%s and %s are one', (a, b) => {
    expect(foldName(a)).toEqual(foldName(b));
  });
});

describe('look-up', () => {
  it.each([
    ['Nairobi', '184745'],
    ['Kyiv', '703448'],
    ['Kiev', '703448'],
    ['Bombay', '1275339'],
    ['Iran', 'IR'],
    ['Iranian', 'IR'],
    ['Burma', 'MM'],
    ['Filipinos', 'PH'],
    ['Tenn.', 'US.TN'],
    ['Queensland', 'AU.04'],
    ['Crimea', 'UA.11'],
    ['Sahel', 'region:sahel'],
    ['Nile', 'river:nile'],
    ['Asia', 'continent:asia'],
    ['Butler County', 'US.OH.017'],
    ['Hodeidah', '79415'],
  ])('finds %s as %s', (name, id) => {
    expect(gazetteer.lookup(name).map((i) => gazetteer.idOf(i))).toContain(id);
  });

  it.each([
    ['5393015', undefined],
    ['5346649', 'Los Angeles'],
    ['5328041', undefined],
    ['5120034', 'Manhattan'],
  ])('knows the town of the quarter %s', (id, town) => {
    expect(gazetteer.place(gazetteer.byId(id) ?? -1).town).toBe(town);
  });

  it('puts the seat of a government before its namesakes', () => {
    const ranked = gazetteer
      .lookup('La Paz')
      .map((i) => ({ id: gazetteer.idOf(i), rank: gazetteer.rankOf(i) }));
    expect(ranked.find(({ id }) => id === '3911925')?.rank).toBe(RANK.seat1);
  });

  it('finds nothing for what is no name', () => {
    for (const name of ['', ' ', 'qwertzuiop', '__proto__', '\ud800'])
      expect(gazetteer.lookup(name)).toEqual([]);
  });

  it('gives every place under its own id', () => {
    for (let i = 0; i < gazetteer.size; i += 997) expect(gazetteer.byId(gazetteer.idOf(i))).toBe(i);
    expect(gazetteer.byId('nowhere')).toBeNull();
  });
});

describe('places', () => {
  it('climbs from town to continent', () => {
    const houston = gazetteer.byId('4699066') ?? -1;
    expect(gazetteer.ancestors(houston).map((i) => gazetteer.idOf(i))).toEqual([
      'US.TX.201',
      'US.TX',
      'US',
      'continent:north-america',
    ]);
    expect(gazetteer.place(houston)).toMatchObject({
      name: 'Houston',
      kind: 'city',
      country: 'US',
      countryName: 'United States',
      bbox: null,
    });
  });

  it('tells what lies in what', () => {
    const at = (id: string): number => gazetteer.byId(id) ?? -1;
    expect(gazetteer.contains(at('US.TX'), at('4699066'))).toBe(true);
    expect(gazetteer.contains(at('region:sahel'), at('ML'))).toBe(true);
    expect(gazetteer.contains(at('region:sahel'), at('FR'))).toBe(false);
    expect(gazetteer.contains(at('IR'), at('4699066'))).toBe(false);
  });

  it('lays out first-level divisions about where they are', () => {
    const [west, south, east, north] = gazetteer.place(gazetteer.byId('US.CO') ?? -1).bbox ?? [0, 0, 0, 0];
    expect(Math.abs(west + 109.06)).toBeLessThan(0.8);
    expect(Math.abs(south - 37)).toBeLessThan(0.8);
    expect(Math.abs(east + 102.05)).toBeLessThan(0.8);
    expect(Math.abs(north - 41)).toBeLessThan(0.8);
  });

  it('keeps boxes over the date line narrow', () => {
    const fiji = gazetteer.place(gazetteer.byId('FJ') ?? -1).bbox;
    expect(fiji && fiji[0] > fiji[2]).toBe(true);
  });

  it('has coordinates and a name everywhere', () => {
    for (let i = 0; i < gazetteer.size; i++) {
      if (Math.abs(gazetteer.latOf(i)) > 90 || Math.abs(gazetteer.lonOf(i)) > 180)
        throw new Error(gazetteer.idOf(i));
      if (i % 211 === 0) expect(gazetteer.nameOf(i)).not.toBe('');
    }
  });
});

describe('tables', () => {
  it('know every country once', () => {
    const codes = countryRows().map((row) => row.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBe(250);
  });

  it('have ids once, and parents that exist', () => {
    const rows = [...regionRows(), ...featureRows()];
    const ids = rows.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of rows)
      if (row.parent) expect([row.parent, gazetteer.byId(row.parent)]).not.toContain(null);
    for (const row of stateRows()) expect([row.code, gazetteer.byId(row.code)]).not.toContain(null);
  });

  it('have middles within their boxes', () => {
    for (const { id, box, lat, lon } of [...regionRows(), ...featureRows()]) {
      const wide = box[0] > box[2];
      const within = wide ? lon >= box[0] || lon <= box[2] : lon >= box[0] && lon <= box[2];
      expect([id, within && lat >= box[1] && lat <= box[3]]).toEqual([id, true]);
    }
  });

  it('tell a small island, a polar sea and a volcano from the towns that sound like them', () => {
    const ids = (name: string) => gazetteer.lookup(name).map((i) => gazetteer.idOf(i));
    expect(ids('South Georgia')).toContain('island:south-georgia');
    expect(ids('Weddell Sea')).toEqual(['sea:weddell']);
    expect(ids('Mount Merapi')).toEqual(['volcano:merapi']);
  });

  it('have spellings that lead to a town', () => {
    const lost = spellingRows().filter((row) => gazetteer.lookup(row.spelling).length === 0);
    expect(lost.map((row) => row.spelling)).toEqual([]);
  });

  it('make plurals of demonyms that have one', () => {
    expect(demonymForms(['Iraqi', 'Swiss', '=Basotho', 'Frenchmen', 'Pole'])).toEqual([
      'Iraqi', 'Iraqis', 'Swiss', 'Basotho', 'Frenchmen', 'Pole', 'Poles',
    ]); // prettier-ignore
  });
});

describe('loading', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gazetteer-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, bytes: Uint8Array): string => {
    const at = path.join(folder, name);
    writeFileSync(at, bytes);
    return at;
  };
  const header = (version: number): Uint8Array => {
    const bytes = new Uint8Array(64);
    bytes.set(new TextEncoder().encode('DATELNGZ'));
    new DataView(bytes.buffer).setUint32(8, version, true);
    return bytes;
  };

  it('says what is wrong and what to do', () => {
    expect(() => loadGazetteer(path.join(folder, 'none.bin'))).toThrow(
      /There is no gazetteer at .*npm run gazetteer/,
    );
    expect(() => loadGazetteer(file('short.bin', new Uint8Array(3)))).toThrow(/too short/);
    expect(() => loadGazetteer(file('other.bin', new Uint8Array(64)))).toThrow(/mark/);
    expect(() => loadGazetteer(file('old.bin', header(99)))).toThrow(/format 99/);
    expect(() => loadGazetteer(file('cut.bin', header(1)))).toThrow(/sections/);
  });
});
