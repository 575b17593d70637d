import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

/** Components whose every word comes from the catalogue. */
const root = path.resolve(import.meta.dirname, '../../..');
const COMPONENTS = globSync(
  'src/{lib/{timeline,list,evidence,filters,map,ui},routes,routes/quality}/*.svelte',
  {
    cwd: root,
  },
);
const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']);
/** The product's name, names of sources and licences, commands, file names, keys. */
const NOT_WORDS =
  /^((· )?Dateline|Natural Earth|GeoNames|CC BY 4\.0|\?|F1|npm run dateline -- (import path\/to\/your\/articles|eval seeds)|date 2024-01-15 Name \(City\))$/;

interface Node {
  readonly type?: string;
  readonly name?: string;
  readonly data?: string;
}

function strayWords(node: unknown, found: string[]): void {
  if (Array.isArray(node)) {
    for (const item of node) strayWords(item, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, name, data } = node as Node;
  if (type === 'StyleDirective') return;
  if (type === 'Attribute' && !SPOKEN.has(name ?? '')) return;
  if (type === 'Text') {
    const text = (data ?? '').trim();
    if (/\p{L}{2}/u.test(text) && !NOT_WORDS.test(text)) found.push(text);
  }
  for (const value of Object.values(node)) strayWords(value, found);
}

test.each(COMPONENTS)('%s takes its words from the catalogue', (file) => {
  const { fragment } = parse(readFileSync(path.join(root, file), 'utf8'), { modern: true });
  const found: string[] = [];
  strayWords(fragment, found);
  expect(found).toEqual([]);
});
