import type { Notice, NoticeKey } from '#lib/dashboard/notices.ts';

type Said<K extends NoticeKey> = Extract<Notice, { key: K }>;

const LIST = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Keys of the address that hold lists, as a reader calls one item. */
const ITEMS = new Map([
  ['category', 'subject'],
  ['type', 'kind of event'],
  ['place', 'place'],
  ['source', 'source'],
  ['confidence', 'step of confidence'],
  ['basis', 'way to know a date'],
  ['precision', 'precision'],
  ['top', 'lane'],
  ['fold', 'lane'],
]);
const item = (name: string): string => ITEMS.get(name) ?? `“${name}”`;

/** What the address got wrong. */
export const notices: { readonly [K in NoticeKey]: (notice: Said<K>) => string } = {
  tooManyParts: ({ most }) => `The address has more than ${most} parts; the rest was ignored.`,
  unknownParts: ({ count }) =>
    count === 1
      ? 'One part of the address is not known here and was ignored.'
      : `${count} parts of the address are not known here and were ignored.`,
  repeated: ({ name }) => `“${name}” stands more than once in the address; the last one is used.`,
  unknownItem: ({ name }) => `The address names a ${item(name)} that is not known here; it was ignored.`,
  tooManyItems: ({ name, most }) =>
    `Only the first ${most} of the address's “${item(name)}” filters are used.`,
  notAmong: ({ name, choices }) => `“${name}” can be ${LIST.format(choices)}; it was ignored.`,
  notWholeNumber: ({ name, min, max }) =>
    `“${name}” must be a whole number from ${min} to ${max}; it was ignored.`,
  notDate: ({ name }) => `“${name}” is not a date such as 2024, 2024-01 or 2024-01-15; it was ignored.`,
  swapped: () => 'The first date was after the second; they were exchanged.',
  notView: ({ name }) =>
    `“${name}” should be latitude, longitude and zoom, such as 33.1,44.2,4.2; it was ignored.`,
  notBox: ({ name }) =>
    `“${name}” should be west, south, east and north in degrees, such as 30,12,64,42; it was ignored.`,
  twoAreas: () => 'The address has both a box and a view to look in; the box is used.',
  notEvent: ({ name }) => `“${name}” does not name an event; it was ignored.`,
  longQuery: ({ most }) => `The search is longer than ${most} characters; only its beginning is used.`,
  notFingerprint: ({ name }) => `“${name}” is not a fingerprint of data; it was ignored.`,
  otherData: () => 'This link was made on other data: its counts and events may differ from what is shown.',
  eventGone: () => 'The event that the address names is not in these articles.',
};
