import { EXPORT_FORMATS } from '#lib/export/index.ts';
import { answering, BadRequest, strictState } from '#lib/server/http/replies.ts';
import { streamOf } from '#lib/server/http/stream.ts';
import type { RequestHandler } from './$types';

/** Events of one file. Each needs its best sentence from the store; a larger set is for the command line. */
const MAX_EVENTS = 50_000;

/** The events of the list as a file: filters, range and order as in the page's address, with `format`. */
export const GET: RequestHandler = ({ url, locals: { app } }) =>
  answering(async () => {
    const params = new URLSearchParams(url.searchParams);
    const [name = '', ...others] = params.getAll('format');
    const format = EXPORT_FORMATS.get(name);
    if (!format || others.length > 0)
      throw new BadRequest(`“format” must be one of ${[...EXPORT_FORMATS.keys()].join(', ')}.`);
    params.delete('format');
    const state = strictState(params);
    const ids = await app.dashboard.ids(state);
    if (ids.length > MAX_EVENTS)
      throw new BadRequest(
        `These are ${ids.length} events, and one file takes ${MAX_EVENTS}: choose fewer, or use “dateline export”.`,
      );
    return new Response(streamOf(format.write(app.dashboard.exported(ids))), {
      headers: {
        'content-type': format.mediaType,
        'content-disposition': `attachment; filename="dateline-events.${format.extension}"`,
        'cache-control': 'no-store',
      },
    });
  });
