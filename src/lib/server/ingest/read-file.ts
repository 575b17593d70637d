import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { isLines, readArticles, sizeProblem } from '#lib/articles/index.ts';
import type { ReadProblem } from '#lib/articles/index.ts';
import type { IngestFailure } from '#lib/dashboard/types.ts';
import { contentHash } from './content-hash.ts';
import type { FileContent, FilePosition } from './protocol.ts';
import { fileReason } from './walk.ts';

/** Bytes of JSON lines read at once: some thousand articles. Keeps memory the same however long the file is. */
const PIECE_BYTES = 8_000_000;
/** Bytes of the longest line that is read; the longest article is far below. */
const MAX_LINE_BYTES = 64_000_000;
const NEWLINE = 0x0a;

/**
 * The articles of one file from a position on: of the whole file, or of the next piece of a long one of JSON lines.
 * Never throws on content.
 * @throws when the file cannot be opened or is too large, in words for people.
 */
export async function readFileContent(path: string, name: string, from: FilePosition): Promise<FileContent> {
  const file = await open(path).catch((error: unknown) => {
    throw new Error(fileReason(error), { cause: error });
  });
  try {
    const { size } = await file.stat();
    const tooLarge = sizeProblem(size, name);
    if (tooLarge !== null) throw new Error(tooLarge);
    const bytes = await readPiece(file, from, size, name);
    const end = from.offset + bytes.length;
    const { articles, problems, single } = readArticles(bytes, name, from.line);
    return {
      entries: articles.map((article) => ({
        article,
        hash: contentHash(article),
        origin: name,
        ...(single && { alone: true }),
      })),
      failures: problems.filter((problem) => problem.severity === 'error').map(toFailure),
      warnings: problems.filter((problem) => problem.severity === 'warning').map(toFailure),
      next: end < size && bytes.length > 0 ? { offset: end, line: from.line + countLines(bytes) } : null,
    };
  } finally {
    await file.close();
  }
}

/** The rest of the file, or its next whole lines. */
async function readPiece(
  file: FileHandle,
  from: FilePosition,
  size: number,
  name: string,
): Promise<Uint8Array> {
  const rest = size - from.offset;
  if (!isLines(name)) return readBytes(file, from.offset, rest);
  for (let length = PIECE_BYTES; length <= MAX_LINE_BYTES; length *= 2) {
    const bytes = await readBytes(file, from.offset, Math.min(length, rest));
    if (length >= rest) return bytes;
    const lines = bytes.lastIndexOf(NEWLINE) + 1;
    if (lines > 0) return bytes.subarray(0, lines);
  }
  throw new Error(
    `line ${from.line} is longer than ${MAX_LINE_BYTES / 1e6} MB: the file was not read further`,
  );
}

async function readBytes(file: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === NEWLINE) count++;
  return count;
}

function toFailure({ name, line, reason }: ReadProblem): IngestFailure {
  return { name: line === null ? name : `${name}, line ${line}`, reason };
}
