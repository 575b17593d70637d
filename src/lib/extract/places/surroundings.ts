import { arcKm, squareOf, unitVector } from '#lib/geo/sphere.ts';
import { NAME } from '#lib/gazetteer/format.ts';
import type { Gazetteer } from '#lib/gazetteer/gazetteer.ts';
import type { Candidate } from './reading.ts';
import type { Name } from './resolve.ts';

type Pull = Pick<Candidate, 'x' | 'y' | 'z' | 'country' | 'isPoint'> & { readonly weight: number };

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
export interface Home {
  /** Number in the gazetteer. */
  readonly place: number;
  /** In the weight of a name said once. */
  readonly weight: number;
}

/** Numbers of divisions, each followed by its share: few enough to be gone through. */
type Shares = readonly number[];

const NOTHING: Shares = [];

const pullOf = ({ x, y, z, country, isPoint }: Candidate, weight: number): Pull => ({
  x,
  y,
  z,
  country,
  isPoint,
  weight,
});

/** What the present reading of a document's names says for one more place: towns near it, its country and division named or implied. */
export class Surroundings {
  /** By the name's `at`. */
  private readonly pulls: (Pull | undefined)[] = [];
  private readonly shares: Shares[] = [];
  private readonly points: Pull[] = [];
  private readonly countries = new Map<number, number>();
  private readonly divisions = new Map<number, number>();
  private all = 0;

  /** @param names the names whose pull counts, each at the place it says */
  constructor(names: readonly Name[], gazetteer: Gazetteer, home: readonly Home[]) {
    for (const name of names) {
      const best = name.candidates[name.best];
      const pull = best && pullOf(best, weightOf(name, best));
      const shares = best ? sharesOf(name) : NOTHING;
      this.pulls.push(pull);
      this.shares.push(shares);
      if (pull) this.add(pull);
      for (let i = 0; i < shares.length; i += 2) this.addDivision(shares[i] ?? 0, shares[i + 1] ?? 0);
    }
    for (const { place, weight } of home) {
      const kind = gazetteer.kindOf(place);
      const [x, y, z] = unitVector(gazetteer.latOf(place), gazetteer.lonOf(place));
      const isPoint = kind === 'city' || kind === 'admin2';
      this.add({ x, y, z, country: gazetteer.countryOf(place), isPoint, weight });
      const division = gazetteer.divisionOf(place);
      if (division >= 0) this.addDivision(division, weight);
    }
  }

  /** The pull on a place, in the unit of priors; the name's own present reading does not count. */
  pullOn(place: Candidate, name: Name | null): number {
    const own = name === null ? undefined : this.pulls[name.at];
    const all = this.all - (own?.weight ?? 0);
    if (all <= 1e-9) return 0;
    const country =
      place.country < 0
        ? 0
        : (this.countries.get(place.country) ?? 0) - (own?.country === place.country ? own.weight : 0);
    const shares = name === null ? NOTHING : (this.shares[name.at] ?? NOTHING);
    const division =
      place.division < 0 ? 0 : (this.divisions.get(place.division) ?? 0) - shareFor(place.division, shares);
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
    const less = own?.country === place.country ? own.weight : 0;
    if ((this.countries.get(place.country) ?? 0) - less > 1e-9) return false;
    let most = 0;
    for (const [country, weight] of this.countries)
      if (country !== place.country) most = Math.max(most, weight);
    return most >= CLEARLY && most >= CLEAR_SHARE * (this.all - less);
  }

  /** Sum of the weights of the towns around a place, falling off with distance. */
  private nearnessOf(place: Candidate, own: Pull | undefined): number {
    if (!place.isPoint && place.division < 0) return 0;
    let near = 0;
    for (const pull of this.points) {
      if (pull === own) continue;
      const square = (pull.x - place.x) ** 2 + (pull.y - place.y) ** 2 + (pull.z - place.z) ** 2;
      if (square < FARTHEST) near += pull.weight * Math.exp(-arcKm(square) / REACH_KM);
    }
    return near;
  }

  private addDivision(division: number, share: number): void {
    this.divisions.set(division, (this.divisions.get(division) ?? 0) + share);
  }

  private add(pull: Pull): void {
    this.all += pull.weight;
    if (pull.isPoint) this.points.push(pull);
    if (pull.country >= 0)
      this.countries.set(pull.country, (this.countries.get(pull.country) ?? 0) + pull.weight);
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
