import type { NewArticle, Store, StoredVersion } from '#lib/server/store/store.ts';

/** Stands in an id between the source's own and what told it from another of that name. */
const ID_MARK = '~';
/** Least share of their words that two versions of one article have in common. */
const ALIKE = 0.5;

/** What is known of an article that is not stored. */
export type Newness =
  | { readonly kind: 'new' }
  /** It takes the place of these. */
  | { readonly kind: 'newer'; readonly replaced: readonly StoredVersion[] }
  /** A newer version of it is stored, or was. */
  | { readonly kind: 'outdated' };

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Whether two texts are versions of one: the same title, or half of their words. One address may serve many articles. */
function areAlike(
  a: Pick<StoredVersion, 'title' | 'text'>,
  b: Pick<StoredVersion, 'title' | 'text'>,
): boolean {
  if (a.title !== null && a.title === b.title) return true;
  const [x, y] = [wordsOf(a.text), wordsOf(b.text)];
  let both = 0;
  for (const word of x) if (y.has(word)) both++;
  return both >= ALIKE * (x.size + y.size - both);
}

/** An address with a path of its own: a publication's front page is the address of no article. */
function isOfOneArticle(url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return pathname.length > 1 || search !== '';
}

/**
 * Whether an article that is not stored is a version of one that is: the same file, when it holds one article; the same file and
 * id; or the same address and much the same words. Of two files with one address the later published takes the place, else the
 * later read, and the other one's content is remembered, so that reading both again changes nothing.
 * @param isOfThisRun whether an article of this id was met in this run: of a file that is read once, it is another article
 */
export async function newnessOf(
  store: Store,
  entry: NewArticle,
  isOfThisRun: (id: string) => boolean,
): Promise<Newness> {
  const { article, origin } = entry;
  const versions = await store.versionsOf(entry);
  const ofFile = versions.filter((version) => version.origin === origin);
  const replaced =
    entry.alone === true
      ? ofFile
      : ofFile
          .filter(({ id }) => id.split(ID_MARK)[0] === article.id.split(ID_MARK)[0] && !isOfThisRun(id))
          .sort((a, b) => a.id.length - b.id.length)
          .slice(0, 1);
  if (replaced.length > 0) return { kind: 'newer', replaced };
  if (await store.isOutdated(entry.hash)) return { kind: 'outdated' };
  if (!isOfOneArticle(article.url)) return { kind: 'new' };
  const elsewhere = versions.filter((version) => version.url === article.url && areAlike(version, article));
  if (elsewhere.length === 0) return { kind: 'new' };
  const isLater = elsewhere.some(
    ({ published }) => published !== null && article.published !== null && published > article.published,
  );
  return isLater ? { kind: 'outdated' } : { kind: 'newer', replaced: elsewhere };
}
