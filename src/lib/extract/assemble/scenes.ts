import { distanceKm, isWithin, specificity } from '#lib/model/containment.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import type { Span } from '#lib/model/span.ts';
import { TOKEN } from '#lib/text/index.ts';
import { withoutBearings } from './bearings.ts';
import { localNamesInCapitals } from './local-capitals.ts';
import { localNames, type LocalName } from './local-names.ts';
import { isInBody } from './organisations.ts';
import type { Layout, Placed, SentenceLayout } from './layout.ts';

/** A name in a sentence that may be where something happened: listed in the gazetteer, or local and known by its kind. */
export interface Named extends Span {
  readonly token: number;
  readonly last: number;
  readonly mention: PlaceMention | null;
  readonly cue: LocalName['cue'] | 'listed';
}

/** Names that belong together: "Kyiv, Lviv and Odesa", "the village of Orr in Eastmark". */
export interface Scene {
  readonly names: readonly Named[];
  readonly token: number;
  readonly last: number;
  /** The finest of its listed places, in text order: where it is on the map. */
  readonly places: readonly PlaceMention[];
  /** What of the text says where: its finest names, listed or not. */
  readonly spans: readonly Span[];
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words between a preposition and the name it governs, or between two names of one place. */
export const TRANSPARENT = set(
  'the northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern downtown nearby capital city town village villages towns province district districts department region state county municipality port a of island suburb suburbs suburban rural neighborhood neighbourhood neighborhoods neighbourhoods - area areas outskirts part parts far remote restive border mountainous strategic coastal ancient besieged camp countryside refugee commune governorate sector small',
);
const JOINERS = set(", and or & ; ( ) the in plus as well 's ’s ’ ' both near");
/** Most tokens between two names of one scene. */
const GAP = 6;
/** Most names of one scene; a longer list is a table. */
const MOST_NAMES = 40;

/** Words after a name that make it a part of a town, whatever towns have its name. */
const PART_OF_TOWN = set(
  'neighborhood neighbourhood section subdivision street avenue road boulevard apartments hospital school',
);
/** How far from the article's town a part of it may lie, in kilometres. */
const PART_KM = 60;

/** Whether a name is that of a street: "the 400 block of Oxford", "at Hamilton and Philip streets". */
function isStreet(layout: Layout, { token, last }: Placed<PlaceMention>): boolean {
  const { lower } = layout.document.tokens;
  const direction = /^(?:north|south|east|west|n\.|s\.|e\.|w\.)$/.test(lower[token - 1] ?? '') ? 2 : 1;
  if (lower[token - direction] === 'of' && lower[token - direction - 1] === 'block') return true;
  return lower[token - 1] === 'and' && /^(?:streets|avenues|roads)$/.test(lower[last] ?? '');
}

/** Whether a name is that of a quarter, a street or a building, read as a far-away town of the same name. */
function isMisreadPart(layout: Layout, place: Placed<PlaceMention>): boolean {
  const { lower } = layout.document.tokens;
  if (place.mention.place.kind !== 'city') return false;
  const named = [place.last, place.last + 1].some((t) => PART_OF_TOWN.has(lower[t] ?? ''));
  return named && layout.home !== null && distanceKm(layout.home, place.mention.place) > PART_KM;
}

function namesOf(layout: Layout, in_: SentenceLayout): Named[] {
  const { document } = layout;
  const { start, end } = document.tokens;
  const taken = new Set<number>();
  for (const { token, last } of [...in_.places, ...in_.dates])
    for (let t = token; t < last; t++) taken.add(t);
  const listed = withoutBearings(layout, in_.places)
    .filter((place) => !isMisreadPart(layout, place) && !isStreet(layout, place) && !isInBody(layout, place))
    .map(({ mention, token, last }): Named => ({
      start: mention.start,
      end: mention.end,
      token,
      last,
      mention,
      cue: 'listed',
    }));
  const isTaken = (t: number): boolean => taken.has(t);
  const read = document.upperCase ? localNamesInCapitals : localNames;
  const found = read(document, in_.sentence, isTaken);
  const local = found.map(({ token, last, cue }): Named => ({
    start: start[token] ?? 0,
    end: end[last - 1] ?? 0,
    token,
    last,
    mention: null,
    cue,
  }));
  return [...listed, ...local].sort((a, b) => a.token - b.token);
}

const UNITS = set(
  'kilometers kilometres km kms miles meters metres mile kilometer kilometre mi north south east west northeast northwest southeast southwest northern southern eastern western',
);
/** How far before "of" its number may stand, in tokens: "30 kilometers (19 miles) south of". */
const NUMBER_REACH = 8;

/** Whether a name only says from where it is measured: "30 kilometers south of Carrow". */
export function isMeasure({ document }: Layout, first: number, token: number): boolean {
  const { lower, kind } = document.tokens;
  let t = token - 1;
  while (t > first && t > token - 4 && TRANSPARENT.has(lower[t] ?? '') && lower[t] !== 'of') t--;
  if (lower[t] !== 'of' && lower[t] !== 'from') return false;
  if (!UNITS.has(lower[t - 1] ?? '') && lower[t - 1] !== ')') return false;
  for (let i = t - 1; i >= Math.max(first, t - NUMBER_REACH); i--) if (kind[i] === TOKEN.number) return true;
  return false;
}

/**
 * What stands between two names: "and"; a comma, after which an equal or a container may stand; "in", "near" or "of", after which
 * the later name says in or by what the earlier one lies; "'s" or "city of", after which the earlier holds the later; little words.
 */
type Link = 'list' | 'comma' | 'in' | 'near' | 'holds' | 'beside';

/** Kinds of places that stand between what holds them and their own name: "the Westmark town of Orr". */
const HELD = set(
  'city cities town towns township townships village villages hamlet settlement settlements port camp suburb suburbs neighborhood neighborhoods neighbourhood neighbourhoods quarter capital island resort',
);

const HELD_OR_PART = new Set([...HELD, ...set('district districts area region part parts')]);

/** Whether of two listed names the earlier is of the larger kind, and does not hold the later: what stands between joins them to something else. */
const isBroader = ({ mention: a }: Named, { mention: b }: Named): boolean =>
  a !== null &&
  b !== null &&
  a.form !== 'demonym' &&
  specificity(a.place) < specificity(b.place) &&
  !isWithin(b.place, a.place);

/** Whether the earlier of two names may hold the later: "the Westmark town of Orr", not "Orr town of Westmark". */
const isLarger = ({ mention: a }: Named, { mention: b }: Named): boolean =>
  a !== null && (b === null || !isWithin(a.place, b.place));

/** What joins two names of one scene; null when they are not of one. */
function linkOf(layout: Layout, first: number, before: Named, after: Named): Link | null {
  const { lower, kind } = layout.document.tokens;
  if (after.token - before.last > GAP || after.token < before.last) return null;
  if (isMeasure(layout, first, before.token)) return null;
  // "… in Carrow, Peruvian police said": whose police they are is no part of where it was.
  if (after.mention?.form === 'demonym' && before.mention?.form !== 'demonym') return null;
  // "North of Belport in Orr"
  if (lower[before.token - 1] === 'of' && UNITS.has(lower[before.token - 2] ?? '')) return null;
  const owner = /^['’]s?$/.test(lower[before.last] ?? '');
  // "Belport's mostly poor district of Orr"
  const owned = owner && lower[after.token - 1] === 'of' && HELD_OR_PART.has(lower[after.token - 2] ?? '');
  let [list, comma, within, near, holds] = [false, false, false, false, owner];
  for (let t = before.last; t < after.token; t++) {
    const word = lower[t] ?? '';
    if (word === 'and' || word === 'or' || word === '&' || word === 'plus') list = true;
    else if (word === 'near') near = true;
    else if (word === ',' || word === '(') comma = true;
    else if (word === 'of' && HELD.has(lower[t - 1] ?? ''))
      holds ||= !within && !comma && isLarger(before, after);
    else if (word === 'in' || word === 'of') within = true;
    if (!JOINERS.has(word) && !TRANSPARENT.has(word) && !HELD.has(word) && !(owned && kind[t] === TOKEN.word))
      return null;
  }
  // "A Sudrian near Carrow": whose people they are is no part of where they were.
  if (before.mention?.form === 'demonym' && (within || near) && !holds) return null;
  if (list) return 'list';
  if ((within || near) && isBroader(before, after)) return null;
  if (near) return 'near';
  if (holds && lower[before.last + 1] !== '(') return 'holds';
  // "On the Orr in Belport": a river runs through more than the town.
  if (within)
    return before.mention?.place.kind === 'feature' && after.mention?.place.kind === 'city' ? 'holds' : 'in';
  return comma ? 'comma' : holds ? 'comma' : 'beside';
}

/** The places of a chain that hold none of the others, in text order. */
export function finest(chain: readonly PlaceMention[]): PlaceMention[] {
  const kept: PlaceMention[] = [];
  for (const mention of chain) {
    if (kept.some((other) => isWithin(other.place, mention.place))) continue;
    const coarser = kept.findIndex((other) => isWithin(mention.place, other.place));
    if (coarser !== -1) kept.splice(coarser, 1);
    kept.push(mention);
  }
  return kept;
}

/** Whether a name lies in one of those before it: "in Norland, near Belport". */
const isPart = ({ mention }: Named, before: readonly Named[]): boolean =>
  mention !== null &&
  before.some(
    (other) =>
      other.mention !== null &&
      other.mention.form !== 'demonym' &&
      other.mention.place.id !== mention.place.id &&
      isWithin(mention.place, other.mention.place),
  );

/** The names that only say in or by what the others lie, with what joins them. */
function holdersAmong(names: readonly Named[], links: readonly Link[]): ReadonlyMap<Named, Link> {
  const holders = new Map<Named, Link>();
  // "Orr, Belport and Carrow": none of them holds another.
  if (
    links.length > 1 &&
    links.at(-1) === 'list' &&
    links.every((link) => link === 'comma' || link === 'list')
  )
    return holders;
  let inside: Link | null = null;
  names.forEach((name, i) => {
    const before = names[i - 1];
    const link = links[i - 1];
    if (!before || !link) return;
    const isLocal = name.mention === null;
    if (before.mention && (link === 'holds' || (link === 'beside' && isLocal))) holders.set(before, link);
    if (link === 'in' || link === 'near') inside = link;
    else if (link === 'comma' && before.mention === null && !isLocal) inside ??= 'in';
    else if ((link === 'list' && inside === 'in') || (link === 'comma' && isLocal && before.mention))
      inside = null;
    if (inside && !isPart(name, names.slice(0, i))) holders.set(name, inside);
  });
  return holders;
}

/** How far from a town what is said to lie in it may be, in kilometres. */
const TOWN_KM = 60;

/** Whether a place cannot lie in another that is said to hold it: its name was read as that of a namesake. */
function isNamesake(inner: Place, outer: Place): boolean {
  if (isWithin(inner, outer)) return false;
  if (inner.country !== null && outer.country !== null && inner.country !== outer.country) return true;
  return inner.kind === 'city' && outer.kind === 'city' && distanceKm(inner, outer) > TOWN_KM;
}

/** The finest listed places of a scene; what holds a name stands for it where the name was misread or is on no map. */
function placesOf(names: readonly Named[], holders: ReadonlyMap<Named, Link>): PlaceMention[] {
  const listed = (some: readonly Named[]): PlaceMention[] => some.flatMap(({ mention }) => mention ?? []);
  // "The Norlandic town of Orr": a people says less than a name.
  const named = names.filter(({ mention }) => mention?.form !== 'demonym');
  const own = listed(named.filter((name) => !holders.has(name)));
  const around = listed(named.filter((name) => holders.has(name) && holders.get(name) !== 'near'));
  const sure = own.filter(({ place }) => !around.some((outer) => isNamesake(place, outer.place)));
  const read = [sure, around, own, listed(named), listed(names)].find(({ length }) => length > 0);
  return finest(read ?? []);
}

function sceneOf(names: readonly Named[], links: readonly Link[]): Scene {
  const holders = holdersAmong(names, links);
  const places = placesOf(names, holders);
  const isShown = ({ mention }: Named): boolean => mention === null || places.includes(mention);
  const own = names.filter((name) => !holders.has(name) && name.mention?.form !== 'demonym');
  // A name read as that of a namesake elsewhere says where all the same.
  const isSaid = (name: Named): boolean =>
    isShown(name) ||
    !places.some(({ place }) => name.mention !== null && isWithin(place, name.mention.place));
  const said = own.some(isShown) ? own.filter(isSaid) : own;
  const shown = said.length > 0 ? said : names.filter(isShown);
  return {
    names,
    token: names[0]?.token ?? 0,
    last: names.at(-1)?.last ?? 0,
    places,
    spans: (shown.length > 0 ? shown : names).map(({ start, end }) => ({ start, end })),
  };
}

/** The scenes a sentence names, in text order. */
export function readScenes(layout: Layout, in_: SentenceLayout): Scene[] {
  const scenes: Scene[] = [];
  let chain: Named[] = [];
  let links: Link[] = [];
  for (const name of namesOf(layout, in_)) {
    const before = chain.at(-1);
    const link = before ? linkOf(layout, in_.sentence.first, before, name) : null;
    if (before && (link === null || chain.length >= MOST_NAMES)) {
      scenes.push(sceneOf(chain, links));
      [chain, links] = [[], []];
    }
    chain.push(name);
    if (link && chain.length > 1) links.push(link);
  }
  if (chain.length > 0) scenes.push(sceneOf(chain, links));
  return scenes;
}

/** Most scenes around one that are compared with it. */
const AROUND = 12;

/** The scenes near one of them in their sentence: all of them but in tables. */
export function scenesAround(scenes: readonly Scene[], index: number): readonly Scene[] {
  return scenes.slice(Math.max(0, index - AROUND), index + AROUND + 1);
}

/** Whether all of a scene's places lie in one of another's and say more. */
export function isFiner(inner: Scene, outer: PlaceMention): boolean {
  return (
    inner.places.length > 0 &&
    inner.places.every(
      (m) => isWithin(m.place, outer.place) && specificity(m.place) > specificity(outer.place),
    )
  );
}
