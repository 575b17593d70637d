/** A sentence and the phrases read from it: `phrase = TYPE value MOD @ edtf`, the EDTF `-` when no days are fixed. */
export type DateCase = readonly [text: string, ...phrases: readonly string[]];

export interface DateCases {
  /** `YYYY-MM-DD`, or null for a text that does not say. */
  readonly published: string | null;
  readonly cases: readonly DateCase[];
}
