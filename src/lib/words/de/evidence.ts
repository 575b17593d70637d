import type { Words } from '../index.ts';
import { counts } from './counts.ts';

export const evidence: Words['evidence'] = {
  label: 'Beleg für das Ereignis',
  previous: 'Vorheriges Ereignis',
  next: 'Nächstes Ereignis',
  close: 'Beleg schließen',
  closeHint: 'Schließen (Esc)',
  opening: 'Der Artikel wird geöffnet …',
  gone: 'Dieses Ereignis ist nicht unter den hier gelesenen Artikeln.',
  planned: 'geplant',
  noPlace: 'ohne Ort',
  reports: 'Berichte über dieses Ereignis',
  report: (number) => `Bericht ${counts.number(number)}`,
  article: 'Der Artikel',
  untitled: 'Artikel ohne Titel',
  noPublication: 'ohne Datum der Veröffentlichung',
  published: (day) => `veröffentlicht am ${day}`,
  key: 'Bedeutung der Markierungen',
  marks: { sentence: 'Satz', trigger: 'was', date: 'wann', place: 'wo' },
  how: 'Woher wissen wir das?',
  when: 'Wann',
  where: 'Wo',
  deaths: 'Tote',
  between: (min, max) => `${counts.number(min)} bis ${counts.number(max)}`,
  confidence: 'Sicherheit',
  ofHundred: (share) => `${counts.number(share)} von 100`,
  rules: 'Regeln',
  citation: 'Zitat kopieren',
  link: 'Link kopieren',
  citationHint: 'Zitat kopieren (C)',
  linkHint: 'Link kopieren (L)',
  copied: 'Kopiert',
  notCopied: 'Dieser Browser lässt die Seite nicht kopieren.',
  what: 'Was',
  trigger: (phrase, type) => `${phrase} steht für: ${type}.`,
  toldAsPlanned: 'Es wird als geplant oder erwartet erzählt.',
  reading: (phrase, place, reasons) =>
    `${phrase} wird gelesen als ${place}${reasons.length > 0 ? `: ${reasons.join('; ')}` : ''}.`,
  notReadAs: (names) => `Nicht: ${names}.`,
  recognised: {
    preposition: 'es folgt auf ein Wort des Ortes',
    container: 'der Text nennt, worin es liegt',
    dateline: 'der Ort der Meldung',
    list: 'es steht in einer Reihe von Orten',
    surroundings: 'Orte in der Nähe werden genannt',
    division: 'ein Wort für Provinz oder Bezirk steht dabei',
  },
  chosenBy: {
    prominence: 'der bekannteste Ort dieses Namens',
    containment: 'es liegt in dem, was dabei genannt wird',
    nearness: 'am nächsten zu den anderen Orten des Artikels',
  },
  joinedBy: {
    inherited: 'Der Ort gilt aus einem früheren Satz weiter.',
    focus: 'Der Ort ist der, von dem der Artikel handelt.',
    dateline: 'Der Ort ist der der Meldung.',
  },
  quote: (text) => `„${text}“`,
  reasons: {
    undated: 'Der Artikel sagt nicht, wann; das Ereignis bleibt ohne Datum.',
    stated: (phrase, when) => `${phrase ?? 'Der Artikel'} nennt das Datum: ${when}.`,
    relative: (phrase, counted, when) => `${phrase ?? 'Die Angabe'}${counted} ergibt: ${when}.`,
    fromPublication: (day) => `, gerechnet vom Tag der Veröffentlichung, ${day},`,
    fromText: (day) => `, gerechnet vom ${day}, einem Datum im Text,`,
    inherited: (phrase, when) =>
      `Der Satz nennt kein eigenes Datum; ${phrase ? `${phrase} an anderer Stelle des Artikels` : 'der Zusammenhang'} ergibt: ${when}.`,
    published: (day) =>
      `Der Artikel nennt kein Datum dafür. Der Tag der Veröffentlichung${day === null ? '' : `, ${day},`} steht an seiner Stelle.`,
    approximate: 'Ungefähr.',
    unplaced: 'Der Artikel sagt nicht, wo; das Ereignis steht nicht auf der Karte.',
    placeByOthers: (names) => `${names}, nach anderen Berichten.`,
    places: (phrases, names) =>
      `${phrases.join(', ')} ${phrases.length === 1 ? 'wird' : 'werden'} gelesen als ${names}.`,
  },
  links: 'Was vorher geschah',
  shared: {
    follows: 'folgt auf',
    recalls: 'erinnert an',
    later: (days) =>
      days <= 0
        ? 'am selben Tag'
        : days < 60
          ? `${counts.days(days)} später`
          : days < 730
            ? `${counts.number(Math.round(days / 30.44))} Monate später`
            : `${counts.number(Math.round(days / 365.25))} Jahre später`,
    by: {
      sentence: () => 'in einem Satz erzählt',
      article: () => 'in einem Artikel erzählt',
      name: (of) => `beide nennen ${of}`,
      place: (of) => `beide in ${of}`,
      anniversary: (of) => `von einem Jahrestag ist die Rede, und dies geschah in ${of}`,
    },
    merged: 'Zusammengeführt',
    because: (why) => `mit einem anderen Bericht: ${why}.`,
    through: 'mit diesen über einen Bericht, der hier nicht gezeigt wird.',
    sameDay: 'derselbe Tag',
    daysMeet: 'Tage, die sich treffen',
    apart: (days) => `${counts.days(days)} auseinander`,
    place: (name) => `derselbe Ort (${name})`,
    places: (a, b) => `${a} und ${b} können ein Ort sein`,
    names: (names) => `beide nennen ${names}`,
    ages: (ages) => `beide nennen das Alter ${ages}`,
    dead: (dead) => `beide zählen ${counts.number(dead)} Tote`,
  },
  preciseTo: {
    day: '',
    week: 'Auf die Woche genau.',
    month: 'Auf den Monat genau.',
    season: 'Auf die Jahreszeit genau.',
    quarter: 'Auf das Quartal genau.',
    year: 'Auf das Jahr genau.',
    decade: 'Auf das Jahrzehnt genau.',
    century: 'Auf das Jahrhundert genau.',
    vague: 'Der Artikel bleibt ungenau.',
  },
};
