import type { Words } from '../index.ts';

const LIST = new Intl.ListFormat('de-DE', { type: 'disjunction' });

/** Keys of the address that hold lists, as a reader calls one item, in the accusative with its article. */
const ITEMS = new Map([
  ['category', 'ein Thema, das'],
  ['type', 'eine Art von Ereignis, die'],
  ['place', 'einen Ort, der'],
  ['source', 'eine Quelle, die'],
  ['confidence', 'eine Stufe der Sicherheit, die'],
  ['basis', 'eine Herkunft des Datums, die'],
  ['precision', 'eine Genauigkeit, die'],
  ['top', 'eine Zeile, die'],
  ['fold', 'eine Zeile, die'],
]);

export const notices: Words['notices'] = {
  tooManyParts: ({ most }) => `Die Adresse hat mehr als ${most} Teile; der Rest wurde übergangen.`,
  unknownParts: ({ count }) =>
    count === 1
      ? 'Ein Teil der Adresse ist hier nicht bekannt und wurde übergangen.'
      : `${count} Teile der Adresse sind hier nicht bekannt und wurden übergangen.`,
  repeated: ({ name }) => `„${name}“ steht mehrfach in der Adresse; das letzte gilt.`,
  unknownItem: ({ name }) =>
    `Die Adresse nennt ${ITEMS.get(name) ?? `unter „${name}“ etwas, das`} hier nicht bekannt ist; das wurde übergangen.`,
  tooManyItems: ({ name, most }) =>
    `Von den Werten für „${name}“ in der Adresse gelten nur die ersten ${most}.`,
  notAmong: ({ name, choices }) => `„${name}“ kann ${LIST.format(choices)} sein; es wurde übergangen.`,
  notWholeNumber: ({ name, min, max }) =>
    `„${name}“ muss eine ganze Zahl von ${min} bis ${max} sein; es wurde übergangen.`,
  notDate: ({ name }) => `„${name}“ ist kein Datum wie 2024, 2024-01 oder 2024-01-15; es wurde übergangen.`,
  swapped: () => 'Das erste Datum lag nach dem zweiten; sie wurden getauscht.',
  notView: ({ name }) =>
    `„${name}“ sollte Breite, Länge und Zoom sein, etwa 33.1,44.2,4.2; es wurde übergangen.`,
  notBox: ({ name }) =>
    `„${name}“ sollte West, Süd, Ost und Nord in Grad sein, etwa 30,12,64,42; es wurde übergangen.`,
  twoAreas: () => 'Die Adresse hat einen Rahmen und eine Ansicht zum Suchen; der Rahmen gilt.',
  notEvent: ({ name }) => `„${name}“ nennt kein Ereignis; es wurde übergangen.`,
  longQuery: ({ most }) => `Die Suche ist länger als ${most} Zeichen; nur ihr Anfang gilt.`,
  notFingerprint: ({ name }) => `„${name}“ ist kein Fingerabdruck von Daten; es wurde übergangen.`,
  otherData: () =>
    'Dieser Link entstand mit anderen Daten: Zahlen und Ereignisse können von den gezeigten abweichen.',
  eventGone: () => 'Das Ereignis, das die Adresse nennt, steht nicht in diesen Artikeln.',
};
