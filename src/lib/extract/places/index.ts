import { NAME } from '#lib/gazetteer/format.ts';
import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import { readText } from '#lib/text/index.ts';
import { SHAPE, TOKEN, type TextDocument } from '#lib/text/types.ts';
import { withCounties } from './counties.ts';
import { findMatches, Readings } from './match.ts';
import { byPrior } from './prior.ts';
import { findPeople } from './people.ts';
import type { Match, Reading } from './reading.ts';
import { weigh, withSurroundings } from './recognise.ts';
import { resolve } from './resolve.ts';
import { allContainments } from './rules/container.ts';

/** What is known of a document beside its text. */
export interface PlaceContext {
  /** Place of filing as written ("NAIROBI, Kenya"). */
  readonly dateline: string | null;
  /** Name of the publication. */
  readonly source: string | null;
}

export type PlaceReader = (document: TextDocument, context: PlaceContext) => PlaceMention[];

/** Other readings that a mention carries. */
const MOST_ALTERNATIVES = 3;
/** From this standing on a name is taken for a place when it opens a person's name or names a publication's home. */
const WELL_KNOWN = 6;
/** A town of this standing in a publication's name is its home. */
const HOME = 5.2;

/**
 * Makes a reader of places over a gazetteer. It recognises names in context and resolves them by the document as a whole;
 * mentions come in text order and never overlap. Never throws; linear in the text's length.
 */
export function createPlaceReader(gazetteer: Gazetteer): PlaceReader {
  const readings = new Readings();
  return (document, context) => {
    const matches = withCounties(document, gazetteer, findMatches(document, gazetteer, readings));
    if (matches.length === 0) return [];
    const reading = readingOf(document, gazetteer, matches);
    const home = homeOf(context, gazetteer, readings);
    const resolved = resolve(withSurroundings(weigh(reading), reading, home), reading, home);
    return resolved
      .flatMap(({ found, ranked, margin, rule }): PlaceMention[] => {
        const [best, ...others] = ranked;
        if (!best) return [];
        const { match } = found;
        return [
          {
            start: document.tokens.start[match.first] ?? 0,
            end: document.tokens.end[match.last] ?? 0,
            place: gazetteer.place(best.place),
            form: formOf(best.nameKind),
            confidence: confidenceOf(found.odds, margin),
            rule: `${found.rule}+${rule}`,
            alternatives: others.slice(0, MOST_ALTERNATIVES).map((c): Place => gazetteer.place(c.place)),
          },
        ];
      })
      .sort((a, b) => a.start - b.start);
  };
}

function readingOf(document: TextDocument, gazetteer: Gazetteer, matches: readonly Match[]): Reading {
  const { tokens } = document;
  const matchOf = new Int32Array(tokens.length).fill(-1);
  const wanted = new Set<string>();
  matches.forEach((match, i) => {
    matchOf.fill(i, match.first, match.last + 1);
    if (match.words === 1) wanted.add(tokens.lower[match.first] ?? '');
  });
  const lowered = new Set<string>();
  for (let t = 0; t < tokens.length; t++) {
    const shape = tokens.shape[t] ?? 0;
    if ((shape & SHAPE.capitalised) !== 0 || tokens.kind[t] !== TOKEN.word) continue;
    const lower = tokens.lower[t] ?? '';
    if (wanted.has(lower)) lowered.add(lower);
  }
  const isKnownPlace = (t: number): boolean => {
    const match = matches[matchOf[t] ?? -1];
    return match !== undefined && (match.words > 1 || match.standing >= WELL_KNOWN);
  };
  return {
    document,
    gazetteer,
    matches,
    containments: allContainments({ document, gazetteer, matches, matchOf }),
    matchOf,
    lowered,
    people: findPeople(document, gazetteer, isKnownPlace),
  };
}

/** Numbers of the places that the publication's name and the place of filing name. */
function homeOf(context: PlaceContext, gazetteer: Gazetteer, readings: Readings): number[] {
  return [context.source, context.dateline].flatMap((text) => {
    if (!text) return [];
    const best = findMatches(readText(text), gazetteer, readings)
      .flatMap((match) => match.candidates)
      .filter((c) => c.nameKind !== NAME.demonym && c.prior >= HOME)
      .sort(byPrior)[0];
    return best ? [best.place] : [];
  });
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
