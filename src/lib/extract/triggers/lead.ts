import type { TextDocument } from '#lib/text/index.ts';
import { tagSentence } from '#lib/text/pos.ts';
import { definiteness, frameOf, isReported } from './frames.ts';
import type { Trigger } from './index.ts';
import { OPENINGS } from './lexicon.ts';
import { word, wordSet, type Window } from './window.ts';

/** Verbs that carry no news of their own. */
const EMPTY = wordSet(
  'said says say told saying according added reported announced is are was were be been being has have had do does did will would could may might can should must got get gets became become seems seemed appears appeared wants want wanted believe believes believed think thinks thought know knows knew',
);
/** Whether the lexicon has a word as a verb: where it is read as no trigger, it tells nothing of its own. */
const isRefused = (lower: string): boolean =>
  OPENINGS.get(lower)?.entries?.some(({ pos }) => pos === 'verb') === true;

/** Sentences that may hold an article's news when no word of the lexicon does. */
const LEAD = 4;

/**
 * The main verb of one of the first sentences, as the trigger of an occurrence of no known type: for articles in which the
 * lexicon finds nothing.
 * @param fits whether a sentence, by its index, has what makes it worth it (a date or a place)
 */
export function readLead(
  document: TextDocument,
  body: number,
  fits: (sentence: number) => boolean,
): Trigger | null {
  for (const [index, sentence] of document.sentences.slice(0, LEAD).entries()) {
    if (!fits(index)) continue;
    const w: Window = { document, sentence };
    const tags = tagSentence(document, sentence);
    for (let t = Math.max(body, sentence.first); t < sentence.last; t++) {
      const lower = word(w, t);
      if (
        tags[t - sentence.first] !== 'VERB' ||
        EMPTY.has(lower) ||
        isRefused(lower) ||
        !/(?:ed|ing|en|s|t|ew|ang|ook|ade)$/.test(lower)
      )
        continue;
      const { frame } = frameOf(w, t, t + 1, 'past', 'verb', false);
      if (frame !== 'asserted' && frame !== 'planned') continue;
      return {
        start: document.tokens.start[t] ?? 0,
        end: document.tokens.end[t] ?? 0,
        type: 'other',
        pos: 'verb',
        lemma: lower,
        frame,
        reported: isReported(w),
        rule: 'trigger:lead',
        token: t,
        last: t + 1,
        sentence: index,
        form: 'past',
        introduced: definiteness(w, t),
        weak: false,
      };
    }
  }
  return null;
}
