import { foldName } from '../fold.ts';
import { NAME, RANK, type NameKind } from '../format.ts';
import type { City } from './cities.ts';

/** Below this many inhabitants only seats of first-level divisions keep their names in other languages. */
const ALTERNATES_FROM = 15_000;
/** Shorter alternates are codes of airports and stations, or words. */
const SHORTEST_ALTERNATE = 4;
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M} .'’ʼ‘-]*$/u;

/** Countries whose names of towns carry the Arabic article. */
const ARABIC = new Set(
  'AE BH DJ DZ EG EH ER IL IQ IR JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE'.split(' '),
);
const ARTICLE = /^(?:al|el|ar|as|ash|an|at|ad|az|adh|ath)[ -](?=\p{L})/iu;

/** Whether a name in another language is fit to be looked up in English text. */
export function isUsableAlternate(name: string, city: Pick<City, 'population' | 'rank'>): boolean {
  if (city.population < ALTERNATES_FROM && city.rank < RANK.seat1) return false;
  return name.length >= SHORTEST_ALTERNATE && LATIN.test(name);
}

/** Words put before a town's name by statisticians, not by newspapers. */
const CIVIL = /^(?:City|Town|Township|Village|Borough|Municipality) of (?=\p{Lu})/u;
/** Endings of divisions that news often leaves out. */
const DIVISION =
  / (?:Province|Region|Governorate|Oblast|Prefecture|Department|District|State|Municipality|Voivodeship|County|Republic|Autonomous Region|Krai|Kray|Canton|Emirate|Division|Parish|Sheng|Shi|Capital Region)$/u;

/** Every spelling under which a town can be looked up, with its kind. */
export function namesOfCity(city: City): Map<string, NameKind> {
  const names = new Map<string, NameKind>();
  const seen = new Set<string>();
  const add = (name: string, kind: NameKind): void => {
    const key = foldName(name).join(' ');
    if (key === '' || seen.has(key)) return;
    seen.add(key);
    names.set(name, kind);
  };
  for (const name of [city.name, ...city.names]) {
    add(name, NAME.primary);
    if (CIVIL.test(name)) add(name.replace(CIVIL, ''), NAME.primary);
    if (ARABIC.has(city.country) && ARTICLE.test(name)) {
      add(name.replace(ARTICLE, ''), NAME.primary);
      add(`al ${name.replace(ARTICLE, '')}`, NAME.primary);
    }
  }
  for (const name of city.alternates) {
    if (!isUsableAlternate(name, city)) continue;
    add(name, NAME.alternate);
    if (ARABIC.has(city.country) && ARTICLE.test(name)) add(name.replace(ARTICLE, ''), NAME.alternate);
  }
  return names;
}

/** Every spelling of a division: its name, and the name without its kind ("Sichuan Sheng", "Kerman Province"). */
export function namesOfDivision(name: string): string[] {
  const bare = name.replace(DIVISION, '');
  const names = [name];
  if (bare !== name && bare.length >= SHORTEST_ALTERNATE) names.push(bare);
  return names;
}
