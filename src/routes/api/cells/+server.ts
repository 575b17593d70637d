import { answering, strictState, versionedReply } from '#lib/server/http/replies.ts';
import { versionOf } from '#lib/server/http/version.ts';
import type { RequestHandler } from './$types';

/** Counts by day, place and subject of the events that pass the filters in the query, whatever their date. */
export const GET: RequestHandler = ({ request, url, locals: { app } }) =>
  answering(async () => {
    const state = strictState(url.searchParams);
    return versionedReply(request, await versionOf(app), () => app.dashboard.cells(state));
  });
