import { describe, expect, it } from 'vitest';
import { dayFromCivil } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import type { Article } from '#lib/model/article.ts';
import type { Event } from '#lib/model/event.ts';
import type { EventMention, Extraction } from '#lib/model/mention.ts';
import type { Place } from '#lib/model/place.ts';
import { annotation, annotationLine } from './annotation.ts';
import { csvCell } from './csv.ts';
import { contentLine } from './ics.ts';
import { EXPORT_FORMATS, type ExportedEvent } from './index.ts';
import { xmlText } from './kml.ts';
import { escapeMarkdown } from './markdown.ts';
import { sharedDate } from './shared-date.ts';

const bergen: Place = {
  id: '3161732',
  name: 'Bergen',
  kind: 'city',
  country: 'NO',
  countryName: 'Norway',
  parent: 'NO.46',
  lat: 60.392989999,
  lon: 5.32415,
  bbox: null,
  population: 213_585,
};
const norway: Place = {
  ...bergen,
  id: 'NO',
  name: 'Norway',
  kind: 'country',
  parent: null,
  lat: 62,
  lon: 10,
};

const when: When = {
  start: dayFromCivil(2024, 1, 1),
  end: dayFromCivil(2024, 1, 14),
  precision: 'month',
  approximate: false,
  edtf: '2024-01-01/2024-01-14',
  basis: 'relative',
  anchor: { day: dayFromCivil(2024, 1, 15), of: 'published' },
};

const event: Event = {
  id: 'e1',
  type: 'flood',
  category: 'disaster',
  title: '=HYPERLINK("x"), "Flood"',
  when,
  places: [bergen, norway],
  planned: false,
  confidence: 0.81234567,
  salience: 1,
  fatalities: { min: 2, max: 3 },
  mentions: ['m1'],
  articles: ['a1'],
};
const bare: Event = { ...event, id: 'e2', title: 'Flood', when: null, places: [], fatalities: null };
const exported: ExportedEvent[] = [
  {
    event,
    evidence: [
      {
        sentence: 'It\nflooded.',
        articleTitle: null,
        source: '@desk',
        url: 'https://example.org/',
        published: null,
      },
    ],
  },
  { event: bare, evidence: [] },
];
const write = async (format: string, events: ExportedEvent[]) =>
  (await Array.fromAsync(EXPORT_FORMATS.get(format)?.write(events) ?? [])).join('');

describe('sharedDate', () => {
  it.each([
    [[2024, 1, 3], [2024, 1, 3], '2024-01-03'],
    [[2024, 1, 1], [2024, 1, 14], '2024-01'],
    [[2024, 1, 31], [2024, 2, 1], '2024'],
    [[2023, 12, 31], [2024, 1, 1], null],
    [[-44, 3, 15], [-44, 3, 15], '-000044-03-15'],
    [[-44, 3, 15], [-44, 4, 15], '-000044'],
  ] as const)('of %j to %j is %j', ([y1, m1, d1], [y2, m2, d2], date) => {
    expect(sharedDate({ start: dayFromCivil(y1, m1, d1), end: dayFromCivil(y2, m2, d2) })).toBe(date);
  });

  it('is none when a side is open', () => {
    expect(sharedDate({ start: null, end: 0 })).toBeNull();
    expect(sharedDate({ start: 0, end: null })).toBeNull();
  });
});

describe('annotation', () => {
  const text = 'Earlier this month 2 or 3 people drowned in Bergen.';
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const place = {
    ...at('Bergen'),
    place: bergen,
    form: 'name',
    confidence: 0.9,
    rule: 'city',
    alternatives: [],
  } as const;
  const mention: EventMention = {
    type: 'death',
    category: 'society',
    frame: 'asserted',
    title: 'Deaths in Bergen',
    when,
    places: [place],
    confidence: 0.7,
    salience: 1,
    fatalities: { ...at('2 or 3'), min: 2, max: 3 },
    injured: null,
    rules: ['drown'],
    evidence: {
      sentence: { start: 0, end: text.length },
      trigger: at('drowned'),
      date: at('Earlier this month'),
      places: [at('Bergen')],
    },
  };
  const article: Article = {
    id: 'a1',
    title: null,
    text,
    published: dayFromCivil(2024, 1, 15),
    source: null,
    url: null,
    author: null,
    dateline: null,
    language: null,
  };
  const extraction: Extraction = {
    language: 'en',
    dates: [
      {
        ...at('Earlier this month'),
        type: 'DATE',
        value: '2024-01',
        mod: 'START',
        when,
        rule: 'modified-month',
      },
    ],
    places: [place],
    events: [
      mention,
      {
        ...mention,
        when: null,
        places: [],
        fatalities: null,
        evidence: { ...mention.evidence, date: null, places: [] },
      },
    ],
  };
  const ids = { mention: () => 'm1', event: () => 'e1' };

  it('has the keys in their order, every text cut out of the article, and no key for what is not known', () => {
    expect(annotationLine(article, extraction, ids)).toBe(
      '{"id":"a1","published":"2024-01-15","language":"en",' +
        '"timexes":[{"start":0,"end":18,"text":"Earlier this month","type":"DATE","value":"2024-01","mod":"START","edtf":"2024-01-01/2024-01-14","from":"2024-01-01","to":"2024-01-14","basis":"relative","rule":"modified-month"}],' +
        '"toponyms":[{"start":44,"end":50,"text":"Bergen","id":"3161732","name":"Bergen","kind":"city","country":"NO","countryName":"Norway","lat":60.39299,"lon":5.32415,"form":"name","confidence":0.9,"rule":"city"}],' +
        '"events":[{"id":"m1","event":"e1","type":"death","category":"society","title":"Deaths in Bergen","frame":"asserted","date":"2024-01","start":"2024-01-01","end":"2024-01-14","precision":"month","approximate":false,"edtf":"2024-01-01/2024-01-14","basis":"relative","place":"Bergen","lat":60.39299,"lon":5.32415,' +
        '"places":[{"text":"Bergen","name":"Bergen","kind":"city","country":"NO","countryName":"Norway","lat":60.39299,"lon":5.32415}],"confidence":0.7,"fatalities":{"min":2,"max":3,"text":"2 or 3"},"rules":["drown"],' +
        '"evidence":{"sentence":{"start":0,"end":51},"trigger":{"start":33,"end":40},"date":{"start":0,"end":18},"places":[{"start":44,"end":50}]}},' +
        '{"id":"m1","event":"e1","type":"death","category":"society","title":"Deaths in Bergen","frame":"asserted","places":[],"confidence":0.7,"rules":["drown"],"evidence":{"sentence":{"start":0,"end":51},"trigger":{"start":33,"end":40},"places":[]}}]}',
    );
  });

  it('has a name that is on no map after the place around it, without a point', () => {
    const local = { ...mention, local: [at('Earlier this month')] };
    expect(annotationLine(article, { ...extraction, events: [local] }, ids)).toContain(
      '"lat":60.39299,"lon":5.32415},' +
        '{"text":"Earlier this month","name":"Earlier this month","kind":"local","country":"NO","countryName":"Norway"}],',
    );
  });

  it('leaves out a publication date that is not known', () => {
    expect(annotation({ ...article, published: null }, extraction, ids).published).toBeUndefined();
  });
});

describe('csv', () => {
  it.each([
    [null, ''],
    [-3.5, '-3.5'],
    [true, 'true'],
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['\r=x', '"\'\r=x"'],
    ['=a,"b"', '"\'=a,""b"""'],
  ])('writes the cell %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('has a header and one row an event, all of the same width', async () => {
    const lines = (await write('csv', exported)).split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^id,type,category,title,start,end,/);
    expect(lines[1]).toBe(
      'e1,flood,disaster,"\'=HYPERLINK(""x""), ""Flood""",2024-01-01,2024-01-14,2024-01-01/2024-01-14,month,false,relative,Bergen,city,NO,Norway,60.39299,5.32415,Bergen (NO); Norway (NO),false,0.8123,2,3,1,a1,"It\nflooded.",,\'@desk,,https://example.org/',
    );
    expect(lines[2]?.split(',')).toHaveLength(lines[0]?.split(',').length ?? 0);
  });

  it('has only its header without events', async () => {
    expect((await write('csv', [])).split('\r\n')).toHaveLength(2);
  });
});

describe.each(['json', 'geojson'])('%s', (format) => {
  it.each([0, 1, 2])('is valid JSON with %i events', async (count) => {
    const value = JSON.parse(await write(format, exported.slice(0, count))) as
      unknown[] | { features: unknown[] };
    expect(Array.isArray(value) ? value : value.features).toHaveLength(count);
  });
});

describe('geojson', () => {
  it('has longitude first, several places as one MultiPoint, and none as null', async () => {
    const { features } = JSON.parse(await write('geojson', exported)) as {
      features: { geometry: unknown; properties: object }[];
    };
    expect(features[0]?.geometry).toEqual({
      type: 'MultiPoint',
      coordinates: [
        [5.32415, 60.39299],
        [10, 62],
      ],
    });
    expect(features[0]?.properties).toMatchObject({
      start: '2024-01-01',
      placeKind: 'city',
      evidence: 'It\nflooded.',
    });
    expect(features[1]?.geometry).toBeNull();
  });
});

describe('jsonl', () => {
  it('gives a line an event', async () => {
    const lines = (await write('jsonl', exported)).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['e1', 'e2']);
  });
});

describe('ics', () => {
  it('folds long lines between characters and by bytes', () => {
    const folded = contentLine(`SUMMARY:${'ü€😀'.repeat(40)}`);
    const pieces = folded.trimEnd().split('\r\n');
    expect(pieces.length).toBeGreaterThan(3);
    for (const piece of pieces) expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
    expect(pieces.map((piece, i) => (i === 0 ? piece : piece.slice(1))).join('')).toBe(
      `SUMMARY:${'ü€😀'.repeat(40)}`,
    );
  });

  it('has the day after the last as its end, escapes text, and leaves undated events out', async () => {
    const calendar = (await write('ics', exported)).replaceAll('\r\n ', '');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20240101\r\nDTEND;VALUE=DATE:20240115\r\n');
    expect(calendar).toContain('SUMMARY:=HYPERLINK("x")\\, "Flood"\r\n');
    expect(calendar).toContain('DESCRIPTION:It\\nflooded.\\nDate: 2024-01-01/2024-01-14 (relative)\r\n');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  });
});

describe('kml', () => {
  it('escapes what is not text of an element', () => {
    expect(xmlText('<a href="x">&\u0000\ud800</a>')).toBe(
      '&lt;a href=&quot;x&quot;&gt;&amp;\ufffd&lt;/a&gt;',
    );
  });

  it('has span and points where they are known', async () => {
    const document = await write('kml', exported);
    expect(document).toContain('<TimeSpan><begin>2024-01-01</begin><end>2024-01-14</end></TimeSpan>');
    expect(document).toContain('<MultiGeometry><Point><coordinates>5.32415,60.39299</coordinates></Point>');
    expect(document.match(/<Placemark /g)).toHaveLength(2);
    expect(document.match(/<TimeSpan>/g)).toHaveLength(1);
  });
});

describe('timelinejs', () => {
  it('is escaped HTML in JSON, dated events only', async () => {
    const hostile = { ...event, title: '<img src=x onerror=alert(1)>' };
    const { events } = JSON.parse(
      await write('timelinejs', [{ event: hostile, evidence: [] }, ...exported]),
    ) as {
      events: { text: { headline: string }; start_date: unknown }[];
    };
    expect(events).toHaveLength(2);
    expect(events[0]?.text.headline).toBe('&lt;img src=x onerror=alert(1)&gt;');
    expect(events[0]?.start_date).toEqual({ year: 2024, month: 1 });
  });
});

describe('markdown', () => {
  it('escapes marks', () => {
    expect(escapeMarkdown('[x](y) *b* <i>\n#')).toBe('\\[x\\]\\(y\\) \\*b\\* \\<i\\> \\#');
  });

  it('goes by year, undated events last', async () => {
    expect(await write('markdown', exported.toReversed())).toBe(
      '# Chronology\n\n## 2024\n\n- **1–14 January**: =HYPERLINK\\("x"\\), "Flood" (Bergen, Norway). “It flooded.” [@desk](<https://example.org/>)\n\n## Undated\n\n- Flood.\n',
    );
  });
});
