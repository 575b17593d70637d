import type { ReadProblem } from '#lib/articles/index.ts';

/** Problems shown one by one; a folder of a million broken files is told in numbers. */
const SHOWN = 200;

/** Names and reasons of what could not be read, on the error stream, where they do not mix with results. */
export class ProblemLog {
  private shown = 0;
  private hidden = 0;
  private readonly print: (line: string) => void;

  constructor(print: (line: string) => void = (line) => void process.stderr.write(`${line}\n`)) {
    this.print = print;
  }

  add({ name, line, reason, severity }: ReadProblem): void {
    if (this.shown >= SHOWN) {
      this.hidden++;
      return;
    }
    this.shown++;
    const where = line === null ? name : `${name}, line ${line}`;
    this.print(`${where}: ${severity === 'warning' ? 'note: ' : ''}${reason}`);
  }

  /** Says how many were not shown. */
  close(): void {
    if (this.hidden > 0) this.print(`… and ${this.hidden} more`);
  }
}
