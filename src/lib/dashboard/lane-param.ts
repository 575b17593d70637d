import { oneOf, readList } from './lists.ts';
import type { Notice } from './notices.ts';
import type { DashboardState, LaneChoice, LaneKind } from './types.ts';

export const LANE_KINDS = ['category', 'country', 'source', 'type'] as const;

/** Characters of a lane's id: names of sources are the longest. */
const MAX_LANE_LENGTH = 120;

/** `lanes` says what the lanes are; `top` and `fold` name those that were moved up and folded, each a parameter of its own. */
export const LANE_KEYS = ['lanes', 'top', 'fold'] as const;

/** Reads the three keys; the last two mean nothing without the first. */
export function readLanes(
  values: (key: string) => readonly string[],
  notices: Notice[],
): Partial<DashboardState> {
  const by: LaneKind | null = oneOf(LANE_KINDS)(values('lanes').at(-1) ?? '');
  if (!by) {
    notices.push({ key: 'notAmong', name: 'lanes', choices: LANE_KINDS });
    return {};
  }
  const read = (item: string): string | null =>
    item !== '' && item.length <= MAX_LANE_LENGTH && item.isWellFormed() ? item : null;
  return {
    lanes: {
      by,
      top: readList(values('top'), 'top', read, notices),
      folded: readList(values('fold'), 'fold', read, notices),
    },
  };
}

/** The pairs that {@link readLanes} reads back. */
export function writeLanes({ by, top, folded }: LaneChoice): [string, string][] {
  return [
    ['lanes', by],
    ...top.map((id): [string, string] => ['top', id]),
    ...folded.map((id): [string, string] => ['fold', id]),
  ];
}
