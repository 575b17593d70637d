import type { Words } from '../index.ts';
import { counts } from './counts.ts';

export const list: Words['list'] = {
  heading: 'Ereignisse',
  label: 'Liste der Ereignisse',
  order: 'Reihenfolge der Liste',
  sorts: {
    date: 'neueste zuerst',
    oldest: 'älteste zuerst',
    relevance: 'relevanteste zuerst',
    confidence: 'sicherste zuerst',
  },
  undated: 'Ohne Datum',
  reported: (day) => `Berichtet: ${day}`,
  noReportDay: 'Ohne Tag der Veröffentlichung',
  noPlace: 'ohne Ort',
  inArticle: 'im Artikel:',
  planned: 'geplant',
  dateWorkedOut: 'Datum errechnet',
  dateFromContext: 'Datum aus dem Zusammenhang',
  dateOfPublication: 'Datum der Veröffentlichung',
  morePlaces: (shown, count) => `${shown} und ${counts.number(count)} weitere`,
  of: (shown, total) => `${counts.number(shown)} von ${counts.number(total)}`,
  more: 'Mehr zeigen',
  trays: 'Ablagen',
  tray: {
    undated: (count) => `${counts.number(count)} ohne Datum`,
    unplaced: (count) => `${counts.number(count)} ohne Ort`,
  },
  failed: 'Die Liste konnte nicht geladen werden.',
  failures: {
    answered: (status) => `Der Server antwortete mit ${status}.`,
    offline: 'Der Server antwortet nicht. Läuft er noch?',
  },
  again: 'Noch einmal versuchen',
};
