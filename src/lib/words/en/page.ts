import { counts } from './counts.ts';

/** The frame of the page: masthead, tabs, the states before there is anything to see, errors. */
export const page = {
  description:
    'What happened, where and when, out of news articles: a timeline and a map, with the sentence that proves each event.',
  skip: 'Skip to the list of events',
  inArticles: (events: number, articles: number) =>
    `${counts.events(events)} in ${counts.articles(articles)}`,
  quality: 'How reliable?',
  view: 'View',
  list: 'List',
  map: 'Map',
  evidence: 'Evidence',
  close: 'Close',
  language: 'Language',
  later: { failed: 'This part of the page could not be loaded.', again: 'Try again' },
  reading: (done: number, total: number) =>
    total === 0
      ? 'Looking for articles'
      : `Reading articles: ${counts.number(done)} of ${counts.number(total)}`,
  unreadable: (files: number) => `${counts.files(files)} could not be read`,
  welcome: {
    readingTitle: (articles: number) =>
      articles === 0 ? 'Looking for articles' : `Reading ${counts.articles(articles)}`,
    reading: 'The first events appear here as soon as they are found. You need not reload the page.',
    emptyTitle: 'No events yet',
    empty: 'Give Dateline a folder of news articles. This page fills as they are read.',
    add: 'Read a folder',
    forms: 'What may be in it',
    /** What can be read, in the order of the files' endings that stand beside it. */
    kinds: [
      'Plain text',
      'Markdown',
      'Saved web pages',
      'RSS and Atom feeds',
      'Lines of JSON',
    ] as readonly string[],
    dates: 'So that “last Tuesday” has a date',
    firstLine: 'A text file may begin with a line that says when, by whom and where it was written:',
  },
  error: {
    notFound: 'There is no such page',
    failed: 'This page could not be made',
    noReason: 'The server gave no reason.',
    home: 'Go to the dashboard',
    again: 'try this address again',
    or: 'or',
  },
};
