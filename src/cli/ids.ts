import { contentId, type ReadProblem } from '#lib/articles/index.ts';
import type { Article } from '#lib/model/article.ts';

/**
 * Gives every article of a run an id of its own: the same article twice is one, another article under a used id gets a new one.
 * @returns the article to read, or null for a repetition
 */
export function createIdKeeper(
  report: (problem: ReadProblem) => void,
): (article: Article, name: string) => Article | null {
  const seen = new Map<string, string>();
  return (article, name) => {
    const own = contentId([article.title, article.text]);
    const before = seen.get(article.id);
    if (before === undefined) {
      seen.set(article.id, own);
      return article;
    }
    if (before === own) {
      report({
        name,
        line: null,
        severity: 'warning',
        reason: `article "${article.id}" came before: left out`,
      });
      return null;
    }
    let number = 2;
    while (seen.has(`${article.id}~${number}`)) number++;
    const id = `${article.id}~${number}`;
    seen.set(id, own);
    report({
      name,
      line: null,
      severity: 'warning',
      reason: `another article has the id "${article.id}": this one is called "${id}"`,
    });
    return { ...article, id };
  };
}
