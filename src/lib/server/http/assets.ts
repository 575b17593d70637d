import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';

/** One file in the forms that were made ahead of time. */
interface Asset {
  readonly type: string;
  readonly etag: string;
  /** Its name changes with its content. */
  readonly immutable: boolean;
  /** By content coding; '' is the file as it is. */
  readonly bodies: ReadonlyMap<string, Buffer>;
}

/** By the path of its address. */
export type Assets = ReadonlyMap<string, Asset>;

const TYPES = new Map([
  ['.css', 'text/css'],
  ['.html', 'text/html'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.map', 'application/json'],
  ['.mjs', 'text/javascript'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
]);

/** Best first. */
const CODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * Reads every file of the built page (a few megabytes), so that a page that is open goes on working when the build is replaced
 * under the running server. Files of a kind that is not in the table are left to the next handler.
 */
export async function readAssets(folder: string): Promise<Assets> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const contents = new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(file)] as const)),
  );
  const assets = new Map<string, Asset>();
  for (const [file, body] of contents) {
    const type = TYPES.get(path.extname(file));
    if (type === undefined) continue;
    const bodies = new Map([['', body]]);
    for (const [coding, extension] of CODINGS) {
      const packed = contents.get(file + extension);
      if (packed) bodies.set(coding, packed);
    }
    const address = `/${path.relative(folder, file).split(path.sep).join('/')}`;
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const text = /^(?:text|image\/svg|application\/(?:json|manifest))/.test(type);
    assets.set(address, {
      type: text ? `${type}; charset=utf-8` : type,
      etag,
      immutable: address.startsWith('/_app/immutable/'),
      bodies,
    });
  }
  return assets;
}

/** Answers requests for the files from memory; all others go on. */
export function servingAssets(assets: Assets, next: RequestListener): RequestListener {
  return (request, response) => {
    const asset =
      request.method === 'GET' || request.method === 'HEAD' ? find(assets, request.url) : undefined;
    if (asset) answer(asset, request, response);
    else next(request, response);
  };
}

function find(assets: Assets, url: string | undefined): Asset | undefined {
  const [address = ''] = (url ?? '').split('?', 1);
  return assets.get(address);
}

function answer(
  { type, etag, immutable, bodies }: Asset,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.setHeader('content-type', type);
  response.setHeader('etag', etag);
  response.setHeader('cache-control', immutable ? 'public,max-age=31536000,immutable' : 'no-cache');
  if (bodies.size > 1) response.setHeader('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .split(',', 20)
    .filter((item) => !/;\s*q=0(?:\.0*)?\s*$/.test(item))
    .map((item) => item.split(';', 1)[0]?.trim());
  const coding =
    CODINGS.map(([name]) => name).find((name) => accepted.includes(name) && bodies.has(name)) ?? '';
  if (coding) response.setHeader('content-encoding', coding);
  const body = bodies.get(coding) ?? Buffer.alloc(0);
  response.writeHead(200, { 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
