import { counts } from './counts.ts';

export const list = {
  heading: 'Events',
  label: 'List of events',
  order: 'Order of the list',
  sorts: {
    date: 'newest first',
    oldest: 'oldest first',
    relevance: 'most relevant first',
    confidence: 'surest first',
  },
  undated: 'Undated',
  reported: (day: string) => `Reported ${day}`,
  noReportDay: 'No day of publication',
  noPlace: 'no place',
  inArticle: 'in the article:',
  planned: 'planned',
  dateWorkedOut: 'date worked out',
  dateFromContext: 'date from context',
  dateOfPublication: 'date of publication',
  morePlaces: (shown: string, count: number) => `${shown} and ${counts.number(count)} more`,
  of: (shown: number, total: number) => `${counts.number(shown)} of ${counts.number(total)}`,
  more: 'Show more',
  trays: 'Trays',
  tray: {
    undated: (count: number) => `${counts.number(count)} without a date`,
    unplaced: (count: number) => `${counts.number(count)} without a place`,
  },
  failed: 'The list could not be loaded.',
  failures: {
    answered: (status: number) => `The server answered ${status}.`,
    offline: 'The server does not answer. Is it still running?',
  },
  again: 'Try again',
};
