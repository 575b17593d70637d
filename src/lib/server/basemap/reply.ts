import type { Basemap } from './open.ts';

/** Bytes of one reply: directories and tiles are below 1 MB; more is no map's question. */
export const MAX_RANGE = 16_000_000;

const RANGE = /^bytes=(\d{1,15})-(\d{1,15})$/;

/**
 * Answers a request for a part of the archive (RFC 9110, section 14): 206 with the bytes, 416 when the request names no single part
 * with both ends, or one too long.
 */
export async function basemapReply(basemap: Basemap, request: Request): Promise<Response> {
  const shared = {
    etag: `"${basemap.version}"`,
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    'content-type': 'application/vnd.pmtiles',
  };
  const [, from, to] = RANGE.exec(request.headers.get('range') ?? '') ?? [];
  const start = Number(from ?? NaN);
  const end = Math.min(Number(to ?? NaN) + 1, basemap.size);
  if (!(start < end && end - start <= MAX_RANGE))
    return new Response(null, {
      status: 416,
      headers: { ...shared, 'content-range': `bytes */${basemap.size}` },
    });
  const bytes = await basemap.read(start, end);
  return new Response(bytes, {
    status: 206,
    headers: {
      ...shared,
      'content-range': `bytes ${start}-${start + bytes.length - 1}/${basemap.size}`,
      'content-length': String(bytes.length),
    },
  });
}
