import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answers, Job, Reply } from './protocol.ts';

export interface PoolOptions {
  /** Absolute path of the thread's source. */
  readonly entry: string;
  readonly size: number;
  /** Heap of each thread, 2^20 bytes. */
  readonly megabytes: number;
  readonly workerData: unknown;
}

/** Threads that do one job at a time each, under a deadline. */
export interface WorkerPool {
  /**
   * Does a job on the next free thread. A thread that overruns is ended and replaced.
   * @param seconds deadline, counted from when a thread takes the job up
   * @throws Error with a reason for people: the job's own failure, the deadline, or the thread's end; PoolError when no thread
   *   can start or the pool was closed.
   */
  readonly run: <J extends Job>(job: J, seconds: number) => Promise<Answers[J['kind']]>;
  readonly close: () => Promise<void>;
}

/** The pool itself cannot work, whatever the job. */
export class PoolError extends Error {
  override readonly name = 'PoolError';
}

interface Task {
  readonly job: Job;
  readonly seconds: number;
  resolve(answer: Answers[Job['kind']]): void;
  reject(error: Error): void;
}

/** Starting a thread means loading the gazetteer: far below a second. */
const START_SECONDS = 60;
/** Articles are read one by one and forgotten: a small nursery does as well and leaves the memory to others. */
const YOUNG_MB = 12;

/** Makes a pool. Threads start with the first jobs. */
export function createPool(options: PoolOptions): WorkerPool {
  const waiting: Task[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let closed = false;

  const next = (): void => {
    if (waiting.length === 0 || closed) return;
    const worker = idle.pop();
    if (!worker && all.size >= options.size) return;
    const task = waiting.shift();
    if (!task) return;
    void perform(worker ?? null, task);
  };

  const perform = async (free: Worker | null, task: Task): Promise<void> => {
    let worker = free;
    try {
      worker ??= await start();
      const reply = await ask(worker, task.job, task.seconds);
      idle.push(worker);
      if (reply.kind === 'done') task.resolve(reply.answer);
      else
        task.reject(new Error(reply.kind === 'failed' ? reply.reason : 'The thread answered out of turn.'));
    } catch (error) {
      if (worker) await discard(worker);
      task.reject(error instanceof Error ? error : new Error(String(error)));
    } finally {
      next();
    }
  };

  const start = async (): Promise<Worker> => {
    const worker = new Worker(pathToFileURL(options.entry), {
      workerData: options.workerData,
      resourceLimits: { maxOldGenerationSizeMb: options.megabytes, maxYoungGenerationSizeMb: YOUNG_MB },
      // The parent's flags (inspector, test runner) are not for threads.
      execArgv: [],
    });
    all.add(worker);
    // An error that comes while nobody listens must not end the process.
    worker.on('error', () => undefined);
    try {
      await ask(worker, null, START_SECONDS);
      return worker;
    } catch (error) {
      await discard(worker);
      throw new PoolError(
        `An extraction thread could not start: ${error instanceof Error ? error.message : ''}`,
        {
          cause: error,
        },
      );
    }
  };

  const discard = async (worker: Worker): Promise<void> => {
    all.delete(worker);
    await worker.terminate();
  };

  return {
    run: <J extends Job>(job: J, seconds: number) =>
      new Promise<Answers[J['kind']]>((resolve, reject) => {
        if (closed) {
          reject(new PoolError('The work was stopped.'));
          return;
        }
        waiting.push({ job, seconds, reject, resolve: (answer) => resolve(answer as Answers[J['kind']]) });
        next();
      }),
    close: async () => {
      closed = true;
      for (const task of waiting.splice(0)) task.reject(new PoolError('The work was stopped.'));
      await Promise.all([...all].map(discard));
    },
  };
}

/** The thread's next message, after telling it `job` (null: just listen). Rejects when time is up or the thread ends. */
function ask(worker: Worker, job: Job | null, seconds: number): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => finish(() => reject(new Error(`It took longer than ${seconds} s.`))),
      seconds * 1000,
    );
    const onMessage = (reply: Reply) => finish(() => resolve(reply));
    const onError = (error: Error) => finish(() => reject(new Error(wordsFor(error), { cause: error })));
    const onExit = () => finish(() => reject(new Error('The thread that read it ended.')));
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    if (job) worker.postMessage(job);
  });
}

function wordsFor(error: NodeJS.ErrnoException): string {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'It needed more memory than one thread may use.'
    : error.message;
}
