import { ENGLISH_DATES } from '#lib/time/english.ts';
import type { DateWords } from '#lib/time/date-words.ts';
import { counts } from './counts.ts';
import { evidence } from './evidence.ts';
import { filters } from './filters.ts';
import { help } from './help.ts';
import { list } from './list.ts';
import { map } from './map.ts';
import { notices } from './notices.ts';
import { page } from './page.ts';
import { bases, categories, placeKinds, precisions, types } from './taxonomy.ts';
import { timeline } from './timeline.ts';

const dates: DateWords = ENGLISH_DATES;

export const en = {
  /** BCP 47, for numbers, sorting and the names of countries. */
  locale: 'en-GB' as string,
  /** Of a place by its id, that of a country its ISO 3166 code; null: as the gazetteer has it. */
  placeName: (_id: string): string | null => null,
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
