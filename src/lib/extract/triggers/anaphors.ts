import { AUXILIARIES, word, wordSet, type Window } from './window.ts';

/** Verbs that say no more than that something took place. */
const HAPPENING = wordSet('happened occurred unfolded transpired erupted ensued raged escalated flared');
const SUBJECTS = wordSet(
  'it this that which incident incidents event events tragedy ordeal call crime accident violence attack attacks bombing explosion blast shooting clash clashes fighting killing killings massacre robbery standoff raid collision crash fire quake earthquake ambush battle battles hostilities unrest riot riots protest protests gunfire shelling gunbattle gunbattles shootout firefight',
);
/** Verbs of those who came to it. */
const COMING = wordSet('responded dispatched summoned');
/** The words that {@link isAnaphor} looks at. */
export const ANAPHORS: ReadonlySet<string> = new Set([...HAPPENING, ...COMING, 'took', 'broke', 'called']);
/** How far before the verb its subject may stand, in tokens. */
const REACH = 3;

/**
 * Whether the word at `t` says when and where something told elsewhere took place ("It happened on Monday near …",
 * "Officers were called to …"), without naming it.
 */
export function isAnaphor(w: Window, t: number): boolean {
  const lower = word(w, t);
  if (lower === 'took') return word(w, t + 1) === 'place' && hasSubject(w, t);
  if (lower === 'broke') return word(w, t + 1) === 'out' && hasSubject(w, t);
  if (HAPPENING.has(lower)) return hasSubject(w, t);
  if (lower === 'called')
    return AUXILIARIES.has(word(w, t - 1)) && /^(to|about|around|at|shortly|just|on)$/.test(word(w, t + 1));
  return COMING.has(lower);
}

/** Whether an anaphor tells of those who came: that is an occurrence, whatever they found. */
export function isCall(lower: string): boolean {
  return lower === 'called' || COMING.has(lower);
}

function hasSubject(w: Window, t: number): boolean {
  for (let i = t - 1; i >= Math.max(w.sentence.first, t - REACH); i--)
    if (SUBJECTS.has(word(w, i))) return true;
  return false;
}
