import type { EventType } from '#lib/model/taxonomy.ts';
import type { TextDocument } from '#lib/text/index.ts';
import type { Trigger } from '../triggers/index.ts';

/** Gatherings that other things happen at. */
const GATHERINGS: ReadonlySet<EventType> = new Set<EventType>([
  'ceremony',
  'meeting',
  'sport',
  'protest',
  'election',
]);
const LOCATING = new Set(['at', 'during', 'after', 'before', 'from', 'following', 'until', 'since']);
const LASTING = new Set(['days', 'weeks', 'months', 'years', 'hours', 'rounds']);
/** How far before the noun its preposition may stand, in tokens. */
const REACH = 4;

/** What everybody knows the day of: an election is what other things are before or after. */
const KNOWN: ReadonlySet<EventType> = new Set<EventType>(['election']);
const COUNTING = new Set(['before', 'after', 'until', 'of', 'following', 'as', 'amid', 'over', 'for']);
const UNITS = new Set(['days', 'day', 'weeks', 'week', 'hours', 'months', 'eve', 'ahead', 'left', 'hours']);

/** The preposition that governs a noun at `token`, by token; -1 without one near it. */
function governorOf(document: TextDocument, trigger: Trigger): number {
  const { lower } = document.tokens;
  const first = document.sentences[trigger.sentence]?.first ?? 0;
  for (let t = trigger.token - 1; t >= Math.max(first, trigger.token - REACH); t--) {
    const word = lower[t] ?? '';
    if (LOCATING.has(word) || COUNTING.has(word)) return t;
    if (/^[,;.:]$|^(?:and|in|to|with|by)$/.test(word)) return -1;
  }
  return -1;
}

/** "Two days before the election", "ahead of the vote": whether a date is only counted from it. */
export function isCountedFrom(document: TextDocument, trigger: Trigger): boolean {
  if (trigger.pos !== 'noun' || !KNOWN.has(trigger.type)) return false;
  const at = governorOf(document, trigger);
  if (at === -1) return false;
  for (let t = at - 1; t >= at - 2; t--) if (UNITS.has(document.tokens.lower[t] ?? '')) return true;
  return false;
}

/** "Singer protests after election result", "leader blames aide for election defeat": what a headline's news is only the wake of. */
export function isAnchor(document: TextDocument, trigger: Trigger): boolean {
  if (!KNOWN.has(trigger.type)) return false;
  if (trigger.pos === 'noun') return governorOf(document, trigger) !== -1;
  const { lower } = document.tokens;
  const first = document.sentences[trigger.sentence]?.first ?? 0;
  for (let t = trigger.token - 1; t > first; t--)
    if (/^(?:as|after|before)$/.test(lower[t] ?? '')) return true;
  return false;
}

/** "At his funeral, 50 people died in a crush": whether a gathering is only where or when something else happened. */
export function isSetting(
  { document }: { readonly document: TextDocument },
  trigger: Trigger,
  inSentence: number,
): boolean {
  if (isCountedFrom(document, trigger)) return true;
  if (inSentence < 2 || trigger.pos !== 'noun' || !GATHERINGS.has(trigger.type)) return false;
  const first = document.sentences[trigger.sentence]?.first ?? 0;
  for (let t = trigger.token - 1; t >= Math.max(first, trigger.token - REACH); t--) {
    const word = document.tokens.lower[t] ?? '';
    if (LOCATING.has(word)) return true;
    // "After forty days of talks"
    if (word === 'of' && LASTING.has(document.tokens.lower[t - 1] ?? '')) return true;
    if (/^[,;.:]$|^(?:and|of|in|to|for)$/.test(word)) return false;
  }
  return false;
}
