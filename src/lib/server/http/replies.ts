import { parseState } from '#lib/dashboard/state.ts';
import type { DashboardState } from '#lib/dashboard/types.ts';
import { en } from '#lib/words/en/index.ts';
import { noticeInWords } from '#lib/words/index.ts';

/** The request cannot be understood; `message` tells the caller what to change and never repeats the input. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
}

/** The body of every error, whatever raised it: the same shape as the framework's own. */
export interface ErrorBody {
  readonly message: string;
}

export function errorReply(status: number, message: string): Response {
  return Response.json({ message } satisfies ErrorBody, {
    status,
    headers: { 'cache-control': 'no-store' },
  });
}

/**
 * A JSON reply that a browser may keep and must ask about: 304 when it has the same version.
 * @param version changes whenever the answer to the same address may.
 */
export function versionedReply(
  request: Request,
  version: string,
  body: () => Promise<unknown>,
): Promise<Response> {
  return versioned(request, version, async (headers) => Response.json(await body(), { headers }));
}

/** The same for a packed form of what is also given as JSON. @param type its media type, which the request asked for */
export function versionedBytes(
  request: Request,
  version: string,
  type: string,
  body: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Response> {
  return versioned(
    request,
    `${version}.packed`,
    async (headers) =>
      new Response(await body(), { headers: { ...headers, 'content-type': type, vary: 'accept' } }),
  );
}

async function versioned(
  request: Request,
  version: string,
  reply: (headers: Record<string, string>) => Promise<Response>,
): Promise<Response> {
  const etag = `W/"${version}"`;
  const headers = { etag, 'cache-control': 'private, no-cache' };
  const known = request.headers.get('if-none-match')?.split(/,\s*/u, 20) ?? [];
  return known.includes(etag) ? new Response(null, { status: 304, headers }) : reply(headers);
}

/** Runs a handler and turns a {@link BadRequest} into a reply; other errors go on to the framework, which hides them. */
export async function answering(handler: () => Promise<Response>): Promise<Response> {
  try {
    return await handler();
  } catch (error) {
    if (error instanceof BadRequest) return errorReply(400, error.message);
    throw error;
  }
}

/** The state that a program asked for. @throws BadRequest for anything that a person's address would be forgiven. */
export function strictState(params: URLSearchParams): DashboardState {
  const { state, notices } = parseState(params);
  if (notices.length > 0) throw new BadRequest(notices.map((notice) => noticeInWords(en, notice)).join(' '));
  return state;
}

/** Takes a whole number out of the parameters. @throws BadRequest when it is not one, or out of bounds. */
export function takeNumber(
  params: URLSearchParams,
  key: string,
  { min, max, otherwise }: { readonly min: number; readonly max: number; readonly otherwise: number },
): number {
  const values = params.getAll(key);
  params.delete(key);
  const [text] = values;
  if (text === undefined) return otherwise;
  const value = /^\d{1,12}$/.test(text) ? Number(text) : NaN;
  if (values.length > 1 || !(value >= min && value <= max))
    throw new BadRequest(`“${key}” must be one whole number from ${min} to ${max}.`);
  return value;
}
