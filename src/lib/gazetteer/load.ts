import { readFileSync } from 'node:fs';
import { HEADER_BYTES, MAGIC, SECTIONS, VERSION, type Section } from './format.ts';
import { createGazetteer, type Gazetteer, type PackedGazetteer } from './gazetteer.ts';

const REBUILD = 'Make it anew with "npm run gazetteer".';

/**
 * Reads a packed gazetteer (`.dateline/gazetteer.bin`) into one buffer; its tables are views on it.
 * @throws Error that says what is wrong with the file and how to make it anew.
 */
export function loadGazetteer(path: string): Gazetteer {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Error(`There is no gazetteer at ${path}. ${REBUILD}`, { cause: error });
  }
  return createGazetteer(readSections(bytes, path));
}

/** The sections of a packed gazetteer in memory. `path` is only named in errors. */
export function readSections(bytes: Uint8Array, path: string): PackedGazetteer {
  // Typed views need aligned offsets; Buffers from a pool have none.
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset, byteLength } = aligned;
  const view = new DataView(buffer, byteOffset, byteLength);
  const fail = (what: string): never => {
    throw new Error(`${path} is not a gazetteer this version reads: ${what}. ${REBUILD}`);
  };
  if (byteLength < HEADER_BYTES) fail('it is too short');
  const magic = new TextDecoder('latin1').decode(aligned.subarray(0, MAGIC.length));
  if (magic !== MAGIC) fail('it does not begin with the mark of one');
  const version = view.getUint32(8, true);
  if (version !== VERSION) fail(`it has format ${version}, and format ${VERSION} is needed`);
  if (view.getUint32(12, true) !== SECTIONS.length) fail('its number of sections is wrong');
  const at = (name: Section): [offset: number, length: number] => {
    const entry = HEADER_BYTES + SECTIONS.indexOf(name) * 8;
    if (entry + 8 > byteLength) fail('its directory is cut off');
    const offset = view.getUint32(entry, true);
    const length = view.getUint32(entry + 4, true);
    if (offset + length > byteLength || offset % 8 !== 0) fail(`its part "${name}" is cut off`);
    return [byteOffset + offset, length];
  };
  const u8 = (name: Section): Uint8Array => new Uint8Array(buffer, ...at(name));
  const u32 = (name: Section): Uint32Array => {
    const [offset, length] = at(name);
    return new Uint32Array(buffer, offset, length >> 2);
  };
  const i32 = (name: Section): Int32Array => {
    const [offset, length] = at(name);
    return new Int32Array(buffer, offset, length >> 2);
  };
  const [boxAt, boxLength] = at('box');
  const packed: PackedGazetteer = {
    lat: i32('lat'),
    lon: i32('lon'),
    population: u32('population'),
    kind: u8('kind'),
    rank: u8('rank'),
    country: u32('country'),
    parent: u32('parent'),
    nameEnd: u32('nameEnd'),
    names: u8('names'),
    id: u32('id'),
    textIdEnd: u32('textIdEnd'),
    textIds: u8('textIds'),
    box: new Float32Array(buffer, boxAt, boxLength >> 2),
    check: u32('check'),
    posting: u32('posting'),
    flags: u8('flags'),
    postings: u32('postings'),
    nameKind: u8('nameKind'),
    first: u8('first'),
    byId: u32('byId'),
  };
  const slots = packed.check.length;
  if (slots === 0 || (slots & (slots - 1)) !== 0 || packed.posting.length !== slots)
    fail('its name table is damaged');
  return packed;
}
