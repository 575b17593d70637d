import { NAME } from '#lib/gazetteer/format.ts';
import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import { readText } from '#lib/text/index.ts';
import type { TextDocument } from '#lib/text/types.ts';
import { withCounties } from './counties.ts';
import { Cues } from './cues.ts';
import { homelandsOf } from './homeland.ts';
import { Recent } from '#lib/gazetteer/recent.ts';
import { Lexicon } from './lexicon.ts';
import { findLowered } from './lowered.ts';
import { findMatches } from './match.ts';
import { byPrior } from './prior.ts';
import { findPeople } from './people.ts';
import type { Match, Reading } from './reading.ts';
import { weigh, withSurroundings } from './recognise.ts';
import { resolve, type Choice } from './resolve.ts';
import { allContainments } from './rules/container.ts';
import { citiesOfStations } from './station-cues.ts';
import { homeAt, Surroundings, type Home } from './surroundings.ts';

/** What is known of a document beside its text. */
export interface PlaceContext {
  /** Place of filing as written ("NAIROBI, Kenya"). */
  readonly dateline: string | null;
  /** Name of the publication. */
  readonly source: string | null;
  /** What else names the publication, as written behind a page's headline. */
  readonly outlet?: string | null;
  /** Places known to be near what the text speaks of. */
  readonly near?: readonly Place[];
}

export type PlaceReader = (document: TextDocument, context: PlaceContext) => PlaceMention[];

/** From this standing on a name is taken for a place when it opens a person's name or names a publication's home. */
const WELL_KNOWN = 6;
/** A town of this standing in a publication's name is its home. */
const HOME = 5.2;
/** What a publication's home says of a name, and a place that the text is known to be near: in the weight of a name said once. */
const HOME_WEIGHT = 2.5;
const NEAR_WEIGHT = 1;
/** What the station says that a text is copied from, and the one whose page it is on, which has news of its sisters too. */
const STATION_WEIGHT = 4;
const PAGE_WEIGHT = 2;
/** Names of publications and places of filing whose towns are kept in memory. */
const MOST_OUTLETS = 256;

/**
 * Makes a reader of places over a gazetteer. It recognises names in context and resolves them by the document as a whole;
 * mentions come in text order and never overlap. Never throws; linear in the text's length.
 */
export function createPlaceReader(gazetteer: Gazetteer): PlaceReader {
  const lexicon = new Lexicon(gazetteer);
  const surroundings = new Surroundings(gazetteer.size);
  // Publications come again with every article.
  const towns = new Recent<string, Home[]>(MOST_OUTLETS);
  const townIn = (text: string | null, held = false): Home[] => {
    if (!text) return [];
    const key = `${held ? '+' : '-'}${text}`;
    let town = towns.get(key);
    if (!town) towns.set(key, (town = townOf(text, lexicon, held)));
    return town;
  };
  const cityOf = (city: string, weight: number): Home[] =>
    townIn(city, true).map((home) => ({ ...home, weight }));
  /** The cities of the stations that an article is from. */
  const stations = (document: TextDocument, { source, outlet }: PlaceContext): Home[] => [
    ...[source, outlet ?? null].flatMap((name) =>
      (name ? citiesOfStations(readText(name)) : []).flatMap((city) => cityOf(city, PAGE_WEIGHT)),
    ),
    ...citiesOfStations(document).flatMap((city) => cityOf(city, STATION_WEIGHT)),
  ];
  return (document, context) => {
    const matches = withCounties(document, lexicon, findMatches(document, lexicon));
    if (matches.length === 0) return [];
    const reading = readingOf(document, lexicon, matches);
    const home: Home[] = [
      ...townIn(context.source),
      ...townIn(context.dateline),
      ...townIn(context.outlet ?? null, true),
      ...stations(document, context),
      ...nearOf(context, gazetteer).map((place) => homeAt(gazetteer, place, NEAR_WEIGHT)),
    ];
    const recognised = withSurroundings(weigh(reading), reading, home, surroundings);
    const toldOf = new Map<Choice, Told>();
    // A country tells namesakes apart; what is a place at all it does not tell.
    const around = [...home, ...homelandsOf(document, gazetteer)];
    const choices = resolve(recognised, reading, around, surroundings);
    const mentions: PlaceMention[] = [];
    for (let i = 0; i < choices.length; i++) {
      const [choice, found] = [choices[i], recognised[i]];
      if (!found || !choice) continue;
      let told = toldOf.get(choice);
      if (!told) toldOf.set(choice, (told = tell(choice, gazetteer)));
      const { match } = found;
      mentions.push({
        start: document.tokens.start[match.first] ?? 0,
        end: document.tokens.end[match.last] ?? 0,
        place: told.place,
        form: told.form,
        confidence: confidenceOf(found.odds, choice.margin),
        rule: `${found.rule}+${choice.rule}`,
        alternatives: told.alternatives,
      });
    }
    return mentions;
  };
}

/** What all mentions of one choice share. */
type Told = Pick<PlaceMention, 'place' | 'form' | 'alternatives'>;

const tell = ({ best, others }: Choice, gazetteer: Gazetteer): Told => ({
  place: gazetteer.place(best.place),
  form: formOf(best.nameKind),
  alternatives: others.map((c): Place => gazetteer.place(c.place)),
});

function readingOf(document: TextDocument, lexicon: Lexicon, matches: readonly Match[]): Reading {
  const { gazetteer } = lexicon;
  const matchOf = new Int32Array(document.tokens.length).fill(-1);
  matches.forEach(({ first, last }, i) => {
    for (let t = first; t <= last; t++) matchOf[t] = i;
  });
  const cues = new Cues(document);
  const isKnownPlace = (t: number): boolean => {
    const match = matches[matchOf[t] ?? -1];
    return match !== undefined && (match.words > 1 || match.standing >= WELL_KNOWN);
  };
  return {
    document,
    gazetteer,
    lexicon,
    cues,
    matches,
    containments: allContainments({ document, gazetteer, matches, matchOf }),
    matchOf,
    lowered: findLowered(document, matches),
    people: findPeople(document, lexicon, cues, isKnownPlace),
  };
}

/**
 * The town in the name of a publication or of a place of filing, if any.
 * @param held whether a small one counts when what holds it follows ("Carrow, Ohio")
 */
function townOf(text: string, lexicon: Lexicon, held: boolean): Home[] {
  const document = readText(text);
  const matches = findMatches(document, lexicon);
  const towns = held
    ? readingOf(document, lexicon, matches).containments.flatMap((of) => of.map(({ inner }) => inner))
    : [];
  const known = matches
    .flatMap((match) => match.candidates)
    .filter((c) => c.nameKind !== NAME.demonym && c.prior >= HOME);
  const best = towns.sort(byPrior)[0] ?? known.sort(byPrior)[0];
  return best ? [homeAt(lexicon.gazetteer, best.place, HOME_WEIGHT)] : [];
}

/** Most places that a text is known to be near; the rest would only outvote its own. */
const MOST_NEAR = 12;

/** Numbers of the places that the text is known to be near, each once. */
function nearOf({ near = [] }: PlaceContext, gazetteer: Gazetteer): number[] {
  const ids = [...new Set(near.map(({ id }) => id))].slice(0, MOST_NEAR);
  return ids.flatMap((id) => gazetteer.byId(id) ?? []);
}

function formOf(nameKind: number): PlaceMention['form'] {
  if (nameKind === NAME.demonym) return 'demonym';
  return nameKind === NAME.dotted || nameKind === NAME.initials || nameKind === NAME.postal
    ? 'abbreviation'
    : 'name';
}

/** The chance that it is a place, times the chance that it is this one. */
function confidenceOf(odds: number, margin: number): number {
  const isPlace = 1 / (1 + Math.exp(-(odds + 0.7)));
  const isThis = 1 / (1 + Math.exp(-(margin + 1)));
  return Math.round(isPlace * isThis * 100) / 100;
}
