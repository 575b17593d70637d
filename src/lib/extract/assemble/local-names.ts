import { SHAPE, TOKEN, type Sentence, type TextDocument } from '#lib/text/index.ts';

/** A place that a sentence names and the gazetteer may not know: a village, a quarter, a camp, a hill. */
export interface LocalName {
  /** Index of its first token. */
  readonly token: number;
  /** One past its last token. */
  readonly last: number;
  /** What shows that it is a place: the kind of place beside it, or a preposition alone. */
  readonly cue: 'kind' | 'preposition' | 'object';
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Kinds of places that stand after a name: "Sewry district", "Highland Hospital". */
const KINDS = set(
  'district districts province provinces village villages town towns city camp camps airport airfield airbase base suburb suburbs neighborhood neighborhoods neighbourhood neighbourhoods area areas region island islands islet hill hills hilltop mountain mountains mount valley farm farms hospital clinic road street avenue boulevard lane square bridge highway motorway river sector subdistrict sub-district county commune municipality governorate checkpoint crossing settlement settlements quarter ward park plain plains spring springs field fields oilfield university college school hotel station port harbour harbor market bazaar prison jail stadium mosque church cathedral temple shrine plant factory refinery compound countryside gate junction roundabout intersection dam peninsula desert forest lake bay strait straits gorge pass oasis zone palace castle citadel cemetery tower estate township hamlet parish barrio favela enclave frontline triangle ridge summit reserve residence apartments mall plaza beach creek canyon reservoir barracks garrison axis township',
);
/** Kinds that stand before a name with "of": "the village of Sousan". */
const KINDS_OF = set(
  'district districts province provinces village villages town towns city cities camp suburb suburbs neighborhood neighborhoods neighbourhood neighbourhoods area areas region regions island islands hills hill valley sector county commune communes municipality governorate settlement settlements quarter ward port township hamlet hamlets enclave plains outskirts vicinity resort resorts parish kibbutz locality localities stronghold outpost hilltop',
);
/** What stands before a name with "of" only. */
const ONLY_OF = set('bastion bastions farms market streets battle hometown checkpoint airport base');
/** Several of a kind: only a list names them. */
const SEVERAL = /^(?:areas|districts|neighbou?rhoods|provinces|settlements|suburbs|towns|villages|camps)$/;
/** What may stand between a name and its kind: "the Durro refugee camp". */
const PARTS = set(
  'refugee industrial military air police residential border housing shopping train bus metro subway central railway rail power gas oil army naval missile',
);
/** Prepositions that say where when a name follows. */
const WHERE = set('in at near inside outside into around throughout toward towards');
/** Words that are capitalised after those and name no place. */
const NO_PLACE = set(
  'sheriff mayor governor gov. gov sen. sen rep. rep judge justice capt. capt captain sgt. sgt detective chief deputy officer attorney commissioner prosecutor superintendent secretary mr mrs ms dr gen gen. col col. lt lt. president prime minister king queen prince pope sir congress parliament senate christmas ramadan easter islam christianity english arabic french spanish german russian chinese hebrew latin god allah olympics olympic cup championship league world war facebook twitter youtube google monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec i he she it they we the a an this that islamic islamist islamists jihadist maoist kurdish kurd kurds arab arabs tamil hutu tutsi druze alawite yazidi hindu buddhist sikh catholic protestant orthodox houthi shi muslim muslims christian christians jewish sunni shiite shia al-qaida al-qaeda taliban hezbollah hamas nato isis isil daesh un eu us u.s. u.n. supreme federal national state united house court ministry department army air force navy operation general major',
);
/** Words between a preposition and the name it governs. */
const BESIDE_NAME =
  /^(?:the|both|nearby|neighbou?ring|strategic|small|central|downtown|rural|(?:north|south)(?:east|west)?(?:ern)?|(?:east|west)(?:ern)?|‘|’|'|“|")$/;
/** What stands behind those who have a place: "Durrist-held". */
const HELD_BY =
  /^(?:administered|held|controlled|dominated|ruled|run|occupied|governed|majority|backed|led|born|speaking)$/;
/** Verbs whose plain object is where they happen. */
const TAKING =
  /^(?:(?:re)?enter(?:ed|s|ing)?|reach(?:ed|es|ing)?|patrol(?:l?ed|l?ing|s)?|besieg(?:ed?|es|ing)|shell(?:ed|s|ing)|storm(?:ed|s|ing)?|overr[ua]n|(?:re)?captur(?:ed?|es|ing)|ret(?:ake|akes|aking|ook|aken)|liberat(?:ed?|es|ing)|seiz(?:ed?|es|ing)|bomb(?:ed|s|ing)|bombard(?:ed|s|ing)?|target(?:ed|s|ing)?|invad(?:ed?|es|ing)|left|reclaim(?:ed|s|ing)?|recover(?:ed|s|ing)?)$/;
/** Small words inside a name: "Khirbet al-Joz", "Ain bin Khattab". */
const INSIDE = set('al el bin ibn abu umm de la las los del di da dos');
/** What stands between the names of a list. */
const GOES_ON = set('and , & the');
/** Most tokens of one name. */
const LONGEST = 6;
/** Most words of a name that nothing but a preposition shows to be a place. */
const LONGEST_BARE = 4;
/** Share of capitalised words from which a sentence is written as a headline, where capitals tell nothing. */
const HEADLINE = 0.6;

class Names {
  private readonly document: TextDocument;
  private readonly end: number;
  /** Tokens of dates and listed places: no part of a local name. */
  private readonly taken: (t: number) => boolean;

  constructor(document: TextDocument, end: number, taken: (t: number) => boolean) {
    this.document = document;
    this.end = end;
    this.taken = taken;
  }

  lower(t: number): string {
    return this.document.tokens.lower[t] ?? '';
  }

  private shape(t: number): number {
    return this.document.tokens.shape[t] ?? 0;
  }

  capital(t: number): boolean {
    return (
      t < this.end &&
      this.document.tokens.kind[t] === TOKEN.word &&
      (this.shape(t) & SHAPE.capitalised) !== 0 &&
      !this.taken(t)
    );
  }

  /** Whether a date or a listed place covers a token. */
  isListed(t: number): boolean {
    return t < this.end && this.taken(t);
  }

  private glued(t: number): boolean {
    return (this.shape(t) & SHAPE.spaceBefore) === 0;
  }

  /** One past the run of capitalised words that begins at `t`; `t` when none does. */
  runFrom(t: number): number {
    let last = t;
    const limit = Math.min(this.end, t + LONGEST);
    let i = t;
    // "al-Ansari", "the" is skipped by the caller.
    if (!this.capital(i) && !(this.lower(i + 1) === '-' && INSIDE.has(this.lower(i)))) return t;
    while (i < limit) {
      if (this.taken(i)) break;
      const lower = this.lower(i);
      if (this.capital(i)) last = ++i;
      else if (
        (lower === '-' || lower === '’' || lower === "'" || lower === '‘') &&
        this.glued(i + 1) &&
        i > t
      )
        i++;
      else if (INSIDE.has(lower) && i + 1 < limit) i++;
      else if (lower.charCodeAt(0) < 0x3a && this.lower(i - 1) === '-' && this.glued(i)) last = ++i;
      else break;
    }
    return last;
  }

  /** Whether the run is an acronym and nothing else. */
  acronym(t: number, last: number): boolean {
    return last === t + 1 && (this.shape(t) & SHAPE.allCaps) !== 0;
  }
}

function isHeadline({ tokens }: TextDocument, { first, last }: Sentence): boolean {
  if (tokens.lower[last - 1] === '.') return false;
  let [words, capitals] = [0, 0];
  for (let t = first; t < last; t++) {
    if (tokens.kind[t] !== TOKEN.word) continue;
    words++;
    if (((tokens.shape[t] ?? 0) & SHAPE.capitalised) !== 0) capitals++;
  }
  return capitals > words * HEADLINE;
}

const CALLED = set('called named as');

const isKindOrPlace = (word: string): boolean => word === 'place' || KINDS.has(word);

/** How far behind a name the words that say what it is may reach, in tokens. */
const EXPLAINED = 6;

/** Whether what follows a name says that it is a place: ", a village in …", ", some 70 kilometers north of …". */
function isExplained(names: Names, { last: end }: Sentence, last: number): boolean {
  if (names.lower(last) !== ',') return false;
  const counted = /^(?:about|some|around|roughly|nearly|\d+)$/.test(names.lower(last + 1));
  if (!counted && !/^(?:an?|the|another)$/.test(names.lower(last + 1))) return false;
  for (let t = last + 2; t < Math.min(end, last + EXPLAINED); t++) {
    const word = names.lower(t);
    if (counted && /^(?:km|kms|kilomet(?:er|re)s?|miles?)$/.test(word)) return true;
    if (/^[,;.:]$|^(?:of|in|who|whose|from|for|with)$/.test(word)) return false;
    if (
      !counted &&
      KINDS_OF.has(word) &&
      /^[,.]$|^(?:in|of|on|near|that|which|where|about|some|north|south|east|west|under|known)/.test(
        names.lower(t + 1),
      )
    )
      return true;
  }
  return false;
}

/** Whether "the towns of" stands before a token. */
const isOfKinds = (names: Names, t: number): boolean =>
  names.lower(t - 1) === 'of' && KINDS_OF.has(names.lower(t - 2)) && names.lower(t - 2).endsWith('s');

/** Whether a sentence opens with a preposition of place before a name. */
const isOpening = (names: Names, { first }: Sentence, t: number): boolean =>
  t === first && WHERE.has(names.lower(t)) && names.capital(t + 1);

/**
 * The names in a sentence that stand where a place stands and are no listed place: beside a kind of place ("Kabal area",
 * "the villages of Durwa and Maforo"), after a preposition of place, or as the object of a verb of taking and entering.
 * In text order, none overlapping. Text in capitals tells no names apart and gives none: see `local-capitals.ts`.
 */
export function localNames(
  document: TextDocument,
  sentence: Sentence,
  taken: (t: number) => boolean,
): LocalName[] {
  if (document.upperCase) return [];
  if (isHeadline(document, sentence)) return [];
  const names = new Names(document, sentence.last, taken);
  const found: LocalName[] = [];
  let listOf: LocalName['cue'] | null = null;
  for (let t = sentence.first; t < sentence.last; t++) {
    // "In Durrowane, …": what opens a sentence is no part of the name.
    const last = isOpening(names, sentence, t) ? t : names.runFrom(t);
    if (last === t) {
      const lower = names.lower(t);
      // "The towns of Belport and Durrowane": a listed name begins a list, too.
      if (names.isListed(t)) listOf ??= isOfKinds(names, t) ? 'kind' : null;
      else if (!GOES_ON.has(lower)) listOf = null;
      continue;
    }
    const cue = cueOf(names, sentence, t, last, listOf);
    if (cue) {
      found.push({ token: t, last, cue });
      listOf = cue;
    } else listOf = null;
    t = last - 1;
  }
  return found;
}

function cueOf(
  names: Names,
  sentence: Sentence,
  t: number,
  last: number,
  listOf: LocalName['cue'] | null,
): LocalName['cue'] | null {
  const after = names.lower(last);
  const lastWord = names.lower(last - 1);
  const alone = last - t === 1;
  // "Dunmere Governorate", "East Dunmere": a kind or a side alone is no name. "Durrist-held" tells who holds a place.
  if (alone && (KINDS.has(lastWord) || (BESIDE_NAME.test(lastWord) && names.isListed(last)))) return null;
  if (after === '-' && HELD_BY.test(names.lower(last + 1))) return null;
  if (NO_PLACE.has(names.lower(t)) && !(last - t > 1 && KINDS.has(lastWord) && t > sentence.first))
    return null;
  let b = t - 1;
  while (b > sentence.first && BESIDE_NAME.test(names.lower(b))) b--;
  const before = b >= sentence.first ? names.lower(b) : '';
  // "Mostly Durrist neighborhoods": what they have in common, not their name.
  if (alone && SEVERAL.test(after) && names.lower(t - 1) !== 'and' && listOf === null) return null;
  // "Kindi Hospital", "Kabal area", "Durwa and Maforo villages".
  if (
    (!alone && KINDS.has(lastWord)) ||
    KINDS.has(after) ||
    (PARTS.has(after) && KINDS.has(names.lower(last + 1)))
  )
    return 'kind';
  if (after === 'and' && names.capital(last + 1)) {
    const other = names.runFrom(last + 1);
    if (KINDS.has(names.lower(other)) && names.lower(other).endsWith('s')) return 'kind';
  }
  if (before === 'of' && (KINDS_OF.has(names.lower(b - 1)) || ONLY_OF.has(names.lower(b - 1)))) return 'kind';
  // "Dunmere County | Sheriff Ann Lee".
  if (KINDS_OF.has(before) && before !== 'area' && !names.isListed(b)) return 'kind';
  // "Three villages: Durwa, Maforo and Orr", "a place called Orr", "an area known as Orr".
  if (before === ':' && SEVERAL.test(names.lower(b - 1))) return 'kind';
  if (CALLED.has(before) && isKindOrPlace(names.lower(names.lower(b - 1) === 'known' ? b - 2 : b - 1)))
    return 'kind';
  if (isExplained(names, sentence, last)) return 'kind';
  if (listOf !== null && /^(?:and|,|&|the)$/.test(names.lower(t - 1))) return listOf;
  if (names.acronym(t, last)) return null;
  const owner = after === "'s" || after === '’s';
  if (last - t > LONGEST_BARE) return null;
  if (WHERE.has(before) && !owner) return 'preposition';
  if (TAKING.test(before) && !owner) return 'object';
  return null;
}
