import { AUXILIARIES, DEFINITE, NUMERALS, PREPOSITIONS, word, wordSet, type Window } from '../window.ts';
import { TOKEN } from '#lib/text/index.ts';
import { WordTable } from '#lib/text/word-table.ts';

const REPORTING = wordSet(
  'said says say told reported reports report according stated added announced claimed alleged allegedly reportedly sources witnesses spokesman spokeswoman disclosed indicated noted confirmed explained asserted',
);

const REPORTS = new WordTable((lower) => (REPORTING.has(lower) ? 1 : 0));

/** Whether the sentence attributes what it says to somebody. */
export function isReported({ document: { tokens }, sentence }: Window): boolean {
  const reports = REPORTS.for(tokens);
  for (let t = sentence.first; t < sentence.last; t++) if (reports[tokens.word[t] ?? 0] === 1) return true;
  return false;
}

/** How the trigger is introduced: a known occurrence ("the attack"), a new one ("another attack"), or neither. */
export function definiteness(w: Window, t: number): 'definite' | 'indefinite' | 'bare' {
  for (let i = t - 1; i >= Math.max(w.sentence.first, t - 4); i--) {
    const lower = word(w, i);
    if (lower === 'a' || lower === 'an' || lower === 'another' || lower === 'other' || NUMERALS.has(lower))
      return 'indefinite';
    if (w.document.tokens.kind[i] === TOKEN.number) return 'indefinite';
    if (DEFINITE.has(lower)) return 'definite';
    if (PREPOSITIONS.has(lower) || AUXILIARIES.has(lower) || lower === ',') return 'bare';
  }
  return 'bare';
}
