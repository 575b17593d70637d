import { Parser } from 'htmlparser2';
import { MAX_HTML_DEPTH } from './limits.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const BLOCKS = set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul',
);
const HEADINGS = set('h1 h2 h3 h4 h5 h6');
/** What a reader never sees, or does not read as the story. */
const SILENT = set(
  'applet audio button canvas datalist embed head iframe input map math meter noembed noframes noscript object option progress ' +
    'script select style svg template textarea title video',
);
/** The frame around a story. */
const FRAME = set('nav aside footer form menu');
/** Names that publishers give in `class` to what stands around or within a story and is not part of it. */
const FRAME_CLASSES = set(
  'ad ads advert advertisement byline breadcrumb breadcrumbs comment comments cookie cookies kicker masthead most-read newsletter ' +
    'paywall promo recommended related related-articles related-links share sharing skip social sponsored subscribe trending',
);
/** Share of a paragraph that stands in links from which on it is a way to another page. */
const LINK_SHARE = 0.9;

export interface HtmlText {
  /** Paragraphs parted by a blank line. */
  readonly text: string;
  /** Sum of the depths of all elements: what a reader of the tree pays. */
  readonly work: number;
}

interface Paragraph {
  readonly text: string;
  readonly heading: boolean;
}

function isFrame(name: string, attributes: Record<string, string>): boolean {
  if (FRAME.has(name)) return true;
  const classes = attributes.class;
  return (
    classes !== undefined &&
    classes
      .slice(0, 500)
      .toLowerCase()
      .split(/\s/)
      .some((c) => FRAME_CLASSES.has(c))
  );
}

/**
 * The text of an HTML page or fragment by its block elements, in one pass and linear time; nothing in it is run or fetched.
 * Left out: what is hidden or not text, navigation and other frames around the story, paragraphs that are only a link to another
 * page, and headings over nothing.
 * @throws when elements are nested deeper than MAX_HTML_DEPTH
 */
export function htmlText(html: string): HtmlText {
  const paragraphs: Paragraph[] = [];
  let line = '';
  let linked = 0;
  let depth = 0;
  let work = 0;
  let links = 0;
  let silentAt = 0;
  let breaks = 0;
  const close = (heading: boolean): void => {
    const text = line.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text && (heading || linked < LINK_SHARE * text.length)) paragraphs.push({ text, heading });
    line = '';
    linked = 0;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      work += depth;
      if (depth > MAX_HTML_DEPTH) {
        throw new Error(`elements nested deeper than ${MAX_HTML_DEPTH}: not a page written for readers`);
      }
      if (silentAt > 0) return;
      if (SILENT.has(name) || Object.hasOwn(attributes, 'hidden') || isFrame(name, attributes))
        silentAt = depth;
      else if (name === 'a') links++;
      else if (name === 'br' && ++breaks < 2) line += ' ';
      else if (BLOCKS.has(name)) close(false);
      else if (name === 'td' || name === 'th') line += ' ';
    },
    ontext(text) {
      if (silentAt > 0) return;
      if (/\S/.test(text)) breaks = 0;
      if (links > 0) linked += text.length;
      line += text;
    },
    onclosetag(name) {
      if (silentAt === 0) {
        if (name === 'a' && links > 0) links--;
        else if (name !== 'br' && BLOCKS.has(name)) close(HEADINGS.has(name));
      }
      if (silentAt === depth) silentAt = 0;
      depth--;
    },
  });
  parser.end(html);
  close(false);
  const kept = paragraphs.filter(({ heading }, i) => !heading || paragraphs[i + 1]?.heading === false);
  return { text: kept.map(({ text }) => text).join('\n\n'), work };
}
