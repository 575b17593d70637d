import type { Transport } from '@sveltejs/kit';
import { PackedCells } from '#lib/dashboard/packed-cells.ts';

/** How what the server gives a page gets into its HTML. */
export const transport: Transport = {
  cells: {
    encode: (value: unknown) => value instanceof PackedCells && value.pack(),
    decode: (text: string) => PackedCells.unpack(text),
  },
};
