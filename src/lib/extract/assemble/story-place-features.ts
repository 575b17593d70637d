import { distanceKm, isWithin } from '#lib/model/containment.ts';
import { family } from '#lib/model/families.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import { WordTable } from '#lib/text/word-table.ts';
import { wordSet } from '#lib/text/word-set.ts';
import { ANAPHOR, type Trigger } from '../triggers/index.ts';
import type { Layout, Placed, SentenceLayout } from './layout.ts';
import { isOfPeople } from './people.ts';
import { divisionOf } from './strays.ts';

/** What the word behind a place's name makes of it. */
const BEHIND: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  [
    'police',
    wordSet('police officers deputies sheriff fire firefighters pd detectives investigators authorities'),
  ],
  [
    'site',
    wordSet(
      'hospital medical center school high elementary university college jail court courthouse church apartments apartment park street avenue road drive hotel mall club bar home house',
    ),
  ],
  [
    'person',
    wordSet('man woman resident residents teen teenager boy girl native couple family mother father mayor'),
  ],
  ['quarter', wordSet('neighborhood neighbourhood section district area subdivision community')],
];
const CLASS = new WordTable((word) => BEHIND.findIndex(([, words]) => words.has(word)) + 1);

const PREPOSITIONS = wordSet('in at near of from to for on outside inside');

/** Tokens over which a trigger's nearness falls to 1/e. */
const NEAR = 10;
/** From here on a place is not in the surroundings of another, in kilometres. */
const FAR_KM = 250;

type Tell = (name: string, value: number) => void;

/** Calls `tell` with what speaks for or against a mention's being where the article's story was, by name. */
export function tellOfMention(
  layout: Layout,
  { index }: Pick<SentenceLayout, 'index'>,
  placed: Placed<PlaceMention>,
  triggers: readonly Trigger[],
  kin: string,
  tell: Tell,
): void {
  const { tokens } = layout.document;
  const { lower, word } = tokens;
  const classes = CLASS.for(tokens);
  const behind = BEHIND[(classes[word[placed.last] ?? 0] ?? 0) - 1]?.[0] ?? 'none';
  tell(`behind:${behind}`, 1);
  tell(`step:${index <= 1 ? 'opening' : index <= 6 ? 'early' : 'late'}`, 1);
  const before = lower[placed.token - 1] ?? '';
  tell(`before:${PREPOSITIONS.has(before) ? before : 'none'}`, 1);
  tell(`form:${placed.mention.form}`, 1);
  if (isOfPeople(layout, placed)) tell('ofPeople', 1);
  if (placed.mention.rule.endsWith('containment')) tell('contained', 1);
  tell('sure', placed.mention.confidence);
  let same = Infinity;
  let call = false;
  for (const trigger of triggers) {
    const far = Math.max(
      0,
      placed.token >= trigger.last ? placed.token - trigger.last : trigger.token - placed.last,
    );
    if (trigger.lemma === ANAPHOR) call = true;
    else if (family(trigger.type) === kin) same = Math.min(same, far);
  }
  if (same < Infinity) tell('close', Math.exp(-same / NEAR));
  if (call) tell('call', 1);
}

/** What is known of the places of an article. */
export interface Around {
  readonly places: readonly Place[];
  readonly titled: readonly PlaceMention[];
  readonly home: Place | null;
  readonly filed: readonly Place[];
  readonly main: Place | null;
}

/** Calls `tell` with what is known of a place by itself, and of the article's first occurrence. */
export function tellOfPlace(
  place: Place,
  named: number,
  held: 'own' | 'carried' | null,
  { places, titled, home, filed, main }: Around,
  tell: Tell,
): void {
  tell(`kind:${place.kind}`, 1);
  if (named > 0) tell('named', Math.log2(1 + named));
  if (held !== null) tell(`held:${held}`, 1);
  if (titled.some((mention) => mention.place.id === place.id)) tell('titled', 1);
  if (filed.some(({ id }) => id === place.id)) tell('filed', 1);
  if (home?.id === place.id) tell('home', 1);
  if (main?.id === place.id) tell('main', 1);
  if (home && distanceKm(home, place) > FAR_KM) tell('far', 1);
  if (main && main.id !== place.id && isWithin(place, main)) tell('inMain', 1);
  const others = places.filter(({ id }) => id !== place.id);
  const division = divisionOf(place);
  const beside = others.filter((other) => divisionOf(other) === division).length;
  if (place.country === 'US' && place.kind !== 'country') tell('beside', Math.log2(1 + beside));
  if (others.some((other) => isWithin(other, place))) tell('holds', 1);
  if (others.some((other) => isWithin(place, other))) tell('lies', 1);
  if (others.length > 0 && others.every((other) => other.country !== place.country)) tell('abroad', 1);
  tell('size', Math.log10(Math.max(1000, place.population)) - 3);
}
