/**
 * Starts a task after a rest; a later call drops the earlier one and aborts it.
 * Failures are silent: what is shown stays true, and the next change asks again.
 * @returns a function to call, and one that drops whatever is under way.
 */
export function restThenLatest(rest: number): {
  readonly run: <T>(task: (signal: AbortSignal) => Promise<T>, done: (result: T) => void) => void;
  readonly drop: () => void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: AbortController | undefined;
  const drop = (): void => {
    clearTimeout(timer);
    current?.abort();
  };
  return {
    drop,
    run: (task, done) => {
      drop();
      const mine = new AbortController();
      current = mine;
      timer = setTimeout(() => {
        task(mine.signal).then(
          (result) => {
            if (!mine.signal.aborted) done(result);
          },
          () => undefined,
        );
      }, rest);
    },
  };
}
