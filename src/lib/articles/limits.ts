/** Bytes one input may have, JSON lines apart: a page or a feed of 20 MB is not what a newsroom writes. */
export const MAX_FILE_BYTES = 20_000_000;

/** Bytes of JSON lines read at once: an archive may be long, but a string holds no more than 2^29 units. Longer files come in pieces. */
export const MAX_LINES_BYTES = 500_000_000;

/** UTF-16 units of one article's text: about 170,000 words, more than any report. Keeps the worst single step of extraction short. */
export const MAX_ARTICLE_LENGTH = 1_000_000;

/** Articles one input may hold, so that a file of a million empty entries cannot fill the memory. */
export const MAX_ARTICLES_PER_FILE = 200_000;

/** UTF-16 units of a title, author, source, address or dateline: longer ones are cut, as no page can show them. */
export const MAX_FIELD_LENGTH = 1_000;

/** Elements within elements in one page. Pages written for readers stay under 60. */
export const MAX_HTML_DEPTH = 512;

/**
 * Sum of the depths of a page's elements up to which the story is told from the clutter by Readability, whose time grows with it:
 * a few seconds at the limit; a news page has 20,000 to 60,000. Pages over it give all their text.
 */
export const MAX_STORY_WORK = 100_000;

/** UTF-16 units of Markdown that are parsed as such: about 50,000 words, some 8 s if every line is a list. Longer is read as plain text. */
export const MAX_MARKDOWN_LENGTH = 300_000;
