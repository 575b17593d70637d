import { DEFAULT_ROWS } from '#lib/server/dashboard/service.ts';
import { answering, strictState, takeNumber, versionedReply } from '#lib/server/http/replies.ts';
import { versionOf } from '#lib/server/http/version.ts';
import type { RequestHandler } from './$types';

const MAX_OFFSET = 100_000_000;

/** A page of the list: filters, range and order as in the page's address, with `offset` and `limit`. */
export const GET: RequestHandler = ({ request, url, locals: { app } }) =>
  answering(async () => {
    const params = new URLSearchParams(url.searchParams);
    const offset = takeNumber(params, 'offset', { min: 0, max: MAX_OFFSET, otherwise: 0 });
    const limit = takeNumber(params, 'limit', { min: 1, max: app.limits.pageRows, otherwise: DEFAULT_ROWS });
    const state = strictState(params);
    return versionedReply(request, await versionOf(app), () => app.dashboard.page(state, offset, limit));
  });
