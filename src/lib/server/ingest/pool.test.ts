import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '#lib/model/article.ts';
import { createPool, PoolError } from './pool.ts';
import type { WorkerPool } from './pool.ts';

const DEADLINE_SECONDS = 1;

function job(title: string) {
  const nothing = { published: null, source: null, url: null, author: null, dateline: null, language: null };
  const article: Article = { id: title, title, text: '', ...nothing };
  return { kind: 'extract', article } as const;
}

describe('a pool', () => {
  let pool: WorkerPool | null = null;
  const open = (size: number, workerData: unknown = null): WorkerPool => {
    const entry = path.join(import.meta.dirname, 'pool-fixture.ts');
    pool = createPool({ entry, size, megabytes: 64, workerData });
    return pool;
  };
  afterEach(() => pool?.close());

  it('answers more jobs than it has threads', async () => {
    const { run } = open(2);
    const jobs = Array.from({ length: 7 }, () => run(job('answer'), DEADLINE_SECONDS));
    expect(await Promise.all(jobs)).toHaveLength(7);
  });

  it.each([
    ['fail', /not an article/],
    ['throw', /a fault of ours/],
    ['exit', /thread that read it ended/],
    ['loop', /longer than 1 s/],
    ['hoard', /more memory than one thread may use|longer than 1 s/],
  ])('names the reason when a thread does this: %s, and goes on', async (deed, reason) => {
    const { run } = open(1);
    const before = run(job('answer'), DEADLINE_SECONDS);
    const bad = run(job(deed), DEADLINE_SECONDS);
    const after = run(job('answer'), DEADLINE_SECONDS);
    await expect(bad).rejects.toThrow(reason);
    expect(await before).toEqual({ mentions: [], places: [] });
    expect(await after).toEqual({ mentions: [], places: [] });
  });

  it('says so when threads cannot start', async () => {
    const failing = open(1, 'broken').run(job('answer'), DEADLINE_SECONDS);
    await expect(failing).rejects.toThrow(PoolError);
    await expect(failing).rejects.toThrow(/no table of places/);
  });

  it('rejects what waits when it is closed', async () => {
    const { run, close } = open(1);
    const jobs = [run(job('loop'), 60), run(job('answer'), 60)];
    const results = Promise.allSettled(jobs);
    await close();
    expect((await results).map((result) => result.status)).toEqual(['rejected', 'rejected']);
    await expect(run(job('answer'), 60)).rejects.toThrow(PoolError);
  });
});
