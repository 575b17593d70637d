import { expect, test } from 'vitest';
import { streamOf } from './stream.ts';

test('parts come in order; a reader that leaves ends the work', async () => {
  const ends: string[] = [];
  async function* parts(reader: string): AsyncGenerator<string, void> {
    try {
      for (const part of ['Zürich ', 'and ', 'Łódź']) yield await Promise.resolve(part);
    } finally {
      ends.push(reader);
    }
  }
  expect(await new Response(streamOf(parts('first'))).text()).toBe('Zürich and Łódź');
  const reader = streamOf(parts('second')).getReader();
  await reader.read();
  await reader.cancel();
  expect(ends).toEqual(['first', 'second']);
});
