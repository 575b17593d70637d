import { errorReply } from '#lib/server/http/replies.ts';
import type { RequestHandler } from './$types';

/** 200 when the store answers; for process supervisors and load balancers. */
export const GET: RequestHandler = async ({ locals: { app } }) => {
  try {
    await app.dashboard.revision();
    return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    console.error(error);
    return errorReply(503, 'The store does not answer.');
  }
};
