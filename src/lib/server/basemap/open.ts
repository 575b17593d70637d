import { open, type FileHandle } from 'node:fs/promises';

/** A basemap of the user's own: one PMTiles archive of vector tiles, read piece by piece. */
export interface Basemap {
  /** Bytes. */
  readonly size: number;
  /** Changes with the file. */
  readonly version: string;
  /** The bytes from `start` up to `end`, `end` not included. */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

/** The file cannot be a basemap; the message says why and what to do. */
export class BasemapError extends Error {
  override readonly name = 'BasemapError';
}

/** PMTiles version 3: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md, header. */
const HEADER_BYTES = 127;
const MAGIC = 'PMTiles';
const VERSION = 3;
const VERSION_AT = 7;
const TILE_TYPE_AT = 99;
/** By the number in the header; 1 is what the map draws. */
const TILE_TYPES = ['an unknown kind of', 'vector', 'PNG', 'JPEG', 'WebP', 'AVIF', 'MapLibre'];
const VECTOR = 1;

const ADVICE =
  'Give a .pmtiles file of vector tiles, such as an extract of https://maps.protomaps.com/builds, or leave DATELINE_BASEMAP and --basemap out.';

/**
 * Opens the archive and looks at its header.
 * @throws BasemapError when there is no such file, it cannot be read, or it holds no vector tiles
 */
export async function openBasemap(file: string): Promise<Basemap> {
  const handle = await open(file).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const why = code === 'ENOENT' ? 'there is no such file' : 'it cannot be read';
    throw new BasemapError(`The basemap ${file} cannot be used: ${why}. ${ADVICE}`);
  });
  try {
    const { size, mtimeMs } = await check(handle, file);
    return {
      size,
      version: `${size}-${Math.round(mtimeMs)}`,
      read: async (start, end) => {
        const bytes = new Uint8Array(end - start);
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
        return bytes.subarray(0, bytesRead);
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function check(handle: FileHandle, file: string): Promise<{ size: number; mtimeMs: number }> {
  const refuse = (why: string): never => {
    throw new BasemapError(`The basemap ${file} cannot be used: ${why}. ${ADVICE}`);
  };
  const stat = await handle.stat();
  if (!stat.isFile()) refuse('it is not a file');
  const header = Buffer.alloc(HEADER_BYTES);
  const { bytesRead } = await handle.read(header, 0, HEADER_BYTES, 0);
  if (bytesRead < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC)
    refuse('it is not a PMTiles archive');
  const version = header[VERSION_AT] ?? 0;
  if (version !== VERSION) refuse(`it is PMTiles of version ${version}, and version ${VERSION} is read`);
  const type = header[TILE_TYPE_AT] ?? 0;
  if (type !== VECTOR)
    refuse(`it holds ${TILE_TYPES[type] ?? TILE_TYPES[0] ?? ''} tiles and no vector tiles`);
  return stat;
}
