import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { fileReason } from '#lib/server/ingest/walk.ts';

/** Where a command writes its result. */
export interface Output {
  write(text: string): Promise<void>;
  /** The result is whole. */
  finish(): Promise<void>;
  /** The result is not whole: a file that was there before stays as it was. */
  abandon(): void;
}

/** Text gathered before it goes to the stream, in UTF-16 units. */
const GATHER = 1 << 16;

function buffered(stream: Writable): { write: (text: string) => Promise<void>; flush: () => Promise<void> } {
  let gathered = '';
  let failure: Error | null = null;
  stream.on('error', (error) => (failure = error));
  const flush = async (): Promise<void> => {
    if (failure) throw failure;
    const text = gathered;
    gathered = '';
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
  return {
    write: async (text) => {
      gathered += text;
      if (gathered.length >= GATHER) await flush();
    },
    flush,
  };
}

function toFile(file: string): Output {
  const partial = `${file}.part`;
  const stream = createWriteStream(partial);
  const { write, flush } = buffered(stream);
  const inWords = (error: unknown): never => {
    throw new Error(`${file} cannot be written: ${fileReason(error)}`, { cause: error });
  };
  return {
    write: (text) => write(text).catch(inWords),
    finish: async () => {
      try {
        await flush();
        stream.end();
        await once(stream, 'close');
        renameSync(partial, file);
      } catch (error) {
        inWords(error);
      }
    },
    abandon: () => {
      stream.destroy();
      rmSync(partial, { force: true });
    },
  };
}

/** A file, or the standard output when there is none. */
export function openOutput(file: string | undefined): Output {
  if (file !== undefined) return toFile(file);
  const { write, flush } = buffered(process.stdout);
  return { write, finish: flush, abandon: () => undefined };
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no error of ours. */
export const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';
