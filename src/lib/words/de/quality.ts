import type { QualityWords } from '../quality.ts';
import { counts } from './counts.ts';

const PERCENT = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const DAY = new Intl.DateTimeFormat('de-DE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Measures, parts, kinds of documents and notes; names of systems and of most sets are the same everywhere. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['Same words', 'Gleiche Wörter'],
  ['Overlapping', 'Überlappend'],
  ['Same value', 'Gleicher Wert'],
  ['Found', 'Gefunden'],
  ['Within 161 km', 'Im Umkreis von 161 km'],
  ['Found and within 161 km', 'Gefunden und im Umkreis von 161 km'],
  ['Incident found', 'Vorfall gefunden'],
  ['Found, date and place exact', 'Gefunden, Datum und Ort genau'],
  ['First event, date and place', 'Erstes Ereignis, Datum und Ort'],
  ['First event, date', 'Erstes Ereignis, Datum'],
  ['First event, place', 'Erstes Ereignis, Ort'],
  ['Main event, when', 'Hauptereignis, wann'],
  ['Main event, where', 'Hauptereignis, wo'],
  ['Place of a verb', 'Ort eines Verbs'],
  ['Reports brought together', 'Berichte zusammengeführt'],
  ['In the right country', 'Im richtigen Land'],
  ['Shown: day and place right', 'Gezeigt: Tag und Ort richtig'],
  ['Labelled: found and right', 'Markiert: gefunden und richtig'],
  ['Date phrases', 'Datumsangaben'],
  ['Place names', 'Ortsnamen'],
  ['Events', 'Ereignisse'],
  ['Bundled articles', 'Mitgelieferte Artikel'],
  ['MEANTIME, events', 'MEANTIME, Ereignisse'],
  ['Shootings', 'Schießereien'],
  ['Business', 'Wirtschaft'],
  ['Fire and rescue', 'Brand und Rettung'],
  ['documents', 'Dokumente'],
  ['newswire articles', 'Agenturmeldungen'],
  [
    'news articles, the phrases of their main event marked',
    'Nachrichten, die Angaben zum Hauptereignis markiert',
  ],
  ['articles on dismissals', 'Artikel über Entlassungen'],
  ['sentences, each verb with the place where it happened', 'Sätze, jedes Verb mit dem Ort des Geschehens'],
  ['articles on one incident each', 'Artikel über je einen Vorfall'],
  ['US local news articles', 'Artikel aus Lokalzeitungen der USA'],
  [
    'openings of Wikinews articles, every event word marked',
    'Anfänge von Wikinews-Artikeln, jedes Ereigniswort markiert',
  ],
  [
    'wire reports in capitals, many without an incident',
    'Agenturmeldungen in Großbuchstaben, viele ohne Vorfall',
  ],
  ['Wikinews articles on epidemics', 'Wikinews-Artikel über Epidemien'],
  ['articles of news sites worldwide', 'Artikel von Nachrichtenseiten aus aller Welt'],
  ['openings of Wikinews articles', 'Anfänge von Wikinews-Artikeln'],
  ['world news articles', 'Artikel über Weltnachrichten'],
  ['web pages', 'Webseiten'],
  ['long histories of wars', 'lange Geschichten von Kriegen'],
  ['articles written for the demonstration', 'für die Vorführung geschriebene Artikel'],
  ['same scorer', 'gleiche Bewertung'],
  ['another scorer', 'andere Bewertung'],
  ['other part', 'anderer Teil'],
  ['test set TST3', 'Testsatz TST3'],
  ['test set TST4', 'Testsatz TST4'],
  ['nothing merged', 'nichts zusammengeführt'],
  ['every article by itself', 'jeder Artikel für sich'],
  ['Stanford NER, most populous', 'Stanford NER, einwohnerreichster'],
]);

export const quality: QualityWords = {
  title: 'Wie weit man einem Punkt trauen kann · Dateline',
  description:
    'Wie oft Dateline Daten, Orte und Ereignisse so liest wie Menschen, gemessen an markierten Artikeln, neben veröffentlichten Systemen.',
  back: 'Zurück zur Karte',
  heading: 'Wie weit man einem Punkt auf der Karte trauen kann',
  lead: 'Jeder Punkt steht für einen Satz, den ein Programm gelesen hat. Einige derselben Texte haben auch Menschen gelesen und markiert, was darin steht: die Daten, die Orte, die Ereignisse. Diese Seite zeigt, wie oft das Programm zur gleichen Antwort kam. 100 hieße: immer.',
  recorded: { before: 'Aufgezeichnet am', after: (version) => `, Version ${version}.` },
  inShort: {
    heading: (articles) =>
      `Kurz gesagt: von je 100 in ${articles === 1 ? 'einem mitgelieferten Artikel' : `${counts.number(articles)} mitgelieferten Artikeln`}`,
    dateValue: 'Datumsangaben werden gefunden und als dasselbe Datum gelesen',
    placeFound: 'Ortsnamen werden gefunden',
    countryRight: 'der gefundenen Orte liegen im richtigen Land',
    eventRight: 'gezeigte Ereignisse haben genau die Tage und den Ort einer Markierung',
    eventRecalled: 'markierte Ereignisse werden mit beidem richtig gezeigt',
  },
  legend: {
    before: 'In den Tabellen ist',
    dot: 'Dateline und',
    ring: 'die beste veröffentlichte Zahl, die wir kennen; dünne Striche sind die übrigen Systeme. Ohne Ring ist uns keine veröffentlichte Zahl bekannt. „Anderer Teil“ heißt, dass an dem Teil der Sammlung gemessen wurde, den wir verschlossen halten.',
  },
  sections: {
    bundled: {
      heading: 'Die Artikel, die Sie hier öffnen können',
      text: 'Einige der Beispielartikel sind von Hand markiert: jede Datumsangabe, jeder Ort, jedes Ereignis, das eine Analystin notieren würde. Die Markierungen liegen neben den Artikeln; jeder kann sie und das Ergebnis prüfen.',
      terms: [
        ['Gleicher Wert', 'die Angabe wurde gefunden und meint dasselbe Datum'],
        [
          'Gezeigt',
          'von den Ereignissen, die wir geben, der Anteil mit genau den markierten Tagen und dem feinsten genannten Ort',
        ],
        ['Markiert', 'von den markierten Ereignissen der Anteil, den wir so geben'],
      ],
    },
    dates: {
      heading: 'Daten',
      text: 'Angaben wie „last Tuesday“, „in March“ oder „two days later“, im Text gefunden und in ein Datum des Kalenders übersetzt.',
      terms: [
        ['Gleiche Wörter', 'die gefundene Angabe ist Wort für Wort die markierte'],
        ['Überlappend', 'sie teilt wenigstens einige der Wörter'],
        ['Gleicher Wert', 'sie meint auch dasselbe Datum: 2024-01-02, 2024-W03, 2019'],
      ],
    },
    places: {
      heading: 'Orte',
      text: 'Ortsnamen, im Text gefunden, von Personen, Mannschaften und Zeitungen gleichen Namens unterschieden und auf der Karte verortet.',
      terms: [
        ['Gefunden', 'ein gefundener Name überlappt den markierten'],
        [
          'Im Umkreis von 161 km',
          'von den gefundenen Namen der Anteil, dessen Punkt höchstens 100 Meilen vom markierten liegt, der Abstand, an dem solche Systeme gemessen werden',
        ],
        [
          'Gefunden und im Umkreis von 161 km',
          'beides zugleich, mit den Namen, die übersehen oder erfunden wurden',
        ],
      ],
    },
    events: {
      heading: 'Ereignisse',
      text: 'Was geschah, mit Datum und Ort. Der schwerste Teil: ein Punkt braucht das richtige Wort, das richtige Datum und den richtigen Ort, alle aus derselben Geschichte.',
      terms: [
        [
          'Vorfall',
          'ein Anschlag oder Ähnliches, das der Lösungsschlüssel aufführt; alte und beiläufige Erwähnungen zählen als Fehler',
        ],
        ['Erstes Ereignis', 'das, was wir in einem Artikel über einen Vorfall am höchsten einstufen'],
        ['Hauptereignis', 'die gezeigte Datums- oder Ortsangabe überlappt eine, die Leser markiert haben'],
        ['Ort eines Verbs', 'der Ort, der einem Wort zugeordnet wird, ist der dafür markierte'],
        ['Zusammengeführt', 'Berichte über dasselbe Geschehen bilden ein Ereignis (B-cubed)'],
      ],
    },
  },
  named: (label) => NAMED.get(label) ?? label,
  labels: (count) => `${counts.number(count)} Markierungen`,
  documents: (count, kind) => `${counts.number(count)} ${kind}; `,
  table: {
    caption: (of) => `${of}, in Prozent`,
    measure: 'Maß',
    compare: 'Vergleich',
    stage: 'Stufe',
    gold: 'Markierungen',
    precision: 'Genauigkeit',
    recall: 'Trefferquote',
    other: 'Weiteres',
    ofSet: (documents, origin) =>
      `, ${counts.number(documents)} Dokumente${origin === '' ? '' : `: ${origin}`}`,
  },
  confidence: {
    heading: 'Sicherheit',
    text: [
      'Jedes Ereignis trägt eine Sicherheit: wie wahrscheinlich Art, Datum und Ort alle richtig sind. Von Ereignissen mit 80 % sollten etwa 80 von 100 stimmen. Liegt der Punkt links vom Ring, haben wir zu viel versprochen, liegt er rechts, zu wenig.',
      'MUC-4 beurteilt nur Datum und Ort von Gewalttaten, und sein Schlüssel lässt aus, wonach nicht gesucht wurde: manches, was dort als falsch zählt, ist geschehen.',
    ],
    caption: 'Angegebene Sicherheit von Ereignissen und der Anteil der richtigen, in Prozent',
    right: 'Richtig',
    said: 'Gesagt',
    events: 'Ereignisse',
    shown: (count) => `${counts.events(count)} gezeigt`,
    band: (from, to) => `${from} bis ${to} %`,
  },
  limits: {
    heading: 'Was diese Zahlen nicht sind',
    items: [
      [
        'Kein Versprechen für Ihre Artikel.',
        'Von jeder öffentlichen Sammlung lag ein Teil offen, während die Regeln entstanden, und sie wurden nach ihrer Wirkung dort gewählt. Die Zahlen dieser Seite kommen aus diesen offenen Teilen, und auch die mitgelieferten Artikel waren im Blick. Erwarten Sie weniger bei Texten, die hier niemand gesehen hat. Der andere Teil jeder Sammlung blieb verschlossen und wird auf dieser Seite nicht gemessen.',
      ],
      [
        'Kein Wettrennen.',
        'Eine veröffentlichte Zahl ist die beste, die wir für dieselbe Art von Markierungen kennen, nicht immer für dieselben Dokumente: ihre Zeile sagt, wenn sie am anderen, verschlossenen Teil, an einem anderen Testsatz oder mit einer anderen Bewertung gemessen wurde. Einige Punkte Unterschied bedeuten wenig.',
      ],
      [
        'Nicht jede Sprache oder Art von Text.',
        'Alle Sammlungen sind englisch, die meisten sind Nachrichten, und viele handeln von den Vereinigten Staaten, von Gewalt und Katastrophen.',
      ],
      [
        'Kein Grund, den Satz nicht zu lesen.',
        'Öffnen Sie einen Punkt und lesen Sie, worauf er beruht. Geratene Daten sind weich gezeichnet, ein Ort, von dem nur das Land bekannt ist, ist ein getöntes Land, und jedes Ereignis sagt, wie Datum und Ort ermittelt wurden.',
      ],
    ],
  },
  every: {
    heading: 'Alle Zahlen',
    text: 'Genauigkeit: von dem, was das Programm gab, der Anteil, der stimmt. Trefferquote: von dem, was Menschen markierten, der Anteil, den es gab. F1: eine Zahl für beide (ihr harmonisches Mittel). Wo diese Seite nichts anderes sagt, zeigt sie F1.',
    summary: (sets) => `Alle ${counts.number(sets)} Sammlungen, ihre Quellen und Stufen`,
    label: 'Alle aufgezeichneten Zahlen',
    yourself: 'So messen Sie die mitgelieferten Artikel selbst:',
  },
  number: counts.number,
  percent: (share) => PERCENT.format(share * 100),
  longDay: (day) => DAY.format(new Date(`${day}T00:00:00Z`)),
};
