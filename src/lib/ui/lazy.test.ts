import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { lazy } from './lazy.svelte.ts';

const panel = (() => ({})) as unknown as Component<object>;

describe('a component fetched when it is needed', () => {
  it('is not there before, and is fetched once however many ask', async () => {
    let fetched = 0;
    const part = lazy(() => {
      fetched++;
      return Promise.resolve({ default: panel });
    });
    expect(part.component).toBeNull();
    expect(fetched).toBe(0);
    await Promise.all([part.load(), part.load()]);
    await part.load();
    expect(part.component).toBe(panel);
    expect(fetched).toBe(1);
  });

  it('can be asked for again after a failure', async () => {
    let asked = 0;
    const part = lazy(() =>
      asked++ === 0 ? Promise.reject<never>(new Error('no network')) : Promise.resolve({ default: panel }),
    );
    await expect(part.load()).rejects.toThrow('no network');
    expect(part.component).toBeNull();
    await part.load();
    expect(part.component).toBe(panel);
  });
});
