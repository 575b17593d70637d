import { answering, BadRequest, strictState, versionedReply } from '#lib/server/http/replies.ts';
import { versionOf } from '#lib/server/http/version.ts';
import type { RequestHandler } from './$types';

/** Counts by day, lane and subject of the events that pass the filters in the query; `lanes` says what the lanes are. */
export const GET: RequestHandler = ({ request, url, locals: { app } }) =>
  answering(async () => {
    const state = strictState(url.searchParams);
    if (!state.lanes) throw new BadRequest('“lanes” is missing: category, country, source or type.');
    return versionedReply(request, await versionOf(app), () => app.dashboard.lanes(state));
  });
