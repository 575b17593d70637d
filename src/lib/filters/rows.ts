/** The rows whose ids none of those already shown has: the list may have moved on between two pages. */
export function unseen<Row extends { readonly id: string }>(
  shown: readonly Row[],
  page: readonly Row[],
): Row[] {
  const known = new Set(shown.map(({ id }) => id));
  return page.filter(({ id }) => !known.has(id));
}
