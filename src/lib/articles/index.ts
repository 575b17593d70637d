import { decode } from './decode.ts';
import { finish } from './finish.ts';
import { detectFormat, isLines } from './format.ts';
import { MAX_ARTICLES_PER_FILE, MAX_FILE_BYTES, MAX_LINES_BYTES } from './limits.ts';
import type { Draft, DraftProblem, ReadProblem, ReadResult } from './types.ts';

export { contentId, sha256 } from './hash.ts';
export { isLines } from './format.ts';
export type { ReadProblem, ReadResult } from './types.ts';

/** Why an input of so many bytes is not read; null when it is. Asked before reading, it saves the reading. */
export function sizeProblem(bytes: number, name: string): string | null {
  const limit = isLines(name) ? MAX_LINES_BYTES : MAX_FILE_BYTES;
  if (bytes <= limit) return null;
  return `the file has ${(bytes / 1e6).toFixed(1)} MB, more than the ${limit / 1e6} MB that one may have: split it`;
}

/**
 * Reads every article of one input: plain text, Markdown, HTML, RSS, Atom, RDF, JSON or JSON lines, told by the name's extension,
 * else by content. Never throws on content: what cannot be read is a problem with its reason, and the rest is read. An article
 * without a date is no problem, its `published` is null.
 * @param name as it shall stand in problems; its extension gives the format
 * @param firstLine number of the first line, for a piece out of a longer file of JSON lines
 */
export function readArticles(bytes: Uint8Array, name: string, firstLine = 1): ReadResult {
  const articles: ReadResult['articles'] = [];
  const problems: ReadProblem[] = [];
  let single = false;
  const report = (severity: ReadProblem['severity'], reason: string, line?: number): void => {
    problems.push({ name, line: line ?? null, reason, severity });
  };
  const tooBig = sizeProblem(bytes.length, name);
  if (tooBig !== null) {
    report('error', tooBig);
    return { articles, problems };
  }
  const decoded = decode(bytes);
  if ('refusal' in decoded) {
    report('error', decoded.refusal);
    return { articles, problems };
  }
  if (decoded.warning !== null) report('warning', decoded.warning);
  const take = (draft: Draft | DraftProblem): void => {
    if ('reason' in draft) return report('error', draft.reason, draft.line);
    const finished = finish(draft);
    if ('refusal' in finished) return report('error', finished.refusal, draft.line);
    articles.push(finished.article);
    if (finished.warning !== null) report('warning', finished.warning, draft.line);
  };
  try {
    const format = detectFormat(name, decoded.text);
    single = format.single ?? false;
    for (const draft of format.read(decoded.text, firstLine)) {
      if (articles.length >= MAX_ARTICLES_PER_FILE) {
        report(
          'error',
          `more than ${MAX_ARTICLES_PER_FILE} articles in one file: the rest was left out, split it`,
        );
        break;
      }
      take(draft);
    }
  } catch (error) {
    report('error', error instanceof RangeError ? 'nested too deeply to be read' : (error as Error).message);
  }
  if (articles.length === 0 && problems.every((problem) => problem.severity === 'warning')) {
    report('error', 'it has no article');
  }
  return { articles, problems, single };
}
