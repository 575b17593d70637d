import { expect, it } from 'vitest';
import { Recent } from './recent.ts';

it('keeps what is asked for and forgets what is not', () => {
  const recent = new Recent<number, string>(3);
  recent.set(0, 'kept');
  for (let i = 1; i <= 20; i++) {
    recent.set(i, String(i));
    expect(recent.get(0)).toBe('kept');
    expect(recent.get(i)).toBe(String(i));
  }
  const left = Array.from({ length: 21 }, (_, i) => i).filter((i) => recent.get(i) !== undefined);
  expect(left.length).toBeGreaterThanOrEqual(3);
  expect(left.length).toBeLessThanOrEqual(6);
});
