import { arePlacesCompatible } from '#lib/model/containment.ts';
import type { Quantity, Telling } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';
import type { TextDocument } from '#lib/text/index.ts';
import type { Cluster, Report } from './clusters.ts';
import type { Layout } from './layout.ts';
import { agesIn, MOST_NAMES, namesIn } from './names.ts';
import { isOfPeople } from './people.ts';
import { isOutcome } from './quantities.ts';
import type { Settled } from './settle.ts';

/** The report that shows a cluster best: not a mere outcome, with its own date and place, early. */
export function bestReport(it: Cluster): Report | null {
  let best: Report | null = null;
  let most = -1;
  for (const [i, report] of it.reports.entries()) {
    const score =
      (report.date ? 2 : 0) +
      (report.place ? 2 : 0) +
      (isOutcome(report.trigger) ? 0 : 1.5) +
      (report.trigger.type === it.type ? 1 : 0) -
      i * 0.2;
    if (score > most) {
      most = score;
      best = report;
    }
  }
  return best;
}

/** The first count of the dead or the hurt that is told of a cluster. */
export function firstOf(it: Cluster, of: 'fatalities' | 'injured'): Quantity | null {
  for (const report of it.reports) if (report.toll[of]) return report.toll[of];
  return null;
}

/** The names and the ages told in a cluster's sentences, each once. */
export function peopleOf(layout: Layout, it: Cluster): { names: string[]; ages: string[] } {
  const names = new Set<string>();
  const ages = new Set<string>();
  let seen = -1;
  for (const { trigger } of it.reports) {
    const in_ = layout.sentences[trigger.sentence];
    if (!in_ || trigger.sentence === seen) continue;
    seen = trigger.sentence;
    for (const name of namesIn(layout, in_)) names.add(name);
    for (const age of agesIn(layout, in_)) ages.add(age);
    if (names.size >= MOST_NAMES) break;
  }
  return { names: [...names].slice(0, MOST_NAMES), ages: [...ages] };
}

/** What another sentence says of where it was: a name on no map, or a place that holds it or lies in it. */
function finerIn({ place, local }: Report, { places }: Settled): readonly Span[] {
  if (!place) return local;
  const agrees = place.places.some((one) =>
    places.some((known) => arePlacesCompatible(one.place, known.place)),
  );
  return agrees && !place.ofPeople ? place.spans : [];
}

/** Where the text says where a cluster happened: the words that gave its places, then one in each other sentence that tells of it. */
export function whereSaid(layout: Layout, it: Cluster, settled: Settled): Span[] {
  const spans = [...settled.spans];
  const ids = new Set(settled.places.map(({ place }) => place.id));
  // What stands in for what is not said is said nowhere.
  if (settled.grounds.place === 'focus') return spans;
  let seen = -1;
  for (const report of it.reports) {
    const { trigger } = report;
    if (trigger.sentence === seen) continue;
    seen = trigger.sentence;
    const in_ = layout.sentences[seen];
    if (!in_ || spans.some(({ start }) => start >= in_.sentence.start && start < in_.sentence.end)) continue;
    const again = in_.places.find(
      (placed) => ids.has(placed.mention.place.id) && !isOfPeople(layout, placed),
    )?.mention;
    if (again) spans.push({ start: again.start, end: again.end });
    else spans.push(...finerIn(report, settled));
  }
  return spans;
}

/** Most further triggers kept for one occurrence. */
const MOST_TOLD = 40;

/** What of the text says where beside one of a cluster's triggers; null where that is what the evidence has in its sentence. */
function whereBeside(
  { document }: Layout,
  { place, local, trigger }: Report,
  settled: Settled,
  said: readonly Span[],
): readonly Span[] | null {
  const sentence = document.sentences[trigger.sentence];
  // Whose people they are, who were elsewhere, says nothing here either.
  if (!sentence || (place?.ofPeople === true && settled.grounds.place !== 'own')) return null;
  const spans = place?.spans ?? local;
  const here = said.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const isSaid = spans.length === here.length && spans.every(({ start }, i) => start === here[i]?.start);
  return spans.length === 0 || isSaid ? null : spans;
}

/** A trigger of a cluster with what of the text says where beside it. */
export function tellingOf(layout: Layout, report: Report, settled: Settled, said: readonly Span[]): Telling {
  const { start, end } = report.trigger;
  const where = whereBeside(layout, report, settled, said);
  return { start, end, ...(where && { where }) };
}

/** The triggers that tell of a cluster, without the one that shows it. */
export function toldBy(
  layout: Layout,
  it: Cluster,
  shown: Report,
  settled: Settled,
  said: readonly Span[],
): Telling[] {
  return it.reports
    .filter(({ trigger }) => trigger.start !== shown.trigger.start)
    .slice(0, MOST_TOLD)
    .map((report) => tellingOf(layout, report, settled, said));
}

/** What the sentence that shows a cluster says of where it was and how many died. */
export function toldBeside(
  document: TextDocument,
  shown: Report,
  sentence: Span,
  settled: Settled,
): { place: string | null; dead: string | null } {
  const dead = shown.toll.fatalities;
  const [place] = settled.places;
  const here =
    settled.grounds.place === 'own' &&
    place?.form === 'name' &&
    place.start >= sentence.start &&
    place.end <= sentence.end;
  const named = here ? document.text.slice(place.start, place.end) : null;
  return {
    place: here && document.upperCase ? place.place.name : named,
    dead: dead && document.text.slice(dead.start, dead.end),
  };
}

/** Who did it and to whom: as the report that shows it says, else the first that does. */
export function whoOf({ reports }: Cluster, shown: Report): { perpetrator?: Span; target?: Span } {
  const first = (of: 'perpetrator' | 'target'): Span | null =>
    [shown, ...reports].find(({ attributes }) => attributes[of] !== null)?.attributes[of] ?? null;
  const [perpetrator, target] = [first('perpetrator'), first('target')];
  return { ...(perpetrator && { perpetrator }), ...(target && { target }) };
}
