import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';

/** Bytes read at a time. */
const CHUNK = 1 << 20;
/** A longer line is not one of a table. */
const LONGEST_LINE = 1 << 22;
const REPORT_EVERY = 1_000_000;

/**
 * Calls `take` for every line of a UTF-8 file, holding one chunk at a time, and logs how far it has come.
 * @throws Error that names file and line when a line is too long to be one, or that `take` throws.
 */
export async function eachLine(
  file: string,
  log: (line: string) => void,
  take: (line: string, number: number) => void,
): Promise<number> {
  const size = Math.max(1, statSync(file).size);
  const name = path.basename(file);
  const decoder = new TextDecoder();
  let rest = '';
  let bytes = 0;
  let count = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE)
      throw new Error(
        `${name}, line ${count + 1}: longer than ${LONGEST_LINE} characters; is it a text table?`,
      );
    for (const line of lines) {
      count++;
      take(line.endsWith('\r') ? line.slice(0, -1) : line, count);
      if (count % REPORT_EVERY === 0)
        log(`${name}: ${count / 1e6} million lines, ${Math.round((100 * bytes) / size)} %`);
    }
  }
  if (rest !== '') take(rest, ++count);
  return count;
}

/** The first line of a UTF-8 file, or what of it fits a chunk. @throws Error when there is no such file. */
export function firstLine(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const chunk = new Uint8Array(CHUNK);
    const text = new TextDecoder().decode(chunk.subarray(0, readSync(handle, chunk)));
    return text.split('\n', 1)[0]?.replace(/\r$/, '') ?? '';
  } finally {
    closeSync(handle);
  }
}
