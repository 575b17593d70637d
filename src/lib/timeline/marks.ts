import type { Clock, EventRow } from '#lib/dashboard/types.ts';
import { formatDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import { describeWhen } from '#lib/time/words.ts';
import type { Words } from '#lib/words/index.ts';

/** One event where the timeline has it: with its days by the clock that is chosen. */
export interface Mark {
  readonly row: EventRow;
  readonly when: When | null;
}

/** The days of an event by a clock: its own, or the one on which it was first reported. */
export function whenBy({ when, reported }: EventRow, clock: Clock): When | null {
  if (clock === 'happened') return when;
  if (reported === null) return null;
  const basis = 'published' as const;
  return {
    ...{ start: reported, end: reported, precision: 'day', approximate: false },
    ...{ edtf: formatDay(reported), basis, anchor: null },
  };
}

/** What the page does with a mark that is one event. */
export interface MarkActions {
  readonly hrefOf: (id: string) => string;
  readonly open: (id: string) => void;
  readonly point: (row: EventRow | null) => void;
}

/** A mark in words, for who cannot see where it stands. */
export function markLabel({ title, when, category, planned }: EventRow, words: Words): string {
  const date = when ? describeWhen(when, words.dates) : words.dates.undated;
  return words.timeline.mark(title, date, words.categories[category], planned);
}

/** A click that follows the link in place; with a modifier the browser opens it elsewhere. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
