import type { RequestHandler } from './$types';

/** How far the articles are read, and the data's revision: a page asks until `state` is `idle`. */
export const GET: RequestHandler = async ({ locals: { app } }) =>
  Response.json(
    { ...app.dashboard.progress(), revision: await app.dashboard.revision() },
    { headers: { 'cache-control': 'no-store' } },
  );
