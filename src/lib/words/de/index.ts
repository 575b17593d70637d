import type { Words } from '../index.ts';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { evidence } from './evidence.ts';
import { filters } from './filters.ts';
import { help } from './help.ts';
import { list } from './list.ts';
import { map } from './map.ts';
import { notices } from './notices.ts';
import { page } from './page.ts';
import { PLACES } from './places.ts';
import { bases, categories, placeKinds, precisions, types } from './taxonomy.ts';
import { timeline } from './timeline.ts';

const COUNTRIES = new Intl.DisplayNames('de-DE', { type: 'region', fallback: 'none' });

export const de: Words = {
  locale: 'de-DE',
  placeName: (id) => (/^[A-Z]{2}$/.test(id) ? (COUNTRIES.of(id) ?? null) : (PLACES.get(id) ?? null)),
  counts,
  dates,
  categories,
  types,
  placeKinds,
  bases,
  precisions,
  page,
  notices,
  timeline,
  map,
  list,
  filters,
  evidence,
  help,
};
