import { answering, strictState, takeNumber, versionedReply } from '#lib/server/http/replies.ts';
import { versionOf } from '#lib/server/http/version.ts';
import type { RequestHandler } from './$types';

/** Days: longer than any bin; what is known less exactly is an age. */
const MAX_WIDEST = 100_000;

/** The events that a timeline draws one by one between `from` and `to`, parted by `widest`, the days of one of its bins. */
export const GET: RequestHandler = ({ request, url, locals: { app } }) =>
  answering(async () => {
    const params = new URLSearchParams(url.searchParams);
    const widest = takeNumber(params, 'widest', { min: 1, max: MAX_WIDEST, otherwise: MAX_WIDEST });
    const state = strictState(params);
    return versionedReply(request, await versionOf(app), () => app.dashboard.marks(state, widest));
  });
