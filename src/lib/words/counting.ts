/** Wordings by the plural category of a count (CLDR); `#` stands for the number. `none` says zero in words. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
  readonly none?: string;
};

export type Count = (count: number, forms: Forms) => string;

/** A count in the words of a language: `1 event`, `2,000 events`, `no events`. */
export function counting(locale: string): Count {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => {
    const form =
      count === 0 && forms.none !== undefined ? forms.none : (forms[rules.select(count)] ?? forms.other);
    return form.replaceAll('#', numbers.format(count));
  };
}

/** First letter in upper case. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
