import { capitalised, word, wordSet, type Window } from '../window.ts';

const CLAUSE_MARKS = wordSet(
  '; : -- — – but which who whose whom because although while when where after before',
);
/** What stands behind a modal and never behind a month. */
const AFTER_MODAL = wordSet('be have not also even never soon well');
/** Stands for the name of a month among the words. */
const MONTH = 'month';
/** How far to the left a governing word is looked for, in tokens. */
const LEFT = 7;
/** How far back a verb of the same sentence is looked for, in tokens. */
const BACK = 40;

/** The words to the left of a trigger in its clause, nearest first. */
export interface Left {
  readonly words: readonly string[];
}

/** The words to the left of `t` in its clause, nearest first. */
export function leftOf(w: Window, t: number): Left {
  const words: string[] = [];
  for (let i = t - 1; i >= w.sentence.first && words.length < LEFT; i--) {
    const lower = word(w, i);
    if (CLAUSE_MARKS.has(lower) && words.length > 0) break;
    if (lower === ',' && words.length > 2) break;
    // "In May 2017 they voted": a month, no modal, but "MAY BE" in capitals is one.
    const month = lower === 'may' && i > w.sentence.first && capitalised(w, i);
    words.push(month && !AFTER_MODAL.has(word(w, i + 1)) ? MONTH : lower);
  }
  return { words };
}

/** Whether one of the words stands in the sentence before `t`. */
export function saidBefore(w: Window, t: number, words: ReadonlySet<string>): boolean {
  for (let i = t - 1; i >= Math.max(w.sentence.first, t - BACK); i--) if (words.has(word(w, i))) return true;
  return false;
}
