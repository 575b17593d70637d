import type { EvidenceSource, NamedPlace, PlaceReading } from '#lib/dashboard/types.ts';
import type { Words } from '#lib/words/index.ts';

/** Why one place phrase is this place and not a namesake, in sentences. */
export function readingReason(reading: PlaceReading, words: Words): string {
  const { evidence } = words;
  if (reading.phrase === '') return evidence.titled(placeInWords(reading.place, words));
  const [recognised = '', chosen = ''] = reading.rule.split('+', 2);
  const reasons = [entry(evidence.recognised, recognised), entry(evidence.chosenBy, chosen)].filter(
    (reason) => reason !== undefined,
  );
  const phrase = evidence.quote(reading.phrase.replaceAll(/\s+/g, ' '));
  return evidence.reading(phrase, placeInWords(reading.place, words), reasons);
}

/** Names of rules come from outside; only what the table itself has counts. */
function entry(table: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Namesakes that were not chosen, told apart by kind and country; empty when there was none. */
export function rejectedInWords(reading: PlaceReading, words: Words): string {
  const own = placeInWords(reading.place, words);
  const names = [...new Set(reading.rejected.map((place) => placeInWords(place, words, true)))];
  return names.filter((name) => name !== own).join('; ');
}

function placeInWords({ id, name, kind, ...of }: NamedPlace, words: Words, withKind = false): string {
  const own = words.placeName(id) ?? name;
  const what = withKind && kind !== 'country' ? `${own} (${words.placeKinds[kind]})` : own;
  const country = of.countryId && (words.placeName(of.countryId) ?? of.country);
  return country ? `${what}, ${country}` : what;
}

/** What the trigger says happened, and whether the article tells it as planned. */
export function triggerReason(source: EvidenceSource, type: string, planned: boolean, words: Words): string {
  const { evidence } = words;
  const phrase = evidence.quote(
    source.text.slice(source.trigger.start, source.trigger.end).replaceAll(/\s+/g, ' '),
  );
  return [evidence.trigger(phrase, type), planned ? evidence.toldAsPlanned : ''].filter(Boolean).join(' ');
}

/** How the sentence and its place were joined when the sentence itself does not name the place; empty otherwise. */
export function joinReason(source: EvidenceSource, words: Words): string {
  const names = source.rules
    .filter((rule) => rule.startsWith('place:'))
    .map((rule) => rule.slice('place:'.length));
  return names
    .map((name) => entry(words.evidence.joinedBy, name))
    .filter((reason) => reason !== undefined)
    .join(' ');
}
