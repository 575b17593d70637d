import { isWithin } from '#lib/model/containment.ts';
import type { PlaceMention } from '#lib/model/mention.ts';
import { TOKEN } from '#lib/text/index.ts';
import type { Layout, Placed } from './layout.ts';

/** Words that say where one place lies from another. */
const BEARINGS = new Set(
  'near outside north south east west northeast northwest southeast southwest off'.split(' '),
);
/** Words that may stand among them. */
const AROUND = new Set(
  ', of from the to just about some around roughly a an few several dozen hundred km kilometres kilometers miles mi - and city town capital village port lies'.split(
    ' ',
  ),
);
/** Longest such phrase, in tokens. */
const LONGEST = 10;

/** "Belport, some 20 kilometres north of Carrow": whether the second place only says where the first one lies. */
function isBearing(
  { document: { tokens } }: Layout,
  first: Placed<PlaceMention>,
  second: Placed<PlaceMention>,
): boolean {
  if (second.token - first.last > LONGEST || tokens.lower[first.last] !== ',') return false;
  let bearing = false;
  for (let t = first.last; t < second.token; t++) {
    const word = tokens.lower[t] ?? '';
    if (BEARINGS.has(word)) bearing = true;
    else if (!AROUND.has(word) && tokens.kind[t] !== TOKEN.number) return false;
  }
  return bearing && !isWithin(second.mention.place, first.mention.place);
}

/** The places of a sentence without those that only say where the one before them lies. */
export function withoutBearings(
  layout: Layout,
  places: readonly Placed<PlaceMention>[],
): Placed<PlaceMention>[] {
  return places.filter((place, i) => {
    const before = places[i - 1];
    return before === undefined || !isBearing(layout, before, place);
  });
}
