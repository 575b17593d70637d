import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentId, sha256 } from './hash.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('gives the digest of %j that FIPS 180-4 gives', (text, digest) => {
    expect(sha256(bytes(text))).toBe(digest);
  });

  it('agrees with the platform around every block boundary', () => {
    for (let length = 0; length < 200; length++) {
      const message = bytes('x'.repeat(length));
      expect(sha256(message)).toBe(createHash('sha256').update(message).digest('hex'));
    }
  });
});

describe('contentId', () => {
  it('is the same for the same fields and differs when they are cut elsewhere', () => {
    expect(contentId(['ab', 'c'])).toBe(contentId(['ab', 'c']));
    const ids = [
      ['ab', 'c'],
      ['a', 'bc'],
      ['abc', ''],
      ['abc', null],
    ].map(contentId);
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
  });
});
