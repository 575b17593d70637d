import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText, SHAPE, TOKEN } from './index.ts';

const words = (text: string): string[] => {
  const { tokens } = readText(text);
  return Array.from({ length: tokens.length }, (_, t) => text.slice(tokens.start[t], tokens.end[t]));
};
const sentences = (text: string): string[] => readText(text).sentences.map((s) => text.slice(s.start, s.end));

describe('tokens', () => {
  test.each<[string, string]>([
    ['the U.S.-led force', 'the|U.S.|-|led|force'],
    ['a 7-year-old on Jan. 3-5, 2024', 'a|7|-|year|-|old|on|Jan.|3|-|5|,|2024'],
    ['2024-01-15 and 3/4/2023', '2024|-|01|-|15|and|3|/|4|/|2023'],
    ['mid-2023, Guinea-Bissau', 'mid|-|2023|,|Guinea|-|Bissau'],
    ['30,000 people, 3.5 percent', '30,000|people|,|3.5|percent'],
    ['the 2nd of the 1990s', 'the|2nd|of|the|1990s'],
    ["Kenya's and Kenya’s", "Kenya|'s|and|Kenya|’s"],
    ["Sana'a, Xi’an, didn't", "Sana'a|,|Xi’an|,|didn't"],
    ['at 10:30 a.m. EST', 'at|10|:|30|a.m.|EST'],
    ['May 3,2024', 'May|3|,|2024'],
    ['He sat. It was No. 5', 'He|sat|.|It|was|No.|5'],
    ['He said no. Five left', 'He|said|no|.|Five|left'],
    ['NAIROBI, Kenya (AP) -- Two', 'NAIROBI|,|Kenya|(|AP|)|--|Two'],
    ['$5 and 10%...', '$|5|and|10|%|...'],
    ['São Paulo, Łódź, Đà Nẵng', 'São|Paulo|,|Łódź|,|Đà|Nẵng'],
    ['J.Smith of D.C. and the U.S.A.', 'J.|Smith|of|D.C.|and|the|U.S.A.'],
  ])('%s', (text, expected) => {
    expect(words(text).join('|')).toBe(expected);
  });

  test('classes and shapes', () => {
    const { tokens } = readText('In NATO 3rd x');
    expect(Array.from(tokens.kind)).toEqual([TOKEN.word, TOKEN.word, TOKEN.number, TOKEN.word]);
    expect(Array.from(tokens.shape)).toEqual([
      SHAPE.capitalised | SHAPE.sentenceStart,
      SHAPE.capitalised | SHAPE.allCaps | SHAPE.spaceBefore,
      SHAPE.hasDigit | SHAPE.spaceBefore,
      SHAPE.spaceBefore,
    ]);
  });

  test('lower case keeps the offsets where it grows', () => {
    const { tokens } = readText('İstanbul Ankara');
    expect(tokens.lower[1]).toBe('ankara');
  });
});

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['Gen. Ali met Lt. Col. Mba. They spoke.', ['Gen. Ali met Lt. Col. Mba.', 'They spoke.']],
    ['It began at 9 a.m. EST on Monday. It ended.', ['It began at 9 a.m. EST on Monday.', 'It ended.']],
    ['It opened at 9 p.m. Residents fled.', ['It opened at 9 p.m.', 'Residents fled.']],
    ['The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['He left the U.S. The army stayed.', ['He left the U.S.', 'The army stayed.']],
    ['It struck on Feb. 20. Rescue came.', ['It struck on Feb. 20.', 'Rescue came.']],
    ['She quit in Sept. It was late.', ['She quit in Sept.', 'It was late.']],
    ['He runs Acme Inc. The firm grew.', ['He runs Acme Inc.', 'The firm grew.']],
    ['Yahoo! Inc. grew.', ['Yahoo! Inc. grew.']],
    ['"Stop!" she cried. He did.', ['"Stop!" she cried.', 'He did.']],
    ['"Why?" a man asked. "Go." They went.', ['"Why?" a man asked.', '"Go."', 'They went.']],
    ['John F. Kennedy spoke. J. Doe too.', ['John F. Kennedy spoke.', 'J. Doe too.']],
    ['They chose plan B. The rest left.', ['They chose plan B.', 'The rest left.']],
    ['NAIROBI, Kenya (AP) _ Two died. Four fled.', ['NAIROBI, Kenya (AP) _ Two died.', 'Four fled.']],
    [
      'Floods in the north\n\nTwo villages were cut off.',
      ['Floods in the north', 'Two villages were cut off.'],
    ],
    ['Headline here\nBody starts. More.', ['Headline here', 'Body starts.', 'More.']],
    ['Items:\n- one house\n- Two cars', ['Items:', '- one house', '- Two cars']],
    ['Prices rose 3.5 percent. Wages fell.', ['Prices rose 3.5 percent.', 'Wages fell.']],
    ['He waited... Then he left.', ['He waited...', 'Then he left.']],
    ['They beat the group. » In Chad they left.', ['They beat the group. » In Chad they left.']],
    ['« They won. » In Chad they left.', ['« They won. »', 'In Chad they left.']],
    ['Word is out.Then it spread.', ['Word is out.', 'Then it spread.']],
    ['1. The first point', ['1. The first point']],
    ['(It rained.) Roads closed.', ['(It rained.)', 'Roads closed.']],
    [
      'THE BRIDGE FELL. TWO DIED IN ST. LUCIA. HELP CAME.',
      ['THE BRIDGE FELL.', 'TWO DIED IN ST. LUCIA.', 'HELP CAME.'],
    ],
    ['', []],
    ['   \n ', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('hard-wrapped text runs on over its line ends', () => {
    const text = [
      'The river rose above its banks on Monday and the mayor asked people to',
      'Leave the low streets near the harbour before nightfall because the dam',
      'might not hold. Rescue boats came from the islands and from the mainland',
      'and took families to the school on the hill.',
    ].join('\n');
    expect(sentences(text)).toHaveLength(2);
  });

  test('paragraphs are counted at blank lines', () => {
    const { sentences: found } = readText('One.\nTwo.\n\nThree. Four.\r\n\r\nFive.');
    expect(found.map((s) => s.paragraph)).toEqual([0, 0, 1, 1, 2]);
  });
});

describe('any text', () => {
  const article = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'U.S.',
          'Jan.',
          '3-5',
          "O'Neil's",
          ' ',
          '\n',
          '\n\n',
          '.',
          '"',
          '»',
          'The',
          'İ',
          '𝒜',
          '😀',
          '1,000',
        ),
        {
          maxLength: 60,
        },
      )
      .map((parts) => parts.join('')),
  );

  test('tokens ascend, and only white space lies between them', () => {
    fc.assert(
      fc.property(article, (text) => {
        const { tokens, sentences: found } = readText(text);
        let at = 0;
        for (let t = 0; t < tokens.length; t++) {
          const start = tokens.start[t] ?? -1;
          const end = tokens.end[t] ?? -1;
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^[\p{Z}\s\p{Cc}\u200b\ufeff]*$/u);
          expect(tokens.lower[t]).toBe(text.slice(start, end).toLowerCase());
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\p{Z}\s\p{Cc}\u200b\ufeff]*$/u);
        let token = 0;
        for (const sentence of found) {
          expect(sentence.first).toBe(token);
          expect(sentence.last).toBeGreaterThan(sentence.first);
          expect(sentence.start).toBe(tokens.start[sentence.first]);
          expect(sentence.end).toBe(tokens.end[sentence.last - 1]);
          token = sentence.last;
        }
        expect(token).toBe(tokens.length);
      }),
      { seed: 11, numRuns: 400 },
    );
  });
});
