import { counts } from './counts.ts';

export const evidence = {
  label: 'Evidence for the event',
  previous: 'Previous event',
  next: 'Next event',
  close: 'Close the evidence',
  closeHint: 'Close (Esc)',
  opening: 'Opening the article …',
  gone: 'This event is not among the articles read here.',
  planned: 'planned',
  noPlace: 'no place',
  reports: 'Reports of this event',
  report: (number: number) => `Report ${counts.number(number)}`,
  article: 'The article',
  untitled: 'Article without a title',
  noPublication: 'no date of publication',
  published: (day: string) => `published ${day}`,
  key: 'Key to the marks',
  marks: { sentence: 'sentence', trigger: 'what', date: 'when', place: 'where' },
  how: 'How do we know?',
  when: 'When',
  where: 'Where',
  deaths: 'Deaths',
  perpetrator: 'By',
  target: 'Target',
  between: (min: number, max: number) => `${counts.number(min)} to ${counts.number(max)}`,
  confidence: 'Confidence',
  confidenceMeans: 'what that means',
  ofHundred: (share: number) => `${counts.number(share)} of 100`,
  rules: 'Rules',
  citation: 'Copy citation',
  link: 'Copy link',
  citationHint: 'Copy citation (C)',
  linkHint: 'Copy link (L)',
  copied: 'Copied',
  notCopied: 'This browser does not let the page copy.',
  what: 'What',
  trigger: (phrase: string, type: string) => `${phrase} is a word for: ${type}.`,
  toldAsPlanned: 'It is told as planned or expected.',
  reading: (phrase: string, place: string, reasons: readonly string[]) =>
    `${phrase} is read as ${place}${reasons.length > 0 ? `: ${reasons.join('; ')}` : ''}.`,
  titled: (place: string) => `The article’s title names ${place}; its text does not.`,
  notReadAs: (names: string) => `Not: ${names}.`,
  /** How a phrase was recognised as a place, by the name of the rule. */
  recognised: {
    preposition: 'it follows a word of place',
    container: 'the text names what it lies in',
    dateline: 'the place of filing',
    list: 'it stands in a list of places',
    surroundings: 'places around it are named',
    division: 'a word for a province or district stands beside it',
  },
  /** How one of several namesakes was chosen. */
  chosenBy: {
    prominence: 'the most prominent of its name',
    containment: 'it lies in what is named with it',
    nearness: 'the nearest to the other places of the article',
  },
  /** How the place came to the sentence. */
  joinedBy: {
    inherited: 'The place is carried over from an earlier sentence.',
    focus: 'The place is the one the article is about.',
    dateline: 'The place is that of filing.',
  },
  quote: (text: string) => `“${text}”`,
  reasons: {
    undated: 'The article does not say when; the event stays undated.',
    stated: (phrase: string | null, when: string) => `${phrase ?? 'The article'} gives the date: ${when}.`,
    relative: (phrase: string | null, counted: string, when: string) =>
      `${phrase ?? 'The phrase'}${counted} is ${when}.`,
    fromPublication: (day: string) => `, counted from the day of publication, ${day},`,
    fromText: (day: string) => `, counted from ${day}, a date in the text,`,
    inherited: (phrase: string | null, when: string) =>
      `The sentence gives no date of its own; ${phrase ? `${phrase} elsewhere in the article` : 'the context'} gives ${when}.`,
    published: (day: string | null) =>
      `The article gives no date for this. Its day of publication${day === null ? '' : `, ${day},`} stands in.`,
    approximate: 'Approximate.',
    unplaced: 'The article does not say where; the event stays off the map.',
    placeByOthers: (names: string) => `${names}, by other reports.`,
    places: (phrases: readonly string[], names: string) =>
      `${phrases.join(', ')} ${phrases.length === 1 ? 'is' : 'are'} read as ${names}.`,
  },
  links: 'What came before',
  followed: 'What came after',
  /** Why events are linked, and reports merged. */
  shared: {
    follows: 'follows',
    recalls: 'recalls',
    followedBy: 'followed by',
    recalledBy: 'recalled by',
    later: (days: number) =>
      days <= 0
        ? 'the same day'
        : days < 60
          ? `${counts.days(days)} later`
          : days < 730
            ? `${counts.number(Math.round(days / 30.44))} months later`
            : `${counts.number(Math.round(days / 365.25))} years later`,
    by: {
      sentence: () => 'told in one sentence',
      article: () => 'told in one article',
      name: (of: string) => `both name ${of}`,
      place: (of: string) => `both in ${of}`,
      anniversary: (of: string) => `an anniversary is spoken of, and this happened in ${of}`,
    },
    merged: 'Merged',
    because: (why: string) => `with another report: ${why}.`,
    through: 'with these through a report that is not shown here.',
    sameDay: 'same day',
    daysMeet: 'days that meet',
    apart: (days: number) => `${counts.days(days)} apart`,
    place: (name: string) => `same place (${name})`,
    places: (a: string, b: string) => `${a} and ${b} may be one place`,
    names: (names: string) => `both name ${names}`,
    ages: (ages: string) => `both tell the age ${ages}`,
    dead: (dead: number) => `both count ${counts.number(dead)} dead`,
  },
  preciseTo: {
    day: '',
    week: 'Known to the week.',
    month: 'Known to the month.',
    season: 'Known to the season.',
    quarter: 'Known to the quarter.',
    year: 'Known to the year.',
    decade: 'Known to the decade.',
    century: 'Known to the century.',
    vague: 'The article is vague about it.',
  },
};
