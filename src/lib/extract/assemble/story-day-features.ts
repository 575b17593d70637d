import { family, isTalk } from '#lib/model/families.ts';
import type { DateMention } from '#lib/model/mention.ts';
import type { CivilDay } from '#lib/time/day.ts';
import { WordTable } from '#lib/text/word-table.ts';
import { wordSet } from '#lib/text/word-set.ts';
import { ANAPHOR, type Trigger } from '../triggers/index.ts';
import { standsBySaying } from './join-date.ts';
import type { Layout, Placed, SentenceLayout } from './layout.ts';

/** What words tell of beside a date; of a word in two lists the first counts. */
const CLASSES: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  [
    'followed',
    wordSet(
      'arrested charged arraigned indicted booked jailed sentenced convicted pleaded pled surrendered extradited captured apprehended appeared appear appearance faced faces confessed accused identified remained remains learned declined mourned buried interviewed sought searching investigating custody court hearing bond bail judge jury trial arraignment charges arrest arrests warrant warrants autopsy vigil funeral ruled updated prosecutors lawsuit released',
    ),
  ],
  [
    'said',
    wordSet('said says say told reported announced added stated confirmed statement interview conference'),
  ],
  ['died', wordSet('died dies dead death pronounced succumbed')],
  [
    'happened',
    wordSet('happened occurred unfolded responded dispatched called place summoned call calls found'),
  ],
  [
    'done',
    wordSet(
      'shot shooting shootings shots fired gunfire wounded injured killed opened gunman gunshot gunned drive-by fatally hit struck stabbed stabbing robbed exploded explosion crash crashed blaze flames',
    ),
  ],
  ['planned', wordSet('will scheduled until planned next expected')],
];
const CLASS = new WordTable((word) => CLASSES.findIndex(([, words]) => words.has(word)) + 1);

/** How far from a date a word may say what it is the date of, in tokens. */
const REACH = 8;
/** Tokens over which a trigger's nearness falls to 1/e, as in what each comma and clause counts. */
const NEAR = 10;

/** Groups of the rules that read dates, by the beginning of their names. */
const FORMS: readonly (readonly [form: string, rules: RegExp])[] = [
  ['time-alone', /^clock-alone/],
  ['time', /^clock/],
  ['part', /^dated-part/],
  ['side', /^(?:sided-part|tonight)/],
  ['night', /^overnight/],
  ['weekday', /^(?:weekday|day-of-week)(?!-date)/],
  ['calendar', /^(?:month-day|day-month|weekday-date|numeric-date|day-of-month)/],
  ['feast', /^holiday/],
  ['today', /^deictic-day/],
];

const formOf = (rule: string): string => FORMS.find(([, rules]) => rules.test(rule))?.[0] ?? 'other';

const PREPOSITIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    at: 'at',
    before: 'at',
    around: 'at',
    about: 'at',
    just: 'at',
    after: 'after',
    on: 'on',
    early: 'part',
    late: 'part',
    last: 'last',
    since: 'bound',
    until: 'bound',
    by: 'bound',
  }),
);
const AFTERWARDS = wordSet('after following for over');

/** Sentences into the article, in steps. */
const stepOf = (index: number): string =>
  index <= 1 ? 'opening' : index <= 6 ? 'early' : index <= 12 ? 'middle' : 'late';

/** Days before publication, in steps. */
const ageOf = (age: number): string =>
  age < 0 ? 'ahead' : age <= 4 ? String(age) : age < 8 ? 'week' : age < 32 ? 'month' : 'old';

const distance = ({ token, last }: Placed<DateMention>, trigger: Trigger): number =>
  Math.max(0, token >= trigger.last ? token - trigger.last : trigger.token - last);

function kindOf(trigger: Trigger, kin: string): string {
  if (trigger.lemma === ANAPHOR) return 'call';
  const of = family(trigger.type);
  if (of === kin) return 'same';
  if (of === 'arrest' || of === 'trial') return 'justice';
  return isTalk(trigger.type) ? 'talk' : 'other';
}

/** Calls `tell` with what speaks for or against a date's being that of the article's story, by name. */
export function tellOfDate(
  layout: Layout,
  { sentence, index, dates }: SentenceLayout,
  date: Placed<DateMention>,
  triggers: readonly Trigger[],
  kin: string,
  tell: (name: string, value: number) => void,
): void {
  const { tokens } = layout.document;
  const { lower, word } = tokens;
  const classes = CLASS.for(tokens);
  const classAt = (t: number): string | null => CLASSES[(classes[word[t] ?? 0] ?? 0) - 1]?.[0] ?? null;
  tell(`form:${formOf(date.mention.rule)}`, 1);
  tell(`step:${stepOf(index)}`, 1);
  tell(`at:${PREPOSITIONS.get(lower[date.token - 1] ?? '') ?? 'none'}`, 1);
  if (AFTERWARDS.has(lower[date.last] ?? '')) tell('afterwards', 1);
  if (standsBySaying(layout, date)) tell('saying', 1);
  for (let t = date.token - 1; t >= Math.max(sentence.first, date.token - REACH); t--) {
    const name = classAt(t);
    if (name === null) continue;
    tell(`left:${name}`, 1);
    break;
  }
  for (let t = date.last; t < Math.min(sentence.last, date.last + REACH); t++) {
    const name = classAt(t);
    if (name === null) continue;
    tell(`right:${name}`, 1);
    break;
  }
  for (let t = sentence.first; t < sentence.last; t++) {
    const name = classAt(t);
    if (name !== null) tell(`in:${name}`, 1);
  }
  if (dates.some((other) => other !== date && other.mention.rule.startsWith('clock'))) tell('timed', 1);
  let near: Trigger | null = null;
  let same = Infinity;
  for (const trigger of triggers) {
    const far = distance(date, trigger);
    if (far < (near ? distance(date, near) : Infinity)) near = trigger;
    if (family(trigger.type) === kin && trigger.lemma !== ANAPHOR) same = Math.min(same, far);
  }
  tell(`near:${near ? kindOf(near, kin) : 'none'}`, 1);
  if (same < Infinity) tell('close', Math.exp(-same / NEAR));
}

/** Calls `tell` with what is known of a day by itself, and of the article's first occurrence. */
export function tellOfDay(
  day: CivilDay,
  published: CivilDay,
  named: number,
  held: 'own' | 'carried' | null,
  tell: (name: string, value: number) => void,
): void {
  tell(`age:${ageOf(published - day)}`, 1);
  if (named > 0) tell('named', Math.log2(1 + named));
  if (held !== null) tell(`held:${held}`, 1);
}
