import { arcKm, squareOf, unitVector } from '#lib/geo/sphere.ts';
import { NAME } from '#lib/gazetteer/format.ts';
import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import type { Candidate } from './reading.ts';
import type { Name } from './resolve.ts';
import { Tally } from './tally.ts';

/** Where something lies that pulls. */
type Located = Pick<Candidate, 'x' | 'y' | 'z' | 'country' | 'division' | 'isPoint'>;

interface Pull {
  readonly from: Located;
  readonly weight: number;
}

/** Distance in kilometres at which a neighbour's pull has fallen to a third. */
const REACH_KM = 150;
/** Beyond this many times that distance nothing of the pull is left. */
const REACHES = 6;
const FARTHEST = squareOf(REACH_KM * REACHES);
/** A pull counts in full from a name whose best reading is this far ahead. */
const SURE_MARGIN = 2;
const DEMONYM_SHARE = 0.7;
const NEAR = 1.1;
const SAME_COUNTRY = 2.6;
const SAME_DIVISION = 1.6;
/** Weight of what is not known, so that one other name does not decide a country. */
const DOUBT = 2;
/** How fast a less likely reading loses its say for its division, per unit of score. */
const SHARE_SLOPE = 0.7;
const SMALLEST_SHARE = 0.05;

/** Weight, and share of all weight, from which on a document is clearly of one country. */
const CLEARLY = 3;
const CLEAR_SHARE = 0.6;

/** A place that a text is known to be of or near, beside what it names. */
export interface Home extends Pull {
  /** In the weight of a name said once. */
  readonly weight: number;
}

/** @param place its number in the gazetteer */
export function homeAt(gazetteer: Gazetteer, place: number, weight: number): Home {
  const kind = gazetteer.kindOf(place);
  const [x, y, z] = unitVector(gazetteer.latOf(place), gazetteer.lonOf(place));
  const isPoint = kind === 'city' || kind === 'admin2';
  const country = gazetteer.countryOf(place);
  return { from: { x, y, z, country, division: gazetteer.divisionOf(place), isPoint }, weight };
}

/** Numbers of divisions, each followed by its share: few enough to be gone through. */
type Shares = readonly number[];

const NOTHING: Shares = [];

/**
 * What the present reading of a document's names says for one more place: towns near it, its country and division named or
 * implied. One object serves document after document; what it says holds until it is filled anew.
 */
export class Surroundings {
  /** By the name's `at`. */
  private readonly pulls: (Pull | undefined)[] = [];
  private readonly shares: Shares[] = [];
  private readonly points: Pull[] = [];
  private readonly countries: Tally;
  private readonly divisions: Tally;
  private all = 0;

  /** @param places how many places there are: their numbers are below it */
  constructor(places: number) {
    this.countries = new Tally(places);
    this.divisions = new Tally(places);
  }

  /** @param names the names whose pull counts, each at the place it says */
  fill(names: readonly Name[], home: readonly Home[]): this {
    this.pulls.length = 0;
    this.shares.length = 0;
    this.points.length = 0;
    this.countries.clear();
    this.divisions.clear();
    this.all = 0;
    for (const name of names) {
      const best = name.candidates[name.best];
      const pull = best && { from: best, weight: weightOf(name, best) };
      const shares = best ? sharesOf(name) : NOTHING;
      this.pulls.push(pull);
      this.shares.push(shares);
      if (pull) this.add(pull);
      for (let i = 0; i < shares.length; i += 2) this.divisions.add(shares[i] ?? 0, shares[i + 1] ?? 0);
    }
    for (const pull of home) {
      this.add(pull);
      if (pull.from.division >= 0) this.divisions.add(pull.from.division, pull.weight);
    }
    return this;
  }

  /** The pull on a place, in the unit of priors; the name's own present reading does not count. */
  pullOn(place: Candidate, name: Name | null): number {
    const own = name === null ? undefined : this.pulls[name.at];
    const all = this.all - (own?.weight ?? 0);
    if (all <= 1e-9) return 0;
    const country =
      place.country < 0
        ? 0
        : this.countries.at(place.country) - (own?.from.country === place.country ? own.weight : 0);
    const shares = name === null ? NOTHING : (this.shares[name.at] ?? NOTHING);
    const division =
      place.division < 0 ? 0 : this.divisions.at(place.division) - shareFor(place.division, shares);
    return (
      NEAR * Math.log2(1 + this.nearnessOf(place, own)) +
      (SAME_COUNTRY * country) / (all + DOUBT) +
      SAME_DIVISION * Math.log2(1 + Math.max(0, division))
    );
  }

  /** Whether a place lies in a country that no other name speaks for, where the document is clearly of another one. */
  isAbroad(place: Candidate, name: Name): boolean {
    if (place.country < 0) return false;
    const own = this.pulls[name.at];
    const less = own?.from.country === place.country ? own.weight : 0;
    if (this.countries.at(place.country) - less > 1e-9) return false;
    let most = 0;
    for (const country of this.countries.numbers)
      if (country !== place.country) most = Math.max(most, this.countries.at(country));
    return most >= CLEARLY && most >= CLEAR_SHARE * (this.all - less);
  }

  /** Sum of the weights of the towns around a place, falling off with distance. */
  private nearnessOf(place: Candidate, own: Pull | undefined): number {
    if (!place.isPoint && place.division < 0) return 0;
    let near = 0;
    for (const pull of this.points) {
      if (pull === own) continue;
      const { x, y, z } = pull.from;
      const square = (x - place.x) ** 2 + (y - place.y) ** 2 + (z - place.z) ** 2;
      if (square < FARTHEST) near += pull.weight * Math.exp(-arcKm(square) / REACH_KM);
    }
    return near;
  }

  private add(pull: Pull): void {
    this.all += pull.weight;
    if (pull.from.isPoint) this.points.push(pull);
    if (pull.from.country >= 0) this.countries.add(pull.from.country, pull.weight);
  }
}

/**
 * What a name says for each division that one of its readings lies in: its best reading there, against its best of all.
 * So "Lamar County", of which there are four, still speaks for each of their states when other names agree.
 */
function sharesOf({ candidates, scores, best, mentions }: Name): Shares {
  const shares: number[] = [];
  const most = scores[best] ?? 0;
  const often = 1 + Math.log2(mentions);
  for (let i = 0; i < candidates.length; i++) {
    const c = candidates[i];
    if (!c || c.division < 0 || c.nameKind === NAME.demonym) continue;
    const share = often * Math.exp(((scores[i] ?? 0) - most) * SHARE_SLOPE);
    if (share <= SMALLEST_SHARE) continue;
    const at = indexIn(shares, c.division);
    if (at < 0) shares.push(c.division, share);
    else shares[at + 1] = Math.max(shares[at + 1] ?? 0, share);
  }
  return shares;
}

function indexIn(shares: Shares, division: number): number {
  for (let i = 0; i < shares.length; i += 2) if (shares[i] === division) return i;
  return -1;
}

function shareFor(division: number, shares: Shares): number {
  const at = indexIn(shares, division);
  return at < 0 ? 0 : (shares[at + 1] ?? 0);
}

/** A name pulls more the surer its reading and the more often it is said. */
function weightOf(name: Name, best: Candidate): number {
  let next = -Infinity;
  for (let i = 0; i < name.scores.length; i++)
    if (i !== name.best) next = Math.max(next, name.scores[i] ?? -Infinity);
  const sure = Math.min(1, Math.max(0.25, ((name.scores[name.best] ?? 0) - next) / SURE_MARGIN));
  return sure * (1 + Math.log2(name.mentions)) * (best.nameKind === NAME.demonym ? DEMONYM_SHARE : 1);
}
