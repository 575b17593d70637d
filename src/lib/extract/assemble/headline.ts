import { family, isTalk } from '#lib/model/families.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import type { EventType } from '#lib/model/taxonomy.ts';
import { readText, TOKEN } from '#lib/text/index.ts';
import { splitTitle } from '../places/outlet.ts';
import { readTriggers, type Trigger } from '../triggers/index.ts';
import type { Cluster } from './clusters.ts';
import type { Layout } from './layout.ts';
import { OF_ONE_DAY } from './story-day.ts';
import { weightOf } from './rank.ts';
import { isAnchor } from './setting.ts';

/** What an article's headline says it is about. */
export interface Headline {
  /** Families of the occurrences that it names. */
  readonly families: ReadonlySet<string>;
  /** The family of what it tells first of all: its first verb, else its last noun; null without one. */
  readonly head: string | null;
  /** The lemma of that. */
  readonly lemma: string | null;
  /** It names nothing that anybody suffers: what is said or met about is the news itself. */
  readonly harmless: boolean;
  /** Its words that tell something, lower case. */
  readonly words: ReadonlySet<string>;
}

/** Shorter words are small words, or tell little. */
const SHORTEST = 4;
const SMALL = new Set(
  'after before from with that this their they were have been over into about more than what when where while says said police news update'.split(
    ' ',
  ),
);

/** Families of what harms people. */
const HARM: ReadonlySet<string> = new Set([
  'attack',
  'kidnapping',
  'hijacking',
  'robbery',
  'fire',
  'accident',
  'earthquake',
  'flood',
  'eruption',
  'outbreak',
]);

/** Whether a type is of a family of what harms people. */
export const isHarm = (type: EventType): boolean => HARM.has(family(type));

/** Words of harm that name no occurrence by themselves. */
const SUFFERING = new Set(
  'dead deadly death deaths died victim victims wounded injured hurt gunman gunmen shot shots gunfire stabbed murder murdered killer missing rape gun guns violence injuries injury fatal casualties'.split(
    ' ',
  ),
);

const headOf = (told: readonly Trigger[]): Trigger | undefined =>
  told.find(({ pos }) => pos === 'verb') ?? told.at(-1);

/** Reads a headline; an article without one is about nothing in particular. */
export function readHeadline(title: string | null): Headline {
  const document = readText(splitTitle(title ?? '').headline);
  const { lower, kind } = document.tokens;
  const told = readTriggers(document).filter(
    (trigger) => trigger.frame !== 'negated' && !isAnchor(document, trigger),
  );
  const head = headOf(told);
  return {
    families: new Set(told.map(({ type }) => family(type))),
    head: head ? family(head.type) : null,
    lemma: head?.lemma ?? null,
    harmless: !told.some(({ type }) => isHarm(type)) && !lower.some((word) => SUFFERING.has(word)),
    words: new Set(
      lower.filter((word, t) => kind[t] === TOKEN.word && word.length >= SHORTEST && !SMALL.has(word)),
    ),
  };
}

/** Most of a cluster's sentences that are compared with the headline. */
const MOST_COMPARED = 6;

/** Which share of the headline's words one of a cluster's sentences has at most, 0–1. */
function echoOf({ document }: Layout, { reports }: Cluster, words: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let most = 0;
  for (const { trigger } of reports.slice(0, MOST_COMPARED)) {
    const sentence = document.sentences[trigger.sentence];
    const said = new Set<string>();
    for (let t = sentence?.first ?? 0; t < (sentence?.last ?? 0); t++) {
      const word = document.tokens.lower[t] ?? '';
      if (words.has(word)) said.add(word);
    }
    most = Math.max(most, said.size);
  }
  return most / words.size;
}

/** How much more central it is what the headline speaks of, what its verb tells, … */
const NAMED = 2;
const HEAD = 1.4;
/** … what a sentence with all of its words tells, and what happened where it says. */
const ECHO = 2;
const PLACED = 1.3;
/** What talk counts for that a harmless headline tells first of all, where it is told in the same word. */
const LEADING_TALK = 0.9;

/** Families of what is done about a crime: "two held over a shooting" is news of the shooting. */
const JUSTICE: ReadonlySet<string> = new Set(['arrest', 'trial']);

/** What a step of justice keeps beside the deed itself, where the deed is of these days … */
const AFTER_DEED = 0.35;

/** … unless the headline tells of that step and names no harm. */
export const besideDeed = ({ families, harmless }: Headline, { type }: Cluster): number =>
  JUSTICE.has(family(type)) && !(harmless && families.has(family(type))) ? AFTER_DEED : 1;

/** How much more central to its article a cluster is by the headline, in times; 1 when it has nothing of it. */
export function inHeadline(
  layout: Layout,
  { families, head, lemma, words, harmless }: Headline,
  it: Cluster,
  places: readonly PlaceMention[],
): number {
  const kin = family(it.type);
  const here = places.some(({ place }) => layout.titled.some((named) => named.place.id === place.id));
  const isHead = head === kin && !(JUSTICE.has(kin) && [...families].some((of) => OF_ONE_DAY.has(of)));
  const leads =
    isHead &&
    harmless &&
    isTalk(it.type) &&
    it.reports.some(({ trigger }) => trigger.lemma === lemma) &&
    weightOf(it.type) < LEADING_TALK;
  return (
    (families.has(kin) ? NAMED : 1) *
    (isHead ? HEAD : 1) *
    (leads ? LEADING_TALK / weightOf(it.type) : 1) *
    (1 + ECHO * echoOf(layout, it, words)) *
    (here ? PLACED : 1)
  );
}
