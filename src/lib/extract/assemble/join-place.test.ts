import { describe, expect, test } from 'vitest';
import type { PlaceMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import { readText } from '#lib/text/index.ts';
import { readTriggers } from '../triggers/index.ts';
import { splitClauses } from './clauses.ts';
import { joinPlaces } from './join-place.ts';
import { layOut } from './layout.ts';
import { factsOf } from './scene-features.ts';
import { readScenes } from './scenes.ts';

const place = (name: string, kind: Place['kind'], country: string, n: number): Place => ({
  id: kind === 'country' ? country : `${country}.${String(n)}`,
  name,
  kind,
  country,
  countryName: null,
  parent: kind === 'country' ? null : country,
  lat: n,
  lon: n * 2,
  bbox: null,
  population: 9000,
});

const WORLD: readonly (readonly [string, Place, PlaceMention['form']])[] = [
  ['Norland', place('Norland', 'country', 'NL', 1), 'name'],
  ['Norlandic', place('Norland', 'country', 'NL', 1), 'demonym'],
  ['Sudrian', place('Sudria', 'country', 'SU', 2), 'demonym'],
  ['Sudria', place('Sudria', 'country', 'SU', 2), 'name'],
  ['Belport', place('Belport', 'city', 'NL', 3), 'name'],
  ['Carrow', place('Carrow', 'city', 'NL', 14), 'name'],
  ['Dunmere', place('Dunmere', 'city', 'SU', 25), 'name'],
];

/** What the text says of where its trigger `word` happened. */
function whereOf(text: string, word: string): string {
  const document = readText(text);
  const places = WORLD.flatMap(([name, at, form]): PlaceMention[] =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      place: at,
      form,
      confidence: 0.9,
      rule: 'test',
      alternatives: [],
    })),
  ).sort((a, b) => a.start - b.start);
  const layout = layOut(document, [], places);
  const trigger = readTriggers(document).find(({ start, end }) => text.slice(start, end).includes(word));
  const in_ = layout.sentences[trigger?.sentence ?? 0];
  if (!trigger || !in_) return 'no trigger';
  const scenes = readScenes(layout, in_);
  const facts = scenes.map((scene) => factsOf(layout, in_, scene, scenes));
  const { place: joined, local } = joinPlaces(
    layout,
    in_,
    splitClauses(document, in_.sentence),
    facts,
    trigger,
  );
  const said = joined?.spans ?? local;
  return said.map(({ start, end }) => text.slice(start, end)).join(' + ') || '-';
}

describe('where a trigger happened', () => {
  test.each([
    // The phrase of place beside it.
    ['A bomb exploded near a school in Belport.', 'exploded', 'Belport'],
    ['In Belport, gunmen attacked a bank.', 'attacked', 'Belport'],
    ['At a market in Carrow on Friday, two men were killed.', 'killed', 'Carrow'],
    // Each of two clauses has its own.
    ['Gunmen killed a judge in Belport and kidnapped a priest in Carrow.', 'killed', 'Belport'],
    ['Gunmen killed a judge in Belport and kidnapped a priest in Carrow.', 'kidnapped', 'Carrow'],
    ['A judge was killed in Belport; a priest was kidnapped in Carrow.', 'killed', 'Belport'],
    // People and bodies are no scene.
    ['Sudrian troops attacked a village in Norland.', 'attacked', 'Norland'],
    ['Norlandic soldiers killed nine rebels.', 'killed', '-'],
    // A relative clause holds its place.
    ['The man who robbed a bank in Carrow was arrested in Belport.', 'arrested', 'Belport'],
    // Who says it says it from elsewhere.
    ['Nine people were killed in Carrow, a spokesman in Belport said.', 'killed', 'Carrow'],
    // A list is one scene.
    ['Bombs exploded in Belport, Carrow and Dunmere.', 'exploded', 'Belport + Carrow + Dunmere'],
    // The finer of two that hold one another.
    ['Two men were shot in Belport, Norland.', 'shot', 'Belport'],
    ['In the Norland city of Belport, two men were shot.', 'shot', 'Belport'],
    ['Two men were shot in the village of Durrow in Norland.', 'shot', 'Durrow'],
    ["A guard was shot in Belport's mostly poor neighborhood of Wexcombe.", 'shot', 'Wexcombe'],
    ['Two men were shot at Orfield village in the district of Wexcombe, Belport.', 'shot', 'Orfield'],
    ['Nine people were killed in Belport near Dunmere.', 'killed', 'Belport'],
    ['A bomb exploded in Norland, near Belport.', 'exploded', 'Belport'],
    ['Two men were shot in Belport (Norland) and Dunmere (Sudria).', 'shot', 'Belport + Dunmere'],
    ['A guard was shot in Belport, the port town of Norland.', 'shot', 'Belport'],
    ['A guard was shot in the mainly Sudrian town of Belport.', 'shot', 'Belport'],
    [
      'Nine people were killed in the Norland cities of Orfield and Wexcombe.',
      'killed',
      'Orfield + Wexcombe',
    ],
    [
      'Nine people were killed in the towns of Belport, Orfield and Wexcombe.',
      'killed',
      'Belport + Orfield + Wexcombe',
    ],
    ['A Sudrian was shot near the village of Orfield.', 'shot', 'Orfield'],
    ['Police patrolled Belport streets at night.', 'patrolled', 'Belport'],
    // Whatever stands behind its object.
    [
      'Troops patrolled Belport on Tuesday, and Norland province officials said it was calm.',
      'patrolled',
      'Belport',
    ],
    // What a protest is about is not where it was.
    ['Students at Belport universities rallied against the siege of Dunmere.', 'rallied', 'Belport'],
    ['In Norland, thousands marched for the release of a man from Sudria.', 'marched', 'Norland'],
    ['Thousands marched over the price of bread in Belport.', 'marched', 'Belport'],
    // Whose those are who did it is not where they did.
    ['A man was killed by the navies of Sudria and Norland.', 'killed', '-'],
    ['A man was killed by the navies of Sudria off the port of Dunmere.', 'killed', 'Dunmere'],
    // Lists of names on the map and on none, and a name read as that of a namesake.
    [
      'Shells hit the towns of Belport, Orfield, Carrow and Wexcombe.',
      'hit',
      'Belport + Orfield + Carrow + Wexcombe',
    ],
    ['Rebels captured the towns of Dunmere and Orfield in Norland.', 'captured', 'Dunmere + Orfield'],
    // Where its neighbour lies is not where it was.
    ['Rebels captured the west of Norland bordering Sudria.', 'captured', 'Norland'],
    // The movement's own name says no more than who they are.
    ['The Islamic State of Norland and the Sudria attacked a depot in Dunmere.', 'attacked', 'Dunmere'],
    // The plain object and the subject of the passive.
    ['Rebels attacked Belport at dawn.', 'attacked', 'Belport'],
    ['Carrow was bombed by warplanes.', 'bombed', 'Carrow'],
    // In its own name.
    ['The Belport bombing was condemned by Sudria.', 'bombing', 'Belport'],
    ['The Norlandic general election was held.', 'election', 'Norlandic'],
    // Where it was measured from is not where it was.
    ['A bomb exploded in a mine 30 kilometers south of Carrow, in Dunmere.', 'exploded', 'Dunmere'],
    // A street with a town's name.
    ['Belport police said a man was shot in the 400 block of Dunmere.', 'shot', 'Belport'],
  ])('%s <%s>', (text, word, expected) => {
    expect(whereOf(text, word)).toBe(expected);
  });
});
