import { CATEGORIES } from '#lib/model/taxonomy.ts';
import { quantile } from './chromium.ts';

/** The server's time for filters that nobody asked for before, milliseconds by the clock. */
export interface Filtering {
  readonly what: string;
  readonly median: number;
  readonly p95: number;
}

const COUNTRIES = ['US', 'IN', 'CN', 'BR', 'DE', 'NG', 'JP', 'FR', 'GB', 'MX'];

/** Twenty combinations of subject, place, box and dates, each asked once: a page of the list, and the cells. */
export async function measureFilters(address: string): Promise<Filtering[]> {
  const combinations = COUNTRIES.flatMap((country, i) => [
    `category=${CATEGORIES[i % CATEGORIES.length] ?? 'other'}&place=${country}&from=2008&to=2015`,
    `category=${CATEGORIES[(i + 5) % CATEGORIES.length] ?? 'other'}&box=${-100 + i},${-30 + i},${40 + i},${30 + i}&from=2010`,
  ]);
  // The first question of a run makes the order of the list.
  await (await fetch(`${address}/api/events`)).arrayBuffer();
  const time = async (path: string, accept: string): Promise<number> => {
    const began = performance.now();
    const reply = await fetch(`${address}${path}`, { headers: { accept } });
    await reply.arrayBuffer();
    if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
    return performance.now() - began;
  };
  const lists: number[] = [];
  const cells: number[] = [];
  for (const query of combinations) {
    lists.push(await time(`/api/events?${query}`, 'application/json'));
    cells.push(await time(`/api/cells?${query}`, 'application/vnd.dateline.cells'));
  }
  return [
    { what: 'a page of the list', median: quantile(lists, 0.5), p95: quantile(lists, 0.95) },
    { what: 'all counts, packed', median: quantile(cells, 0.5), p95: quantile(cells, 0.95) },
  ];
}
