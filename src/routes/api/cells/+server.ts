import { CELLS_TYPE } from '#lib/dashboard/wire.ts';
import { answering, strictState, versionedBytes, versionedReply } from '#lib/server/http/replies.ts';
import { versionOf } from '#lib/server/http/version.ts';
import type { RequestHandler } from './$types';

/** Counts by day, place and subject of the events that pass the filters in the query, whatever their date: packed, or as JSON. */
export const GET: RequestHandler = ({ request, url, locals: { app } }) =>
  answering(async () => {
    const state = strictState(url.searchParams);
    const version = await versionOf(app);
    if (request.headers.get('accept')?.includes(CELLS_TYPE))
      return versionedBytes(request, version, CELLS_TYPE, () => app.dashboard.cellBytes(state));
    return versionedReply(request, version, async () => {
      const { rows, ...cells } = await app.dashboard.cells(state);
      const columns = Object.entries(rows).map(([name, column]) => [name, [...(column as Iterable<number>)]]);
      return { ...cells, rows: Object.fromEntries(columns) as unknown };
    });
  });
