import { family } from '#lib/model/families.ts';
import type { DateMention } from '#lib/model/mention.ts';
import { wordSet } from '#lib/text/word-set.ts';
import { WordTable } from '#lib/text/word-table.ts';
import type { Trigger } from '../triggers/index.ts';
import type { Layout, Placed } from './layout.ts';

/** What is done after an occurrence and about it. */
const FOLLOWS = wordSet(
  'arrested charged arraigned indicted booked jailed sentenced convicted pleaded pled surrendered extradited captured apprehended appeared faced faces confessed accused identified released remained remains learned declined mourned buried interviewed sought searching investigating',
);
const FOLLOWING = new WordTable((word) => (FOLLOWS.has(word) ? 1 : 0));
/** Between a date and an occurrence they make the date that of what came of it: "charged on Friday after shooting …". */
const AFTERWARDS = wordSet('after following over for');
/** Families of what police, courts and mourners follow up. */
const FOLLOWED: ReadonlySet<string> = new Set([
  'attack',
  'accident',
  'fire',
  'robbery',
  'kidnapping',
  'hijacking',
]);

/** Whether a date of the trigger's sentence is that of what was done about its occurrence later, not of the occurrence. */
export function isOfFollowUp(
  { document }: Layout,
  { token, last }: Placed<DateMention>,
  trigger: Trigger,
): boolean {
  if (!FOLLOWED.has(family(trigger.type))) return false;
  const { lower, word } = document.tokens;
  const following = FOLLOWING.for(document.tokens);
  const [from, to] = token >= trigger.last ? [trigger.last, token] : [last, trigger.token];
  if (token < trigger.last && AFTERWARDS.has(lower[last] ?? '')) return true;
  for (let t = from; t < to; t++) if (following[word[t] ?? 0] === 1) return true;
  return false;
}
