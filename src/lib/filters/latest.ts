/**
 * Runs at most one request at a time and forgets the older one: its signal is aborted and its answer is dropped.
 * @returns a function that starts `task` after `delay` milliseconds and gives its result, or null when a later call overtook it.
 * Errors of a task that was overtaken are dropped as well.
 */
export function latestWins(): <T>(
  task: (signal: AbortSignal) => Promise<T>,
  delay?: number,
) => Promise<T | null> {
  let current: AbortController | null = null;
  return async (task, delay = 0) => {
    current?.abort();
    const mine = new AbortController();
    current = mine;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (mine.signal.aborted) return null;
    try {
      const result = await task(mine.signal);
      return mine.signal.aborted ? null : result;
    } catch (error) {
      if (mine.signal.aborted) return null;
      throw error;
    }
  };
}
