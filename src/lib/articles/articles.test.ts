import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/model/article.ts';
import { formatDay } from '#lib/time/day.ts';
import { readArticles } from './index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, name: string) => readArticles(bytes(text), name);
const day = (article: Article | undefined) =>
  article?.published == null ? null : formatDay(article.published);

function only(text: string, name: string): Article {
  const { articles, problems } = read(text, name);
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0] as Article;
}

describe('plain text', () => {
  it('takes day, author and city from the first line, and leaves it out of the text', () => {
    const article = only(
      ' date 2024-03-02 Night Desk (Oslo)\r\n\r\nSnow fell.\r\nTrains stopped.\r\n',
      'a.txt',
    );
    expect(article).toMatchObject({
      text: 'Snow fell.\nTrains stopped.',
      author: 'Night Desk',
      dateline: 'Oslo',
    });
    expect(day(article)).toBe('2024-03-02');
  });

  it.each([
    ['date 2024-03-02\nSnow fell.', 'Snow fell.', null, null],
    ['date 2024-03-02 (Oslo)\nSnow fell.', 'Snow fell.', null, 'Oslo'],
    ['Date: 2024-03-02 Night Desk\nSnow fell.', 'Snow fell.', 'Night Desk', null],
  ])('takes what the first line of %j has', (input, text, author, dateline) => {
    const article = only(input, 'a.txt');
    expect(article).toMatchObject({ text, author, dateline });
    expect(day(article)).toBe('2024-03-02');
  });

  it('is undated without a header, and keeps a dateline in the text', () => {
    const article = only('LIMA, Peru (AP) — A bridge fell.', 'a.txt');
    expect(article).toMatchObject({
      published: null,
      dateline: 'LIMA, Peru',
      text: 'LIMA, Peru (AP) — A bridge fell.',
    });
  });

  it('has a stable id that follows the content', () => {
    const id = (text: string) => only(text, 'a.txt').id;
    expect(id('A bridge fell.')).toBe(id('A bridge fell.\n'));
    expect(id('A bridge fell.')).not.toBe(id('A bridge stood.'));
  });
});

describe('Markdown', () => {
  const page = [
    '---',
    'title: "Rain: a week of it"',
    'date: 2023-06-05',
    'author: [North Desk, West Desk]',
    'url: https://example.org/rain',
    '---',
    '',
    '# Rain: a week of it',
    '',
    'It *rained* in [Bergen](https://example.org)',
    'for a week.',
    '',
    '- First the river.',
    '- Then the road.',
    '',
    '```',
    'code()',
    '```',
  ].join('\n');

  it('reads front matter and gives the body as paragraphs', () => {
    const article = only(page, 'a.md');
    expect(article).toMatchObject({
      title: 'Rain: a week of it',
      author: 'North Desk, West Desk',
      url: 'https://example.org/rain',
      text: 'It rained in Bergen for a week.\n\nFirst the river.\n\nThen the road.',
    });
    expect(day(article)).toBe('2023-06-05');
  });

  it('reads the same with Windows line ends', () => {
    expect(only(page.replaceAll('\n', '\r\n'), 'a.md')).toEqual(only(page, 'a.md'));
  });

  it('takes a first heading as title without front matter', () => {
    expect(only('# Snow\n\nIt snowed.', 'a.md')).toMatchObject({
      title: 'Snow',
      text: 'It snowed.',
      published: null,
    });
  });

  it('names what is wrong with front matter', () => {
    expect(read('---\ntitle: "open\n---\n\nText.', 'a.md').problems).toEqual([
      expect.objectContaining({
        name: 'a.md',
        severity: 'error',
        reason: expect.stringMatching(/front matter/) as string,
      }),
    ]);
  });

  it('does not expand aliases', () => {
    const bomb = ['---', 'a: &a [x, x]', 'b: &b [*a, *a]', 'title: *b', '---', 'Text.'].join('\n');
    expect(read(bomb, 'a.md').problems).toHaveLength(1);
  });
});

describe('HTML', () => {
  const story =
    'The dam above the town broke shortly after noon, and the water reached the market within minutes. '.repeat(
      3,
    );
  const page = (head: string, body: string) =>
    `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
  const clutter =
    '<nav><ul><li><a href="/">Home</a></li></ul></nav><div class="share"><a href="#">Share in Lisbon</a></div>' +
    '<aside>Weather in Rome</aside><h2>Most read</h2><ul><li><a href="/1">A walk in Vienna</a></li></ul><script>alert("Tunis")</script>';

  it('keeps the story and leaves the clutter', () => {
    const article = only(
      page(
        '<title>Dam</title>',
        `${clutter}<article><h1>Dam</h1><p>${story}</p><p>Two &amp; three<br>died.</p></article>${clutter}`,
      ),
      'a.html',
    );
    expect(article.text).toBe(`${story.trim()}\n\nTwo & three died.`);
    expect(article).toMatchObject({ title: 'Dam', language: 'en-GB', published: null });
  });

  it.each([
    [
      'linked data',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"datePublished":"2020-05-04T23:00:00-07:00"}]}</script><meta name="date" content="2001-01-01">',
    ],
    ['Open Graph', '<meta property="article:published_time" content="2020-05-04T01:00:00Z">'],
    ['a meta element', '<meta name="Date" content="May 4, 2020">'],
    ['a time element', '<time datetime="2020-05-04">Monday</time>'],
  ])('takes the date from %s', (_, head) => {
    expect(day(only(page(head, `<p>${story}</p>`), 'a.html'))).toBe('2020-05-04');
  });

  it('passes over linked data that is broken or hostile', () => {
    const head =
      '<script type="application/ld+json">{"__proto__":</script><script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"x":1},"headline":{"name":"Dam"},"url":"javascript:alert(1)"}</script>';
    expect(only(page(head, `<p>${story}</p>`), 'a.html')).toMatchObject({ title: 'Dam', url: null });
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('reads a fragment, and a page without a story, by their blocks', () => {
    expect(only('<p>One <b>two</b></p><div>three</div>', 'a.html').text).toBe('One two\n\nthree');
  });

  it('refuses nesting that no page has, and keeps time in bounds below that', () => {
    expect(read('<div>'.repeat(100_000) + 'x', 'a.html').problems[0]?.reason).toMatch(/nested deeper/);
    const started = performance.now();
    read(page('', `${'<div>'.repeat(300)}${`<p>${story}</p>`.repeat(2000)}`), 'a.html');
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('feeds', () => {
  const rss = (items: string) =>
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>River Wire</title><language>en-us</language>${items}</channel></rss>`;

  it('reads RSS: full text before the summary, the day in the zone of the feed', () => {
    const { articles, problems } = read(
      rss(
        '<item><title>Flood &amp; mud</title><link>https://example.org/1</link><pubDate>Tue, 02 Jan 2024 23:30:00 -0500</pubDate><description>Short.</description><content:encoded><![CDATA[<p>The river rose.</p><script>x()</script><p>It fell.</p>]]></content:encoded></item>' +
          '<item><title>&b;</title></item><item><link>https://example.org/3</link></item>',
      ),
      'feed.xml',
    );
    expect(articles.map(({ title, text, url, source }) => ({ title, text, url, source }))).toEqual([
      {
        title: 'Flood & mud',
        text: 'The river rose.\n\nIt fell.',
        url: 'https://example.org/1',
        source: 'River Wire',
      },
      { title: '&b;', text: '&b;', url: null, source: 'River Wire' },
    ]);
    expect(day(articles[0])).toBe('2024-01-02');
    expect(problems).toEqual([expect.objectContaining({ reason: 'entry 3 has no text' })]);
  });

  it('reads Atom', () => {
    const article = only(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Hill Wire</title><entry><title type="html">A &lt;b&gt;slide&lt;/b&gt;</title><id>urn:1</id><updated>2024-02-03T00:10:00+09:00</updated><published>2024-02-02T00:10:00+09:00</published><link href="https://example.org/2"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Earth <b>moved</b>.</p></div></content></entry></feed>',
      'feed.atom',
    );
    expect(article).toMatchObject({
      title: 'A slide',
      text: 'Earth moved.',
      url: 'https://example.org/2',
      source: 'Hill Wire',
    });
    expect(day(article)).toBe('2024-02-02');
  });

  it('reads RDF', () => {
    const article = only(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Sea Wire</title></channel><item rdf:about="x"><title>Ferry</title><link>https://example.org/3</link><description>A ferry sank.</description><dc:date>2024-03-04</dc:date></item></rdf:RDF>',
      'feed.rdf',
    );
    expect(article).toMatchObject({ title: 'Ferry', text: 'A ferry sank.', source: 'Sea Wire' });
    expect(day(article)).toBe('2024-03-04');
  });

  it.each(['<rss', '<rss version="2.0"><channel></channel></rss>', '<svg></svg>'])(
    'says what %j is not',
    (xml) => {
      expect(read(xml, 'feed.xml').problems).toEqual([
        expect.objectContaining({ reason: expect.stringMatching(/not an RSS/) as string }),
      ]);
    },
  );
});

describe('JSON', () => {
  it('reads lines, reports a bad one by its number, and goes on', () => {
    const { articles, problems } = read(
      '{"id":"one","text":"A.","dct":"2024-01-02"}\n\n{"id":\n{"id":2,"body":"B."}\r\n["C."]\n{"text":7}\n{"id":"x"}',
      'a.jsonl',
    );
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['one', 'A.'],
      ['2', 'B.'],
      [expect.stringMatching(/^[0-9a-f]{32}$/), '7'],
    ]);
    expect(day(articles[0])).toBe('2024-01-02');
    expect(problems.map(({ line }) => line)).toEqual([3, 5, 7]);
  });

  it('counts lines from where a piece begins', () => {
    expect(readArticles(bytes('x\n{"text":"A."}'), 'a.jsonl', 101).problems[0]?.line).toBe(101);
  });

  it('never moves an offset of the text it is given', () => {
    const text = '\n\n  Caf\u0065\u0301\r\nA\u0000B\ud800 \ufeffC\u0007 \n\n\n\nend  ';
    const article = only(JSON.stringify({ text }), 'a.jsonl');
    expect(article.text).toHaveLength(text.length);
    expect(article.text).toBe('\n\n  Caf\u0065\u0301 \nA B\ufffd  C  \n\n\n\nend  ');
  });

  it.each([
    ['one object', '{"text":"A."}', 1],
    ['a list', '[{"text":"A."},{"text":"B."}]', 2],
    ['a list by name', '{"articles":[{"text":"A."}]}', 1],
    ['lines named .json', '{"text":"A."}\n{"text":"B."}', 2],
  ])('reads %s', (_, json, count) => {
    const { articles, problems } = read(json, 'a.json');
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(count);
  });

  it('warns of a date it cannot read and keeps the article', () => {
    const { articles, problems } = read('{"text":"A.","date":"01/02/2024"}', 'a.jsonl');
    expect(articles[0]?.published).toBeNull();
    expect(problems).toEqual([expect.objectContaining({ line: 1, severity: 'warning' })]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('takes the id %j as any other', (id) => {
    expect(only(`{"id":"${id}","text":"A.","__proto__":{"polluted":true}}`, 'a.jsonl').id).toBe(id);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('any input', () => {
  const utf16 = (text: string, mark: boolean) => {
    const units = Uint16Array.from((mark ? '\ufeff' : '') + text, (c) => c.charCodeAt(0));
    return new Uint8Array(units.buffer);
  };

  it.each<[string, Uint8Array, string, RegExp]>([
    ['an empty file', bytes(''), 'a.txt', /empty/],
    ['white space', bytes(' \n\t\n'), 'a.txt', /no article/],
    ['binary data', Uint8Array.from({ length: 999 }, (_, i) => (i * 37) % 256), 'a.txt', /binary|neither/],
    ['a picture', bytes('GIF89a...'), 'a.txt', /picture/],
    ['a PDF file', bytes('%PDF-1.7\n...'), 'a.pdf', /PDF/],
    ['50 MB', new Uint8Array(50_000_000).fill(97), 'a.txt', /50\.0 MB/],
    ['UTF-16 without its mark', utf16('A bridge fell.', false), 'a.txt', /UTF-16/],
    ['a text of two million letters', bytes('a '.repeat(1_000_000)), 'a.txt', /split it/],
    ['JSON that is none', bytes('{"text"'), 'a.json', /not valid JSON/],
    ['JSON nested without end', bytes('['.repeat(1_000_000)), 'a.json', /JSON|nested/],
  ])('says why %s is not read', (_, input, name, reason) => {
    const { articles, problems } = readArticles(input, name);
    expect(articles).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ name, severity: 'error' });
    expect(problems[0]?.reason).toMatch(reason);
  });

  it.each<[string, Uint8Array, string]>([
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes('Cafés in Köln.')), 'a.txt'],
    ['UTF-16 with a mark', utf16('Cafés in Köln.', true), 'a.txt'],
    [
      'a declared encoding',
      Uint8Array.from('<meta charset="iso-8859-1"><p>Cafés in Köln.</p>', (c) => c.charCodeAt(0)),
      'a.html',
    ],
    ['UTF-8 declared as something else', bytes('<meta charset="iso-8859-1"><p>Cafés in Köln.</p>'), 'a.html'],
  ])('decodes %s', (_, input, name) => {
    const { articles, problems } = readArticles(input, name);
    expect(problems).toEqual([]);
    expect(articles[0]?.text).toBe('Cafés in Köln.');
  });

  it('reads text of an unnamed encoding with a warning', () => {
    const { articles, problems } = readArticles(
      Uint8Array.from('Cafés in Köln.', (c) => c.charCodeAt(0)),
      'a.txt',
    );
    expect(articles[0]?.text).toBe('Cafés in Köln.');
    expect(problems).toEqual([
      expect.objectContaining({
        severity: 'warning',
        reason: expect.stringMatching(/windows-1252/) as string,
      }),
    ]);
  });

  it.each([
    ['plain', 'A bridge fell.', 'A bridge fell.'],
    ['Markdown', '---\ntitle: T\n---\nA *bridge* fell.', 'A bridge fell.'],
    ['HTML', '<!DOCTYPE html><p>A bridge fell.</p>', 'A bridge fell.'],
    [
      'feed',
      '<?xml version="1.0"?><rss version="2.0"><channel><item><description>A bridge fell.</description></item></channel></rss>',
      'A bridge fell.',
    ],
    ['JSON', '{"text": "A bridge fell."}', 'A bridge fell.'],
    ['JSON lines', '{"text":"A bridge fell."}\n{"text":"B."}', 'A bridge fell.'],
  ])('tells %s by its content when the name has no extension', (_, input, text) => {
    expect(read(input, 'folder.d/article').articles[0]?.text).toBe(text);
  });

  it.each([
    ['a.md', '*a _b '.repeat(30_000)],
    ['a.md', '['.repeat(100_000)],
    ['a.md', '> '.repeat(50_000)],
    ['a.md', `---\n${'a: {'.repeat(3000)}\n---\n`],
    ['a.html', '<a href="'.repeat(100_000)],
    ['a.html', '<p><table><tr><td>'.repeat(10_000)],
    ['a.html', '</div>'.repeat(200_000)],
    ['a.html', '&amp'.repeat(200_000)],
    ['a.xml', `<rss version="2.0"><channel>${'<item><title>'.repeat(20_000)}`],
    ['a.txt', 'date '.repeat(200_000)],
    ['a.jsonl', '{"text":"A."'.repeat(50_000)],
  ])('takes hostile %s (%#) without throwing, in seconds', (name, input) => {
    const started = performance.now();
    const { articles, problems } = read(input, name);
    expect(articles.length + problems.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
