import { closeSync, openSync, readSync } from 'node:fs';
import {
  isLines,
  readArticles,
  sizeProblem,
  type ReadProblem,
  type ReadResult,
} from '#lib/articles/index.ts';
import { fileReason, walkFiles } from '#lib/server/ingest/walk.ts';

/** Bytes of JSON lines held at once; also the longest line that is read. */
const PIECE_BYTES = 8_000_000;

/** A name by which a piece is read as JSON lines, whatever it was called. */
const LINES = 'piece.jsonl';

/** Fills as much of the buffer as there is to read and answers how much that was. */
type Source = (into: Uint8Array) => number;

/** Standard input is shown under this name in problems. */
const STANDARD_INPUT = 'standard input';

const problem = (name: string, reason: string, line: number | null = null): ReadResult => ({
  articles: [],
  problems: [{ name, line, reason, severity: 'error' } satisfies ReadProblem],
});

/** Fills as much of the buffer as there is to read; what is blocked for now is waited for. */
function fill(descriptor: number, into: Uint8Array): number {
  let filled = 0;
  while (filled < into.length) {
    try {
      const count = readSync(descriptor, into, filled, into.length - filled, null);
      if (count === 0) break;
      filled += count;
    } catch (error) {
      // A terminal or pipe that has nothing yet; on some systems its end is an error too.
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EOF') break;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
  return filled;
}

/** JSON lines in pieces that end with a line, so that an archive of any length is read in bounded memory. */
function* readPieces(source: Source, name: string): Generator<ReadResult, void> {
  const buffer = new Uint8Array(PIECE_BYTES);
  let held = 0;
  let line = 1;
  for (;;) {
    const length = held + source(buffer.subarray(held));
    const last = length < buffer.length;
    const end = last ? length : buffer.lastIndexOf(10) + 1;
    if (end === 0 && !last) {
      yield problem(
        name,
        `a line longer than ${PIECE_BYTES / 1e6} MB: the rest of the file was left out`,
        line,
      );
      return;
    }
    const piece = buffer.slice(0, end);
    if (end > 0 || line === 1) yield rename(readArticles(piece, LINES, line), name);
    if (last) return;
    for (const byte of piece) if (byte === 10) line++;
    buffer.copyWithin(0, end, length);
    held = length - end;
  }
}

const rename = ({ articles, problems }: ReadResult, name: string): ReadResult => ({
  articles,
  problems: problems.map((p) => ({ ...p, name })),
});

function* readFile(name: string, size: number): Generator<ReadResult, void> {
  const inPieces = isLines(name) && size > PIECE_BYTES;
  const tooBig = inPieces ? null : sizeProblem(size, name);
  if (tooBig !== null) {
    yield problem(name, tooBig);
    return;
  }
  let descriptor: number | null = null;
  try {
    descriptor = openSync(name, 'r');
    if (inPieces) {
      const from = descriptor;
      yield* readPieces((into) => fill(from, into), name);
    } else {
      const bytes = new Uint8Array(size);
      yield readArticles(bytes.subarray(0, fill(descriptor, bytes)), name);
    }
  } catch (error) {
    yield problem(name, fileReason(error));
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** Whether the text begins with a line that is a JSON object by itself. */
function beginsWithJsonLine(bytes: Uint8Array): boolean {
  const newline = bytes.indexOf(10);
  if (newline < 0 || bytes[0] !== 0x7b) return false;
  try {
    JSON.parse(new TextDecoder().decode(bytes.subarray(0, newline)));
    return true;
  } catch {
    return false;
  }
}

/** Standard input: JSON lines of any length, or one file of any other form. */
function* readStandardInput(): Generator<ReadResult, void> {
  const head = new Uint8Array(PIECE_BYTES);
  const length = fill(0, head);
  if (beginsWithJsonLine(head.subarray(0, length))) {
    let given = 0;
    yield* readPieces((into) => {
      const part = head.subarray(given, Math.min(length, given + into.length));
      into.set(part);
      given += part.length;
      return (
        part.length +
        (part.length < into.length && length === head.length ? fill(0, into.subarray(part.length)) : 0)
      );
    }, STANDARD_INPUT);
  } else if (length < head.length) {
    yield rename(readArticles(head.subarray(0, length), ''), STANDARD_INPUT);
  } else {
    yield problem(
      STANDARD_INPUT,
      `more than ${PIECE_BYTES / 1e6} MB and not JSON lines: give the file's name instead`,
    );
  }
}

/**
 * The articles of files, folders and `-` (standard input), piece by piece and in a fixed order. Never throws for what it reads:
 * what cannot be read is among the problems.
 */
export function* readInputs(inputs: readonly string[]): Generator<ReadResult, void> {
  for (const input of inputs) {
    if (input === '-') {
      yield* readStandardInput();
      continue;
    }
    for (const found of walkFiles([input])) {
      if ('reason' in found) yield problem(found.name, found.reason);
      else yield* readFile(found.path, found.size);
    }
  }
}
