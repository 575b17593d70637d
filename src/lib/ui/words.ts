const NUMBER = new Intl.NumberFormat('en-GB');

/** 12345 as `12,345`. */
export function formatCount(count: number): string {
  return NUMBER.format(count);
}

/** `1 event`, `2 events`, `no events`. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  if (count === 0) return `no ${plural}`;
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** First letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
