import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';
import type { NewArticle, StoredVersion } from './store.ts';

/** Most candidates by one sign: an address that thousands of articles give is no sign of any one. */
const MOST = 8;
/** Between an id and what makes it free when another article has it; the next character ends the range of such ids. */
const ID_MARK = '~';
const AFTER_MARK = '\u007f';

/** Stored articles that may be older versions of one: by its file when that holds nothing else, by its id, by its address. */
export async function versionsOf(
  db: Kysely<Tables>,
  { article: { id, url }, origin, alone }: NewArticle,
): Promise<StoredVersion[]> {
  const candidates = () =>
    db
      .selectFrom('article')
      .select(['id', 'hash', 'origin', 'title', 'text', 'published', 'url'])
      .orderBy('seq', 'desc')
      .limit(MOST);
  const found = [
    ...(alone === true ? await candidates().where('origin', '=', origin).execute() : []),
    ...(await candidates().where('id', '=', id).execute()),
    ...(await candidates()
      .where('id', '>=', id + ID_MARK)
      .where('id', '<', id + AFTER_MARK)
      .execute()),
    ...(url === null ? [] : await candidates().where('url', '=', url).execute()),
  ];
  return [...new Map(found.map((version) => [version.id, version])).values()];
}
