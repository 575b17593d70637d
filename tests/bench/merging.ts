// Merges synthetic mentions in a process of its own and prints one line of JSON. Argument: how many.
import { createMerger, mentionId } from '#lib/merge/index.ts';
import type { LocatedMention } from '#lib/model/event.ts';
import type { EventMention } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import { CATEGORY_OF_TYPE, EVENT_TYPES } from '#lib/model/taxonomy.ts';

export interface MergingMeasurement {
  readonly cpuSeconds: number;
  readonly events: number;
  /** Mentions of the event that has most. */
  readonly largest: number;
  readonly links: number;
  /** Largest resident memory, 10^6 bytes. */
  readonly megabytes: number;
}

/** Mentions of an article. */
const OF_ARTICLE = 4;
/** Days over which the news spread: a year of a newsroom, told by several papers. */
const DAYS = 365;
const FIRST_DAY = 19_000;
const TOWNS = 2_000;
const NAMES = 20_000;
/** One article in so many reports the one event of the year. */
const FAMOUS = 50;

/** A generator of the same numbers on every machine: mulberry32 by Tommy Ettinger (public domain). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const random = createRandom(7);
const town = (n: number): Place => ({
  id: String(n),
  name: `Town ${String(n)}`,
  kind: 'city',
  country: `C${String(n % 40)}`,
  countryName: null,
  parent: `C${String(n % 40)}.${String(n % 400)}`,
  lat: (n % 120) - 60,
  lon: (n % 300) - 150,
  bbox: null,
  population: 10_000,
});
const towns = Array.from({ length: TOWNS }, (_, n) => town(n));
const names = (count: number): string[] =>
  Array.from({ length: count }, () => `name ${String(random(NAMES))}`);

function mention(article: number, at: number): EventMention {
  const famous = at === 0 && article % FAMOUS === 0;
  const type = famous ? 'bombing' : (EVENT_TYPES[random(EVENT_TYPES.length)] ?? 'other');
  const day = FIRST_DAY + (famous ? 100 : random(DAYS));
  const span = { start: at * 200, end: at * 200 + 8 };
  const place = towns[famous ? 0 : random(TOWNS)] ?? town(0);
  const dead = famous ? 80 + random(12) : random(4) === 0 ? 1 + random(60) : null;
  return {
    type,
    category: CATEGORY_OF_TYPE[type],
    frame: 'asserted',
    title: `${type} ${String(article)}`,
    when: {
      start: day,
      end: day,
      precision: 'day',
      approximate: false,
      edtf: '',
      basis: random(3) === 0 ? 'published' : 'stated',
      anchor: null,
    },
    places: [{ ...span, place, form: 'name', confidence: 1, rule: 'name', alternatives: [] }],
    confidence: random(1000) / 1000,
    salience: random(1000) / 1000,
    fatalities: dead === null ? null : { ...span, min: dead, max: dead },
    injured: null,
    names: names(random(4)),
    ages: random(5) === 0 ? [String(random(80))] : [],
    ...(at === 0 && { story: { names: names(10), people: names(1) } }),
    rules: [],
    evidence: { sentence: span, trigger: span, date: null, places: [] },
  };
}

const articles: LocatedMention[][] = Array.from(
  { length: Math.ceil(Number(process.argv[2]) / OF_ARTICLE) },
  (_, article) =>
    Array.from({ length: OF_ARTICLE }, (_unused, at) => {
      const told = mention(article, at);
      const articleId = `a${String(article)}`;
      return { id: mentionId(articleId, told), articleId, mention: told };
    }),
);

const before = process.cpuUsage();
const merger = createMerger();
for (const told of articles) merger.add(told);
let [events, largest, links] = [0, 0, 0];
for (const event of merger.events()) {
  events++;
  largest = Math.max(largest, event.mentions.length);
  links += event.links?.length ?? 0;
}
const { user, system } = process.cpuUsage(before);
const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
const result: MergingMeasurement = { cpuSeconds: (user + system) / 1e6, events, largest, links, megabytes };
process.stdout.write(`${JSON.stringify(result)}\n`);
