import { expect, test } from 'vitest';
import { compressed } from './compress.ts';

const TEXT = 'the same words again and again '.repeat(200);

function ask(encoding: string | null, type = 'text/html', status = 200, body: string | null = TEXT) {
  const request = new Request('http://localhost/', {
    headers: encoding === null ? {} : { 'accept-encoding': encoding },
  });
  return compressed(request, new Response(body, { status, headers: { 'content-type': type } }));
}

test.each(['gzip', 'br, GZIP;q=0.5', 'gzip, deflate'])('compresses for %s', async (encoding) => {
  const reply = ask(encoding);
  expect(reply.headers.get('content-encoding')).toBe('gzip');
  const bytes = await reply.arrayBuffer();
  expect(bytes.byteLength).toBeLessThan(TEXT.length / 10);
  const body = new Response(bytes).body;
  expect(await new Response(body?.pipeThrough(new DecompressionStream('gzip'))).text()).toBe(TEXT);
});

test.each([
  [null, 'text/html', 200],
  ['br', 'text/html', 200],
  ['gzip;q=0', 'text/html', 200],
  ['gzip', 'font/woff2', 200],
  ['gzip', 'application/vnd.pmtiles', 206],
])('leaves it alone for %s, %s, %d', async (encoding, type, status) => {
  const reply = ask(encoding, type, status);
  expect(reply.headers.get('content-encoding')).toBeNull();
  expect(await reply.text()).toBe(TEXT);
});

test('an answer without a body stays without one', () => {
  expect(ask('gzip', 'text/html', 304, null).body).toBeNull();
});
