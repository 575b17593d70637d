/** Which of `count` marks in a row has the focus after a key; null when the key does not move it. */
export function focusAfter(key: string, at: number, count: number): number | null {
  const target = new Map([
    ['ArrowRight', at + 1],
    ['ArrowDown', at + 1],
    ['ArrowLeft', at - 1],
    ['ArrowUp', at - 1],
    ['Home', 0],
    ['End', count - 1],
  ]).get(key);
  return target === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, target));
}
