import { counts } from './counts.ts';

export const list = {
  heading: 'Events',
  label: 'List of events',
  order: 'Order of the list',
  sorts: { date: 'newest first', relevance: 'most central first', confidence: 'surest first' },
  undated: 'Undated',
  reported: (day: string) => `Reported ${day}`,
  noReportDay: 'No day of publication',
  noPlace: 'no place',
  planned: 'planned',
  dateWorkedOut: 'date worked out',
  dateFromContext: 'date from context',
  dateOfPublication: 'date of publication',
  morePlaces: (shown: string, count: number) => `${shown} and ${counts.number(count)} more`,
  of: (shown: number, total: number) => `${counts.number(shown)} of ${counts.number(total)}`,
  more: 'Show more',
  undatedNote: (count: number) =>
    `${counts.events(count)} without a date ${count === 1 ? 'is' : 'are'} not on the timeline.`,
  unplacedNote: (count: number) =>
    `${counts.events(count)} without a place ${count === 1 ? 'is' : 'are'} not on the map.`,
  failed: 'The list could not be loaded.',
  again: 'Try again',
};
