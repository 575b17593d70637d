import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** One command of `dateline`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** Does it and answers the exit code. @throws UsageError for wrong arguments, Error with words for people for the rest. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** The arguments are wrong; the message says which and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Flags and the rest of the arguments, strictly: an unknown flag is an error that names it. */
export function readArguments<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new UsageError(words.split('. To specify', 1)[0] ?? words);
  }
}

/** The value if it is one of the names; null when there is none. */
export function oneOf<T extends string>(
  flag: string,
  value: string | undefined,
  names: readonly T[],
): T | null {
  if (value === undefined) return null;
  const found = names.find((name) => name === value);
  if (found === undefined) throw new UsageError(`${flag} ${value}: it must be one of ${names.join(', ')}`);
  return found;
}

/** A whole number in a range. */
export function wholeNumber(flag: string, value: string, min: number, max: number): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new UsageError(`${flag} ${value}: it must be a whole number from ${min} to ${max}`);
}

/** Nothing may follow. */
export function noMore(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new UsageError(`unexpected argument "${positionals[0] ?? ''}"`);
}
