import { counting } from '../counting.ts';
import type { Words } from '../index.ts';

const n = counting('de-DE');
const NUMBER = new Intl.NumberFormat('de-DE');

export const counts: Words['counts'] = {
  number: (value) => NUMBER.format(value),
  events: (count) => n(count, { none: 'keine Ereignisse', one: '# Ereignis', other: '# Ereignisse' }),
  articles: (count) => n(count, { none: 'keine Artikel', other: '# Artikel' }),
  sources: (count) => n(count, { none: 'keine Quelle', one: '# Quelle', other: '# Quellen' }),
  reports: (count) => n(count, { none: 'keine Berichte', one: '# Bericht', other: '# Berichte' }),
  places: (count) => n(count, { none: 'keine Orte', one: '# Ort', other: '# Orte' }),
  countries: (count) => n(count, { none: 'keine Länder', one: '# Land', other: '# Länder' }),
  files: (count) => n(count, { none: 'keine Dateien', one: '# Datei', other: '# Dateien' }),
  days: (count) => n(count, { none: 'keine Tage', one: '# Tag', other: '# Tage' }),
};
