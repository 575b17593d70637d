import { createHash } from 'node:crypto';
import type { Article } from '#lib/model/article.ts';

/**
 * Names an article's content, whatever file or id it came with: SHA-256 of everything but the id, in hexadecimal.
 * The same story from two publications has two hashes: each is a report of its own.
 */
export function contentHash(article: Article): string {
  const { title, text, published, source, url, author, dateline, language } = article;
  return createHash('sha256')
    .update(JSON.stringify([title, text, published, source, url, author, dateline, language]))
    .digest('hex');
}
