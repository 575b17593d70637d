import type { Sentence, TextDocument } from '#lib/text/index.ts';

/** Longest title, in characters. */
const LONGEST = 110;
const BOUNDARIES = new Set([';', '--', '—', '–', '»', '"', '“', '”']);
const SUBORDINATORS = new Set(['who', 'which', 'while', 'although', 'because', 'whereas', 'but', 'as']);
const REPORTING = new Set(['said', 'says', 'reported', 'announced', 'told', 'added', 'stated']);

/** Lower case with a capital at the start, for wire copy in capitals. */
function calm(text: string): string {
  const lower = text.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/**
 * A title for an occurrence out of its own sentence: the words around the trigger from the clause's start, cut at a clause
 * boundary or a word, never a word that is not in the text.
 * @param from first token that may be used (after a dateline)
 * @param trigger first token of the trigger
 * @param last one past its last token
 */
export function titleOf(
  document: TextDocument,
  sentence: Sentence,
  from: number,
  trigger: number,
  last: number,
): string {
  const { tokens, text } = document;
  let first = Math.max(sentence.first, from);
  if (first > trigger) first = sentence.first;
  for (let t = trigger - 1; t > first; t--) {
    const lower = tokens.lower[t] ?? '';
    if (BOUNDARIES.has(lower)) {
      first = t + 1;
      break;
    }
    // "Police said that two men …": what was said is the news.
    if (lower === 'that' && REPORTING.has(tokens.lower[t - 1] ?? '')) {
      first = t + 1;
      break;
    }
  }
  while (first < trigger && (tokens.start[trigger] ?? 0) - (tokens.start[first] ?? 0) > LONGEST * 0.7)
    first++;
  const start = tokens.start[first] ?? sentence.start;
  let stop = last;
  for (let t = last; t < sentence.last; t++) {
    const lower = tokens.lower[t] ?? '';
    if ((tokens.end[t] ?? 0) - start > LONGEST) break;
    if (
      BOUNDARIES.has(lower) ||
      SUBORDINATORS.has(lower) ||
      (lower === ',' && (tokens.end[t] ?? 0) - start > LONGEST * 0.5)
    )
      break;
    stop = t + 1;
  }
  while (
    stop > last &&
    /^[,.:;!?([-]$|^(the|a|an|of|in|and|to|by|on|at|for|with|from)$/.test(tokens.lower[stop - 1] ?? '')
  )
    stop--;
  const words = text.slice(start, tokens.end[stop - 1] ?? sentence.end).replace(/\s+/g, ' ');
  const title = document.upperCase ? calm(words) : words.charAt(0).toUpperCase() + words.slice(1);
  return first > sentence.first &&
    first > from &&
    (tokens.start[trigger] ?? 0) - start > 0 &&
    !BOUNDARIES.has(tokens.lower[first - 1] ?? '') &&
    tokens.lower[first - 1] !== 'that'
    ? `… ${words}`
    : title;
}
