import { appendFileSync, createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** UTF-16 units kept in memory before lines go to a file. */
const IN_MEMORY = 64_000_000;

/** Lines that are written once and read once, in a temporary file as soon as they are many. */
export class Spool {
  private lines: string[] = [];
  private length = 0;
  private folder: string | null = null;

  /** @param line without a line feed */
  add(line: string): void {
    this.lines.push(line);
    this.length += line.length + 1;
    if (this.length > IN_MEMORY) this.spill();
  }

  private spill(): void {
    this.folder ??= mkdtempSync(path.join(tmpdir(), 'dateline-'));
    appendFileSync(path.join(this.folder, 'lines'), `${this.lines.join('\n')}\n`);
    this.lines = [];
    this.length = 0;
  }

  async *read(): AsyncGenerator<string, void> {
    if (this.folder !== null) {
      let rest = '';
      const chunks: AsyncIterable<string> = createReadStream(path.join(this.folder, 'lines'), 'utf8');
      for await (const chunk of chunks) {
        const lines = chunk.split('\n');
        lines[0] = rest + (lines[0] ?? '');
        rest = lines.pop() ?? '';
        yield* lines;
      }
    }
    yield* this.lines;
  }

  /** Removes the file. */
  close(): void {
    if (this.folder !== null) rmSync(this.folder, { recursive: true, force: true });
    this.folder = null;
    this.lines = [];
  }
}
