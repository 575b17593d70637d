import type { Lane } from '#lib/dashboard/types.ts';

/** Lanes in the viewer's order: those moved to the top first, then the rest as they came. Ids without a lane are passed over. */
export function orderLanes<T extends Lane>(lanes: readonly T[], top: readonly string[]): T[] {
  const byId = new Map(lanes.map((lane) => [lane.id, lane] as const));
  const first = top.map((id) => byId.get(id)).filter((lane) => lane !== undefined);
  const moved = new Set(top);
  return [...first, ...lanes.filter(({ id }) => !moved.has(id))];
}

/**
 * The ids that must be named to put one lane at a new place, as few as will do.
 * @param to its place in the new order, from 0; beyond the ends it goes to the end.
 */
export function moveLane(
  lanes: readonly Lane[],
  top: readonly string[],
  id: string,
  to: number,
): readonly string[] {
  const order = orderLanes(lanes, top).map((lane) => lane.id);
  if (!order.includes(id)) return top;
  const others = order.filter((other) => other !== id);
  const next = [...others.slice(0, Math.max(0, to)), id, ...others.slice(Math.max(0, to))];
  const natural = lanes.map((lane) => lane.id);
  for (let named = 0; named < next.length; named++) {
    const first = new Set(next.slice(0, named));
    const rest = natural.filter((other) => !first.has(other));
    if (rest.every((other, i) => other === next[named + i])) return next.slice(0, named);
  }
  return next;
}
