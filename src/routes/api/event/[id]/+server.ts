import { answering, errorReply, versionedReply } from '#lib/server/http/replies.ts';
import { versionOf } from '#lib/server/http/version.ts';
import type { RequestHandler } from './$types';

/** An event with its evidence, by its own id or that of one of its mentions. */
export const GET: RequestHandler = ({ request, params, locals: { app } }) =>
  answering(async () => {
    const detail = await app.dashboard.detail(params.id);
    if (!detail) return errorReply(404, 'No such event in these articles.');
    return versionedReply(request, await versionOf(app), () => Promise.resolve(detail));
  });
