import { capitalise, counting } from '../counting.ts';
import { counts } from './counts.ts';

const n = counting('en-GB');
const minor = (count: number): string =>
  n(count, {
    none: 'no statements or background reports',
    one: '# statement or background report',
    other: '# statements and background reports',
  });

export const filters = {
  search: 'Search events and articles',
  subjects: 'Subjects',
  places: 'Places',
  noPlaces: 'No place has events in this range.',
  remove: {
    types: (name: string) => `Remove the kind ${name}`,
    places: (name: string) => `Remove the place ${name}`,
    sources: (name: string) => `Remove the source ${name}`,
  },
  clear: 'Clear all',
  inView: 'only what is in view',
  box: (box: string) => `box ${box}`,
  removeLimit: (words: string) => `Remove the limit: ${words}`,
  /** Statements and background, which are left out until asked for. */
  minor: {
    shown: (count: number) => `With ${minor(count)}.`,
    hidden: (count: number) => `${capitalise(minor(count))} ${count === 1 ? 'is' : 'are'} left out.`,
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
    outsideView: 'Look beyond what the map shows',
    outsideBox: 'Look outside the box too',
  },
};
