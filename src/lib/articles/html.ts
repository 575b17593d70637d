import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { htmlMetadata } from './html-metadata.ts';
import { htmlText } from './html-text.ts';
import { MAX_STORY_WORK } from './limits.ts';
import type { FormatReader } from './types.ts';

/** Below this the story that was found is likely a caption or a notice, and the whole page is the better guess. */
const SHORTEST_STORY = 140;

/** The story of a page as HTML, without navigation, advertisements and comments; null when none stands out. */
function story(html: string): string | null {
  const page = /<body[\s>]/i.test(html.slice(0, 200_000))
    ? html
    : `<html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(page);
  try {
    const found = new Readability(document, { keepClasses: true }).parse();
    return found?.content ?? null;
  } catch {
    // Readability expects a whole page; what it cannot walk has no story that stands out.
    return null;
  }
}

/** A saved page: metadata from its head, the story from its body, paragraphs by block elements. No script runs, nothing is fetched. */
export const readHtml: FormatReader = (html) => {
  const page = htmlText(html);
  const content = page.work > MAX_STORY_WORK ? null : story(html);
  const text = content === null ? '' : htmlText(content).text;
  const metadata = htmlMetadata(html);
  return [{ ...metadata, text: text.length >= SHORTEST_STORY || page.text === '' ? text : page.text }];
};
