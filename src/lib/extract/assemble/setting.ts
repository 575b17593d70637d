import type { EventType } from '#lib/model/taxonomy.ts';
import type { Trigger } from '../triggers/index.ts';
import type { Layout } from './layout.ts';

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

/** "At his funeral, 50 people died in a crush": whether a gathering is only where or when something else happened. */
export function isSetting({ document }: Layout, trigger: Trigger, inSentence: number): boolean {
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
