/** Reads one document; what it finds is thrown away. */
export type Reader = (text: string, published: Date) => unknown;

export interface Contender {
  readonly name: string;
  /** What it does for its time. */
  readonly does: string;
  /** @param gazetteer path of the packed gazetteer */
  readonly load: (gazetteer: string) => Promise<Reader>;
}

const DAY_MS = 86_400_000;

async function stage(gazetteer: string): Promise<Reader> {
  const { readText } = await import('#lib/text/index.ts');
  const { readDates } = await import('#lib/extract/dates/index.ts');
  const { createPlaceReader } = await import('#lib/extract/places/index.ts');
  const { loadGazetteer } = await import('#lib/gazetteer/load.ts');
  const readPlaces = createPlaceReader(loadGazetteer(gazetteer));
  return (text, published) => {
    const document = readText(text);
    return [
      readDates(document, published.getTime() / DAY_MS),
      readPlaces(document, { dateline: null, source: null }),
    ];
  };
}

async function whole(gazetteer: string): Promise<Reader> {
  const { createExtractor } = await import('#lib/extract/extractor.ts');
  const { loadGazetteer } = await import('#lib/gazetteer/load.ts');
  const extract = createExtractor({ gazetteer: loadGazetteer(gazetteer) });
  const rest = { id: '', title: null, source: null, url: null, author: null, dateline: null, language: null };
  return (text, published) => extract({ ...rest, text, published: published.getTime() / DAY_MS });
}

async function chrono(): Promise<Reader> {
  const { casual } = await import('chrono-node');
  return (text, published) => casual.parse(text, published);
}

/** What is used of compromise once its plugin for dates is in; its own types do not know the plugin. */
type Compromise = (text: string) => {
  dates(options: { today: string }): { json(): unknown };
  places(): { json(): unknown };
};

async function compromise(): Promise<Reader> {
  const { default: nlp } = await import('compromise');
  const { default: dates } = await import('compromise-dates');
  const extended = nlp.extend(dates) as unknown as Compromise;
  return (text, published) => {
    const document = extended(text);
    return [document.dates({ today: published.toISOString().slice(0, 10) }).json(), document.places().json()];
  };
}

async function wink(): Promise<Reader> {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
  return (text) => nlp.readDoc(text).entities().length();
}

/** Ours and its peers, each at what it is for. */
export const CONTENDERS: readonly Contender[] = [
  {
    name: 'nothing',
    does: 'Node itself, with the articles in memory',
    load: () => Promise.resolve(() => null),
  },
  { name: 'dateline', does: 'tokens, sentences, dates, places', load: stage },
  { name: 'dateline, all', does: 'the same, and events', load: whole },
  { name: 'chrono-node', does: 'dates', load: chrono },
  { name: 'compromise', does: 'tokens, tags, dates (compromise-dates), places', load: compromise },
  { name: 'wink-nlp', does: 'tokens, sentences, tags, entities without places', load: wink },
];
