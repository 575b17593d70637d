import { expect, test } from 'vitest';
import { streamOf } from './stream.ts';

test('parts come in order; a reader that leaves ends the work', async () => {
  let ended = false;
  async function* parts(): AsyncGenerator<string, void> {
    try {
      for (const part of ['Zürich ', 'and ', 'Łódź']) yield await Promise.resolve(part);
    } finally {
      ended = true;
    }
  }
  expect(await new Response(streamOf(parts())).text()).toBe('Zürich and Łódź');
  ended = false;
  const reader = streamOf(parts()).getReader();
  await reader.read();
  await reader.cancel();
  expect(ended).toBe(true);
});
