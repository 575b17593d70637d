const PERCENT = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A share of 0–1 as percent with one decimal: 0.8607 as `86.1`. */
export const percent = (share: number): string => PERCENT.format(share * 100);

/** `2026-11-23` as `23 November 2026`. */
export const longDay = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));
