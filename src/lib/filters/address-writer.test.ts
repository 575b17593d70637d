import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AddressWriter } from './address-writer.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watched() {
  const written: string[] = [];
  return { written, writer: new AddressWriter((how) => written.push(how)) };
}

test('a gesture is one step of the history, its other changes one write in its place', () => {
  const { written, writer } = watched();
  for (let i = 0; i < 5; i++) writer.write('drag 1');
  expect([written, writer.isBehind]).toEqual([['push'], true]);
  vi.runAllTimers();
  expect([written, writer.isBehind]).toEqual([['push', 'replace'], false]);
  writer.write('drag 2');
  writer.write(null);
  writer.write(null);
  expect(written.slice(2)).toEqual(['push', 'push', 'push']);
});

test('an address that was changed by somebody else stays, and later changes are written again', () => {
  const { written, writer } = watched();
  writer.writeSoon();
  writer.leave();
  vi.runAllTimers();
  expect(written).toEqual([]);
  writer.writeSoon();
  vi.runAllTimers();
  expect(written).toEqual(['replace']);
});

test('while a hand moves the range what stands is not replaced; when it lets go, once', () => {
  const { written, writer } = watched();
  writer.hold(true);
  for (let i = 0; i < 5; i++) writer.write('drag 1');
  vi.runAllTimers();
  expect([written, writer.isBehind]).toEqual([['push'], true]);
  writer.hold(false);
  vi.runAllTimers();
  expect([written, writer.isBehind]).toEqual([['push', 'replace'], false]);
  writer.hold(true);
  writer.writeSoon();
  writer.leave();
  writer.hold(false);
  vi.runAllTimers();
  expect([written.length, writer.isBehind]).toEqual([2, false]);
});
