import { DETERMINERS, SUBORDINATORS } from './clause-words.ts';
import type { Layout, SentenceLayout } from './layout.ts';
import { followsNoun, isVerbLike, phraseAfter, phraseBefore, type Phrase } from './noun-phrase.ts';

/** Most members of a list of names that is read. */
const MOST = 8;
/** What stands before a subject: where a clause begins. */
const OPENS = new Set([',', ';', ':', '—', '–', '--', 'that', 'but', '"', '“', '”']);

function joined(all: readonly Phrase[]): Phrase | null {
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return null;
  return {
    span: { start: first.span.start, end: last.span.end },
    first: first.first,
    last: last.last,
    actor: all.every(({ actor }) => actor),
    patient: all.every(({ patient }) => patient),
  };
}

/** Whether a phrase is a clause of its own: "soldiers freed two men", "wounded a guard". */
function hasVerb(layout: Layout, { first, last }: Phrase): boolean {
  const { lower } = layout.document.tokens;
  if (/(?:ed|ing)$/.test(lower[first] ?? '') && DETERMINERS.has(lower[first + 1] ?? '')) return true;
  for (let t = first + 1; t < last; t++) if (followsNoun(layout, t)) return true;
  return false;
}

/** The phrase that ends before `t`, whole where it closes a list of subjects: "police, soldiers and guards" before "attacked". */
export function subjectBefore(layout: Layout, in_: SentenceLayout, t: number): Phrase | null {
  const { lower } = layout.document.tokens;
  const nearest = phraseBefore(layout, in_, t);
  if (!nearest || lower[nearest.first - 1] !== 'and') return nearest;
  const members = [nearest];
  for (let head = nearest; members.length < MOST;) {
    const joiner = lower[head.first - 1] ?? '';
    if (joiner !== ',' && (joiner !== 'and' || members.length > 1)) break;
    const comma = joiner === 'and' && lower[head.first - 2] === ',' ? 2 : 1;
    const end = head.first - comma;
    const member = phraseBefore(layout, in_, end);
    if (member?.last !== end || hasVerb(layout, member)) break;
    members.unshift(member);
    head = member;
  }
  const first = members[0]?.first ?? 0;
  const before = lower[first - 1] ?? '';
  const opens =
    first <= in_.sentence.first || first === layout.body || OPENS.has(before) || SUBORDINATORS.has(before);
  return opens && members.length > 1 ? joined(members) : nearest;
}

/** The phrase that begins at `t`, whole where it opens a list of objects: "a judge, two guards and a driver" after "killed". */
export function objectAfter(layout: Layout, in_: SentenceLayout, t: number): Phrase | null {
  const { lower } = layout.document.tokens;
  const nearest = phraseAfter(layout, in_, t);
  if (!nearest) return null;
  const members = [nearest];
  let closed = false;
  for (let last = nearest.last; !closed && members.length < MOST;) {
    if (lower[last] === ',' && lower[last + 1] === 'and') last++;
    const joiner = lower[last] ?? '';
    if (joiner !== ',' && joiner !== 'and') break;
    const member = phraseAfter(layout, in_, last + 1);
    if (member?.first !== last + 1 || !member.patient || hasVerb(layout, member)) break;
    closed = joiner === 'and';
    members.push(member);
    ({ last } = member);
  }
  const end = members.at(-1)?.last ?? 0;
  const next = lower[end] ?? '';
  // "Killed two men and police said …": what follows has a verb of its own.
  const clause = isVerbLike(next) || next.endsWith('ed') || /^(?:who|which)$/.test(next);
  return closed && !clause ? joined(members) : nearest;
}
