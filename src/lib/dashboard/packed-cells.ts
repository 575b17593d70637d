import type { CellColumns, CellTable, DayRange, PlaceSummary } from './types.ts';
import { decodeCells, encodeCells } from './wire.ts';

/** Bytes turned to text at once; functions take only so many arguments. */
const CHUNK = 8192;

/** A cell table that goes into a page as a short text. */
export class PackedCells implements CellTable {
  readonly revision: number;
  readonly places: readonly PlaceSummary[];
  readonly rows: CellColumns;
  readonly partial: boolean;
  readonly span: DayRange | null;

  constructor({ revision, places, rows, partial = false, span }: CellTable) {
    this.revision = revision;
    this.places = places;
    this.rows = rows;
    this.partial = partial;
    this.span = span;
  }

  /** The table in base64. */
  pack(): string {
    const bytes = encodeCells(this);
    let text = '';
    for (let at = 0; at < bytes.length; at += CHUNK)
      text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
    return btoa(text);
  }

  static unpack(text: string): PackedCells {
    return new PackedCells(decodeCells(Uint8Array.from(atob(text), (character) => character.charCodeAt(0))));
  }
}
