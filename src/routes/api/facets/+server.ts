import { answering, strictState, versionedReply } from '#lib/server/http/replies.ts';
import { versionOf } from '#lib/server/http/version.ts';
import type { RequestHandler } from './$types';

/** Counts of each facet's values by every other filter and the range. */
export const GET: RequestHandler = ({ request, url, locals: { app } }) =>
  answering(async () => {
    const state = strictState(url.searchParams);
    return versionedReply(request, await versionOf(app), () => app.dashboard.facets(state));
  });
