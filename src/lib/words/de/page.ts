import type { Words } from '../index.ts';
import { counts } from './counts.ts';

export const page: Words['page'] = {
  description:
    'Was geschah, wo und wann, aus Nachrichtenartikeln: eine Zeitleiste und eine Karte, mit dem Satz, der jedes Ereignis belegt.',
  skip: 'Zur Liste der Ereignisse springen',
  inArticles: (events, articles) =>
    `${counts.events(events)} in ${articles === 1 ? 'einem Artikel' : `${counts.number(articles)} Artikeln`}`,
  quality: 'Wie verlässlich?',
  view: 'Ansicht',
  list: 'Liste',
  map: 'Karte',
  evidence: 'Beleg',
  close: 'Schließen',
  language: 'Sprache',
  later: { failed: 'Dieser Teil der Seite konnte nicht geladen werden.', again: 'Noch einmal versuchen' },
  reading: (done, total) =>
    total === 0
      ? 'Artikel werden gesucht'
      : `Artikel werden gelesen: ${counts.number(done)} von ${counts.number(total)}`,
  unreadable: (files) =>
    files === 1
      ? 'Eine Datei konnte nicht gelesen werden'
      : `${counts.files(files)} konnten nicht gelesen werden`,
  welcome: {
    readingTitle: (articles) =>
      articles === 0
        ? 'Artikel werden gesucht'
        : articles === 1
          ? 'Ein Artikel wird gelesen'
          : `${counts.articles(articles)} werden gelesen`,
    reading:
      'Die ersten Ereignisse erscheinen hier, sobald sie gefunden sind. Die Seite muss nicht neu geladen werden.',
    emptyTitle: 'Noch keine Ereignisse',
    empty:
      'Geben Sie Dateline einen Ordner mit Nachrichtenartikeln. Diese Seite füllt sich, während sie gelesen werden.',
    add: 'Einen Ordner lesen',
    forms: 'Was darin liegen kann',
    kinds: ['Reiner Text', 'Markdown', 'Gespeicherte Webseiten', 'RSS- und Atom-Feeds', 'JSON-Zeilen'],
    dates: 'Damit „letzten Dienstag“ ein Datum hat',
    firstLine:
      'Eine Textdatei darf mit einer Zeile beginnen, die sagt, wann, von wem und wo sie geschrieben wurde:',
  },
  error: {
    notFound: 'Diese Seite gibt es nicht',
    failed: 'Diese Seite konnte nicht erstellt werden',
    noReason: 'Der Server hat keinen Grund genannt.',
    home: 'Zur Übersicht',
    again: 'diese Adresse noch einmal versuchen',
    or: 'oder',
  },
};
