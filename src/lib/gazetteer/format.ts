/**
 * The packed gazetteer, one little-endian file.
 *
 * ```
 * 0   8 bytes  magic "DATELNGZ"
 * 8   u32      version
 * 12  u32      number of sections
 * 16  per section: u32 offset from the start of the file, u32 length in bytes
 *     the sections, each at a multiple of eight bytes
 * ```
 *
 * Sections, in this order (N places, A of them areas, which come first; T text ids; K slots, a power of two; P postings):
 *
 * | section | type | holds |
 * |---|---|---|
 * | lat, lon | i32[N] | degrees × 100,000 |
 * | population | u32[N] | inhabitants, 0 unknown |
 * | kind | u8[N] | index into {@link KINDS} |
 * | rank | u8[N] | one of {@link RANK} |
 * | country | u32[N] | index of the country's place, or {@link NONE} |
 * | parent | u32[N] | index of the smallest containing place, or {@link NONE} |
 * | nameEnd | u32[N] | end of the name in `names` |
 * | names | bytes | UTF-8, one after the other |
 * | id | u32[N] | GeoNames number, or {@link TEXT_ID} + index of a text id |
 * | textIdEnd, textIds | u32[T], bytes | text ids as the names |
 * | box | f32[4·A] | west, south, east, north of the first A places; NaN: none |
 * | check | u32[K] | second hash of the name in this slot |
 * | posting | u32[K] | 1 + index of the slot's first posting; 0: empty; {@link FLAGS_ONLY}: no place, only flags |
 * | flags | u8[K] | bits of {@link WORD} |
 * | postings | u32[P] | place index; the highest bit marks a name's last posting |
 * | nameKind | u8[P] | one of {@link NAME} |
 * | first | u8[{@link FIRST_SIZE}] | by hash of a name's first word: the most words of a name that begins so |
 * | byId | u32[power of two] | 1 + place index, by hash of the id; linear probing |
 *
 * Names are found by two hashes of their folded words, not by their text: a wrong hit has a chance of about 1 in 4 billion a look-up.
 */
import type { PlaceKind } from '#lib/model/place.ts';

export const MAGIC = 'DATELNGZ';
export const VERSION = 1;

export const SECTIONS = [
  'lat',
  'lon',
  'population',
  'kind',
  'rank',
  'country',
  'parent',
  'nameEnd',
  'names',
  'id',
  'textIdEnd',
  'textIds',
  'box',
  'check',
  'posting',
  'flags',
  'postings',
  'nameKind',
  'first',
  'byId',
] as const;
export type Section = (typeof SECTIONS)[number];

export const HEADER_BYTES = 16;
export const NONE = 0xffffffff;
export const TEXT_ID = 0x80000000;
export const LAST_POSTING = 0x80000000;
export const FLAGS_ONLY = 0xffffffff;
export const FIRST_SIZE = 1 << 18;
export const DEGREE = 100_000;
/** Longest name that is kept, in words. */
export const MAX_WORDS = 9;

export const KINDS: readonly PlaceKind[] = [
  'continent',
  'region',
  'country',
  'admin1',
  'admin2',
  'city',
  'feature',
];

/** Standing of a town among towns, after GeoNames feature codes; divisions of the hand-kept table have that of their seats. */
export const RANK = {
  none: 0,
  /** A part of a town (PPLX). */
  section: 1,
  town: 2,
  /** Seat of a third- or fourth-level division. */
  seat3: 3,
  /** Seat of a second-level division (PPLA2). */
  seat2: 4,
  /** Seat of a first-level division (PPLA). */
  seat1: 5,
  /** Capital of a country (PPLC). */
  capital: 6,
} as const;

/** In what way a name names its place. */
export const NAME = {
  /** Its own name, as the sources print it. */
  primary: 0,
  /** Another name of it. */
  alternate: 1,
  /** A name as news has it, kept by hand. */
  news: 2,
  /** Demonym or adjective: "Iranian". */
  demonym: 3,
  /** Only with its full stop: "Tenn.". */
  dotted: 4,
  /** Only in capitals or with full stops: "U.S.", "UAE". */
  initials: 5,
  /** Only after a comma or in brackets: "Austin, TX". */
  postal: 6,
} as const;
export type NameKind = (typeof NAME)[keyof typeof NAME];

/** What else a word is; bits. */
export const WORD = {
  /** An ordinary English word. */
  ordinary: 1,
  firstName: 2,
  surname: 4,
  /** A company, team or other body. */
  organisation: 8,
  /** A given name, but a place first. */
  alsoGiven: 16,
} as const;
