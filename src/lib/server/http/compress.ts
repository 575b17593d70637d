/** Bytes below which compressing costs more than it saves. */
const SMALLEST = 1400;

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|vnd\.dateline\.))/;

/**
 * The reply in gzip when the request takes it and it is worth it. Static files are compressed ahead of time and do not come here.
 * Nothing secret is in any reply, so lengths give nothing away.
 */
export function compressed(request: Request, response: Response): Response {
  const { body, headers, status } = response;
  const known = headers.get('content-length');
  const worth =
    body !== null &&
    status !== 206 &&
    !headers.has('content-encoding') &&
    COMPRESSIBLE.test(headers.get('content-type') ?? '') &&
    (known === null || Number(known) >= SMALLEST);
  if (!worth || request.method === 'HEAD') return response;
  headers.append('vary', 'accept-encoding');
  if (!takesGzip(request.headers.get('accept-encoding') ?? '')) return response;
  headers.set('content-encoding', 'gzip');
  headers.delete('content-length');
  return new Response(body.pipeThrough(new CompressionStream('gzip')), { status, headers });
}

/** Whether `gzip` is named and not refused by `q=0` (RFC 9110, section 12.5.3). */
function takesGzip(accepted: string): boolean {
  return accepted
    .split(',', 20)
    .map((part) => part.trim().toLowerCase().split(';', 2))
    .some(([name, weight = '']) => name === 'gzip' && !/^\s*q=0(?:\.0*)?\s*$/.test(weight));
}
