// Growth of time with length: twice the text may take at most 2.2 times as long. Arguments: gazetteer, corpus.
import { CONTENDERS } from './contenders.ts';
import { readCorpus, repeat } from './corpus.ts';

export interface Growth {
  readonly of: string;
  /** Time for the longer text by the time for its first half. */
  readonly ratio: number;
  /** 10^6 bytes a second on the longer text. */
  readonly speed: number;
}

/** Longest hostile text, UTF-16 units. */
const HOSTILE = 262_144;
const REAL = 1_000_000;
/** Each length is read over and over for so many seconds. */
const SECONDS = 0.2;

/** Beginnings of what every kind of rule looks for, repeated without ever coming to its end. */
const HOSTILE_WORDS = [
  'last ',
  'the last ',
  'several ',
  'earlier this ',
  'the day before ',
  'two days ',
  'January ',
  'Jan. 3, ',
  '3 January ',
  '2024 ',
  '1990s ',
  'between 2014 and ',
  'from Monday to ',
  'Monday ',
  'the night of 3-',
  'the third quarter of ',
  'Q2 ',
  '1914-1918-',
  'Jan. 3-5 ',
  'half a ',
  'on ',
  'may ',
  '10:30 ',
  'a.m. ',
  '12/12/',
  '2024-01-',
  'spring ',
  'Christmas ',
  'every ',
  'New ',
  'New York, ',
  'San ',
  'La ',
  'Paris, Texas, ',
  'North ',
  'St. ',
  'U.S. ',
  'Washington, D.C., ',
  'Paris Paris, ',
  'Springfield and ',
  'of the ',
  'River ',
  'Tripoli ',
  'killed ',
  'killed in Paris on Monday ',
  'bombing of the bombing ',
  'said that ',
  'did not ',
  'if ',
  'planned to ',
  'about 100 people and ',
  'Mr. ',
  'J. ',
  '(',
  '"',
  '. ',
  '.',
  ',',
  '-',
  '\n',
  '\n\n',
  ' ',
  'A',
  'a',
  '1',
  'é',
  '字',
  '😀',
  '“Go.” ',
  'A. ',
  'a,b;',
  "'s ",
  '1,000,',
  '$1.5 ',
  'http://',
  '@',
  '_',
];

const [gazetteer = '', corpusFile = ''] = process.argv.slice(2);
const whole = CONTENDERS.find(({ name }) => name === 'dateline, all');
const read = await whole?.load(gazetteer);
const published = new Date(Date.UTC(2024, 0, 15));

/** CPU seconds of this thread, so that what else the machine does hardly shows. */
function cpuSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

/** The mean of many runs, seconds: the clock of a thread's own time may tick only every few milliseconds. */
function time(text: string): number {
  read?.(text, published);
  const begun = cpuSeconds();
  let runs = 0;
  let spent = 0;
  while (spent < SECONDS) {
    read?.(text, published);
    runs++;
    spent = cpuSeconds() - begun;
  }
  return spent / runs;
}

function growth(of: string, longer: string): Growth {
  const half = time(longer.slice(0, longer.length / 2));
  const full = time(longer);
  return { of, ratio: full / half, speed: Buffer.byteLength(longer) / 1e6 / full };
}

const real = [...repeat(readCorpus(corpusFile), REAL)]
  .map(({ text }) => text)
  .join('\n\n')
  .slice(0, REAL);
time(real.slice(0, REAL / 4));
const results = [
  growth('articles in a row', real),
  ...HOSTILE_WORDS.map((words) =>
    growth(JSON.stringify(words), words.repeat(Math.ceil(HOSTILE / words.length)).slice(0, HOSTILE)),
  ),
];
process.stdout.write(`${JSON.stringify(results)}\n`);
