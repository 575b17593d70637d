import { basemapReply } from '#lib/server/basemap/reply.ts';
import { errorReply } from '#lib/server/http/replies.ts';
import type { RequestHandler } from './$types';

/** Parts of the user's own basemap. */
export const GET: RequestHandler = ({ request, locals: { app } }) =>
  app.basemap
    ? basemapReply(app.basemap, request)
    : errorReply(404, 'No basemap is set: give one with --basemap or DATELINE_BASEMAP.');
