import { capitalise, counting } from '../counting.ts';
import { counts } from './counts.ts';

const n = counting('en-GB');
const minor = (count: number): string =>
  n(count, {
    none: 'no statements or asides',
    one: '# statement or aside',
    other: '# statements and asides',
  });

export const filters = {
  search: 'Search events and articles',
  searchHint: 'Search articles',
  subjects: 'Subjects',
  places: 'Places',
  findPlace: 'Find a place',
  unfold: (place: string) => `Places in ${place}`,
  morePlaces: (count: number) => `and ${counts.number(count)} more: find them by name`,
  noPlaces: 'No place has events in this range.',
  remove: {
    types: (name: string) => `Remove the kind ${name}`,
    places: (name: string) => `Remove the place ${name}`,
    sources: (name: string) => `Remove the source ${name}`,
    confidence: (name: string) => `Remove the confidence ${name}`,
    bases: (name: string) => `Remove the date ${name}`,
    precisions: (name: string) => `Remove the precision ${name}`,
  },
  clear: 'Clear all',
  facetMenu: 'Filters',
  counting: 'Counting …',
  showAll: (count: number) => `Show all ${counts.number(count)}`,
  facets: {
    types: 'Kind of event',
    sources: 'Source',
    confidence: 'Confidence',
    bases: 'How the date is known',
    precisions: 'Date known to the',
    planned: 'Planned or not',
  },
  chips: {
    types: (name: string) => capitalise(name),
    confidence: (name: string) => `Confidence: ${name}`,
    bases: (name: string) => `Date: ${name}`,
    precisions: (name: string) => `Date by the ${name}`,
  },
  sureness: { high: 'high', medium: 'medium', low: 'low' },
  plannedChoices: { only: 'planned', without: 'not planned' },
  trays: { undated: 'without a date', unplaced: 'without a place' },
  steps: 'Steps',
  undo: 'Undo',
  undoHint: 'Undo (Ctrl Z)',
  redo: 'Redo',
  redoHint: 'Redo (Ctrl Shift Z)',
  views: {
    name: 'Saved views',
    newName: 'Name of this view',
    save: 'Save',
    none: 'Nothing saved yet. Views are kept in this browser only.',
    failed: 'This browser does not let the page keep anything.',
    remove: (name: string) => `Delete the view ${name}`,
  },
  exports: {
    name: 'Take the events with you',
    how: (count: number) => `${capitalise(counts.events(count))} as`,
    /** By the name the server knows a form by. */
    formats: {
      csv: 'CSV, for spreadsheets',
      geojson: 'GeoJSON, for maps',
      kml: 'KML, for Google Earth',
      ics: 'ICS, for calendars',
      markdown: 'Markdown, a chronology',
      timelinejs: 'JSON for TimelineJS',
      jsonl: 'JSON lines, everything',
    },
  },
  inView: 'only what is in view',
  box: (box: string) => `box ${box}`,
  removeLimit: (words: string) => `Remove the limit: ${words}`,
  /** Statements and background, which are left out until asked for. */
  minor: {
    shown: (count: number) => `With ${minor(count)}.`,
    hidden: (count: number) => `${capitalise(minor(count))} left out.`,
    show: (count: number) => (count === 1 ? 'Show it' : 'Show them'),
    hide: 'Leave them out',
  },
  relax: {
    nothing: 'No event matches all of this.',
    range: 'Look at all dates',
    query: (query: string) => `Drop the search for “${query}”`,
    beyond: (place: string) => `Look beyond ${place}`,
    everywhere: 'Look everywhere',
    subjects: (count: number) => (count === 1 ? 'Drop one subject' : `Drop ${counts.number(count)} subjects`),
    sources: 'Take every source',
    facets: 'Take every confidence, basis and precision',
    planned: 'Planned or not',
    tray: 'All events, not only the tray',
    outsideView: 'Look beyond what the map shows',
    outsideBox: 'Look outside the box too',
  },
};
