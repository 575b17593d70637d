import { formatState, parseQuery } from '#lib/dashboard/state.ts';
import type { DashboardState } from '#lib/dashboard/types.ts';

/** A view under a name of the reader's own. */
export interface SavedView {
  readonly name: string;
  /** As `formatState` writes it. */
  readonly query: string;
}

/** What is needed of `localStorage`; it throws where storage is forbidden or full. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

export const SHELF_KEY = 'dateline.views';
/** Views kept; a longer list wants folders. */
export const MAX_VIEWS = 30;
/** Characters of a name: one line. */
export const MAX_NAME = 80;
/** Characters of what is stored; far more than thirty views need, and bounded because other pages of the origin write there too. */
const MAX_STORED = 200_000;

/** A name as it is kept: one line, no control characters, cut at whole characters. */
export function cleanName(name: string): string {
  const line = name
    .slice(0, MAX_NAME * 4)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return [...line].slice(0, MAX_NAME).join('').toWellFormed().trim();
}

/** The views on the shelf; whatever is stored there, only well-formed ones, each by the state that its address means. */
export function readViews(shelf: Shelf): SavedView[] {
  let stored: unknown;
  try {
    const text = shelf.getItem(SHELF_KEY) ?? '[]';
    stored = text.length <= MAX_STORED ? JSON.parse(text) : [];
  } catch {
    return [];
  }
  if (!Array.isArray(stored)) return [];
  const views = new Map<string, SavedView>();
  for (const item of stored.slice(0, MAX_VIEWS) as unknown[]) {
    if (typeof item !== 'object' || item === null || !('name' in item) || !('query' in item)) continue;
    const { name, query } = item;
    if (typeof name !== 'string' || typeof query !== 'string' || cleanName(name) === '') continue;
    views.set(cleanName(name), { name: cleanName(name), query: normal(query) });
  }
  return [...views.values()];
}

/** With the view added in front, or moved there under a name that is taken; the oldest makes room. */
export function withView(views: readonly SavedView[], name: string, state: DashboardState): SavedView[] {
  const clean = cleanName(name);
  if (clean === '') return [...views];
  const view = { name: clean, query: formatState({ ...state, lang: null }) };
  return [view, ...views.filter((other) => other.name !== clean)].slice(0, MAX_VIEWS);
}

/** False when the browser does not let anything be kept. */
export function writeViews(shelf: Shelf, views: readonly SavedView[]): boolean {
  try {
    shelf.setItem(SHELF_KEY, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

function normal(query: string): string {
  return formatState(parseQuery(query).state);
}
