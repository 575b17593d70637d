import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CellTable, EventDetail, EventPage } from '#lib/dashboard/types.ts';
import { SECURITY_HEADERS } from '#lib/server/http/headers.ts';
import { article, changes, entry, eventOf, mention, reading } from '../contract/samples.ts';
import { BAD_ADDRESSES, PAYLOADS } from './payloads.ts';
import { startTestServer } from './server.ts';
import type { TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(async (store) => {
    for (const [number, payload] of PAYLOADS.entries()) {
      const id = `a${number}`;
      const told = mention(`m${number}`, id);
      const hostile = {
        ...article(id),
        ...{
          title: payload,
          text: `${payload} ${article(id).text}`,
          source: payload,
          author: payload,
          dateline: payload,
        },
        url: BAD_ADDRESSES[number % BAD_ADDRESSES.length] ?? null,
      };
      const event = { ...eventOf(`m${number}`, [told]), title: payload };
      await store.putArticle({ ...entry(id), article: hostile }, reading([told]), changes([event]));
    }
  });
});
afterAll(() => server.close());

const get = (path: string, init: RequestInit = {}) =>
  fetch(`${server.origin}${path}`, { redirect: 'manual', ...init });

/** What the HTTP client of the platform would mend on the way: raw paths and methods. */
function raw(method: string, path: string): Promise<{ status: number; headers: Headers; body: string }> {
  return new Promise((resolve, reject) => {
    const url = new URL(server.origin);
    request({ method, path, host: url.hostname, port: url.port }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const headers = new Headers(
          Object.entries(response.headers).map(([k, v]) => [k, String(v)] as [string, string]),
        );
        resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString() });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('every reply', () => {
  it.each([
    ['GET', '/', 200],
    ['GET', '/?q=bridge', 200],
    ['GET', '/__data.json', 200],
    ['GET', '/health', 200],
    ['GET', '/api/cells', 200],
    ['GET', '/api/events', 200],
    ['GET', '/api/event/m0', 200],
    ['GET', '/api/progress', 200],
    ['GET', '/_app/version.json', 200],
    ['GET', '/_app/immutable/nothing.js', 404],
    ['GET', '/nothing-here', 404],
    ['GET', '/api/event/none', 404],
    ['GET', '/api/event/..%2f..%2fetc%2fpasswd', 404],
    ['GET', '/..%2f..%2fpackage.json', 404],
    ['GET', '/../../package.json', 404],
    ['GET', '/%00', 404],
    ['GET', '/%', 400],
    ['GET', '/%ff', 400],
    ['GET', '/api/events?limit=1e9', 400],
    ['GET', '/api/export?format=csv', 200],
    ['GET', '/api/export', 400],
    ['GET', '/api/export?format=exe', 400],
    ['GET', '/api/export?format=csv&colour=red', 400],
    ['POST', '/api/events', 405],
    ['DELETE', '/api/event/m0', 405],
    ['PUT', '/health', 405],
    ['POST', '/', 405],
  ])('%s %s: status %i and every security header', async (method, path, status) => {
    const reply = await raw(method, path);
    expect(reply.status).toBe(status);
    for (const [name, value] of SECURITY_HEADERS)
      expect([name, reply.headers.get(name)]).toEqual([name, value]);
    const policy = reply.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(reply.headers.has('x-powered-by')).toBe(false);
    expect(reply.body).not.toMatch(/\.(?:ts|js):\d+|node_modules|\/work\/|\/tmp\//);
  });

  it('keeps scripts of the page to its own, by nonce', async () => {
    const html = await (await get('/')).text();
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+'/);
    for (const [tag] of html.matchAll(/<script\b[^>]*>/g))
      expect(tag).toMatch(/nonce="|type="application\/json"/);
  });
});

describe('hostile articles', () => {
  it('are text in the page, wherever they show', async () => {
    for (const path of ['/', ...PAYLOADS.map((_, number) => `/?event=m${number}`)]) {
      const html = await (await get(path)).text();
      // Not vacuous: the payloads are in the page, as text or as data.
      expect(html).toContain('globalThis.pwned');
      for (const payload of PAYLOADS.filter((text) => text.includes('<')))
        expect(html).not.toContain(payload);
      expect(html).not.toMatch(
        /<(?:img|iframe|svg|details|base|style|math|meta)[^>]*(?:pwned|evil\.example)/i,
      );
      expect(html).not.toMatch(/<[^<>]*\shref="?\s*(?:javascript|data|vbscript|file):/i);
      for (const [, body] of html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs))
        expect(body).not.toMatch(/[\u2028\u2029<]/);
    }
  });

  it('never make a link of an address that is not http or https', async () => {
    for (const number of PAYLOADS.keys()) {
      const detail = (await (await get(`/api/event/m${number}`)).json()) as EventDetail;
      for (const source of detail.evidence) expect(source.url).toBeNull();
      expect(detail.evidence[0]?.title).toBe(PAYLOADS[number]);
    }
  });

  it('are sent as JSON that no browser takes for a page', async () => {
    for (const path of ['/api/events', '/api/cells', '/api/event/m0']) {
      const reply = await get(path);
      expect(reply.headers.get('content-type')).toContain('application/json');
      expect(reply.headers.get('content-security-policy')).toContain('sandbox');
    }
  });
});

describe('hostile addresses', () => {
  const hostile = [
    'from=NaN&to=Infinity',
    'from=9999-12-31&to=0000-01-01',
    'from=2024-13-45',
    `q=${'a'.repeat(10_000)}`,
    `q=${encodeURIComponent('"); drop table article; --')}`,
    `q=${encodeURIComponent("' or 1=1 --")}`,
    `q=${encodeURIComponent('NEAR(a b) OR title:* ^x')}`,
    `category=${encodeURIComponent("conflict') union select * from meta --")}`,
    'sort=confidence;drop%20table%20event',
    'sort=__proto__&__proto__=1&constructor=prototype',
    'place=../../etc/passwd',
    `place=${Array.from({ length: 2000 }, (_, i) => `p${i}`).join()}`,
    'at=1e999,0,0',
    'event=%3Cscript%3Ealert(1)%3C/script%3E',
    'q=%ED%A0%80&event=%00',
    'q=%E0%A4%A',
    `${'x=1&'.repeat(3000)}`,
    `q=${encodeURIComponent('<script>globalThis.echoed=1</script>')}`,
    `${encodeURIComponent('<script>globalThis.echoed=1</script>')}=1`,
  ];

  it.each(hostile.map((query) => [query.slice(0, 60), query] as const))(
    'get a page all the same: ?%s',
    async (_, query) => {
      const reply = await get(`/?${query}`);
      expect(reply.status).toBe(200);
      expect(await reply.text()).not.toMatch(/<script>globalThis\.echoed|<script>alert/);
    },
  );

  it.each(hostile.map((query) => [query.slice(0, 60), query] as const))(
    'get data or a clear refusal from the API, never a failure: ?%s',
    async (_, query) => {
      for (const path of ['/api/cells', '/api/events']) {
        const reply = await get(`${path}?${query}`);
        expect([200, 400]).toContain(reply.status);
        if (reply.status === 400) {
          const { message } = (await reply.json()) as { message: string };
          expect(message.length).toBeLessThan(600);
          expect(message).not.toContain('<script>');
        }
      }
    },
  );

  it('do not change the data', async () => {
    const page = (await (await get('/api/events?limit=200')).json()) as EventPage;
    expect(page.total).toBe(PAYLOADS.length);
  });

  it('longer than a header may be are refused', async () => {
    expect((await get(`/?q=${'a'.repeat(100_000)}`)).status).toBe(431);
  });
});

describe('the API', () => {
  it.each([
    'limit=0',
    'limit=201',
    'limit=-1',
    'limit=1.5',
    'limit=abc',
    'limit=1&limit=2',
    'offset=-1',
    'offset=1e3',
    'offset=999999999999',
    'from=soon',
    'category=none',
    'sort=random',
    'unknown=1',
  ])('refuses ?%s with words', async (query) => {
    const reply = await get(`/api/events?${query}`);
    expect(reply.status).toBe(400);
    expect(((await reply.json()) as { message: string }).message).toMatch(/\.$/);
  });

  it('gives pages, cells and one event', async () => {
    const page = (await (await get('/api/events?limit=2&offset=1&place=IQ')).json()) as EventPage;
    expect(page.rows).toHaveLength(2);
    expect(page.total).toBe(PAYLOADS.length);
    const cells = (await (await get('/api/cells?place=IQ')).json()) as CellTable;
    expect(cells.places.map((place) => place.id).sort()).toEqual(['IQ', 'mosul']);
  });

  it('says when nothing has changed', async () => {
    const first = await get('/api/cells');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = await get('/api/cells', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await get('/api/cells', { headers: { 'if-none-match': 'W/"other"' } })).status).toBe(200);
  });

  it('is not opened to other origins', async () => {
    const reply = await get('/api/events', { headers: { origin: 'https://evil.example' } });
    expect(reply.headers.has('access-control-allow-origin')).toBe(false);
  });
});
