import type { PlaceMention } from '#lib/model/mention.ts';
import type { EventType } from '#lib/model/taxonomy.ts';
import type { Trigger } from '../triggers/index.ts';
import type { Layout, SentenceLayout } from './layout.ts';

/** Words that speak of a town named before: "in the city". */
const TOWN = new Set(['city', 'town', 'village', 'capital', 'port']);
/** How far behind the trigger they may stand, in tokens, and how far back the town may be named, in sentences. */
const REACH = 6;
const BACK = 15;
/** How far behind the trigger the words for the town of filing may stand, in tokens, and after what. */
const FILING_REACH = 14;
const NEARNESS = new Set(['in', 'of', 'inside', 'throughout', 'from']);

/** Types whose place is who holds them: "Norland voted on Monday". */
const HELD: ReadonlySet<EventType> = new Set<EventType>(['election', 'vote']);

/** The verb for a country's becoming a member. */
const JOINING = 'join';

/** The country or the like that itself voted or joined, or whose people did: its name stands right before the verb; null without one. */
export function holderOf(in_: SentenceLayout, { type, lemma, pos, token }: Trigger): PlaceMention | null {
  if (pos !== 'verb' || !(HELD.has(type) || lemma === JOINING)) return null;
  return in_.places.find(({ last }) => last === token)?.mention ?? null;
}

/** The town of filing, where a trigger's sentence says "in this capital"; null where it does not. */
function townOfFiling(layout: Layout, in_: SentenceLayout, trigger: Trigger): PlaceMention | null {
  const { lower } = layout.document.tokens;
  const filed = layout.datelinePlaces.find(({ mention }) => mention.place.kind === 'city')?.mention;
  if (!filed) return null;
  for (let t = trigger.last; t < Math.min(in_.sentence.last, trigger.last + FILING_REACH); t++) {
    const word = lower[t] ?? '';
    if (TOWN.has(word) && lower[t - 1] === 'this' && NEARNESS.has(lower[t - 2] ?? '')) return filed;
  }
  return null;
}

/**
 * The town that "in the city" behind a trigger speaks of: the last one named before; "in this city", that of filing; null where
 * no such words stand.
 */
export function townPointedAt(layout: Layout, in_: SentenceLayout, trigger: Trigger): PlaceMention | null {
  const filed = townOfFiling(layout, in_, trigger);
  if (filed) return filed;
  const { lower } = layout.document.tokens;
  let at = -1;
  for (let t = trigger.last; t < Math.min(in_.sentence.last, trigger.last + REACH) && at === -1; t++)
    if (TOWN.has(lower[t] ?? '') && lower[t - 1] === 'the') at = t;
  // "In the city of Belport", "the capital, Belport": named after all.
  if (at === -1 || /^(?:of|,|'s|’s)$/.test(lower[at + 1] ?? '')) return null;
  if (in_.places.some(({ token }) => token === at + 1)) return null;
  for (let s = in_.index; s >= Math.max(0, in_.index - BACK); s--) {
    const towns = (layout.sentences[s]?.places ?? []).filter(
      ({ mention, token }) => mention.place.kind === 'city' && (s < in_.index || token < trigger.token),
    );
    const last = towns.at(-1);
    if (last) return last.mention;
  }
  return null;
}
