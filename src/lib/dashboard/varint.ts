/** Bits of a number that one byte carries; the eighth says that more follow (LEB128). */
const RADIX = 128;

export interface Writer {
  /** A whole number from 0 up to 2^53. */
  number(value: number): void;
  /** Any whole number: the sign goes into the lowest bit (zigzag). */
  signed(value: number): void;
  bytes(value: Uint8Array): void;
  done(): Uint8Array<ArrayBuffer>;
}

/** @param guess bytes to begin with; it grows when they are not enough */
export function createWriter(guess: number): Writer {
  let buffer = new Uint8Array(Math.max(16, guess));
  let at = 0;
  const room = (wanted: number): void => {
    if (at + wanted <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, at + wanted));
    larger.set(buffer);
    buffer = larger;
  };
  const number = (value: number): void => {
    room(8);
    let rest = value;
    while (rest >= RADIX) {
      buffer[at++] = (rest % RADIX) + RADIX;
      rest = Math.floor(rest / RADIX);
    }
    buffer[at++] = rest;
  };
  return {
    number,
    signed: (value) => number(value < 0 ? -value * 2 - 1 : value * 2),
    bytes: (value) => {
      room(value.length);
      buffer.set(value, at);
      at += value.length;
    },
    done: () => buffer.slice(0, at),
  };
}

export interface Reader {
  number(): number;
  signed(): number;
  bytes(length: number): Uint8Array;
}

/** Reads what a {@link Writer} wrote; every method throws RangeError past the end. */
export function createReader(buffer: Uint8Array): Reader {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= RADIX) {
      const byte = buffer[at++];
      if (byte === undefined || scale > Number.MAX_SAFE_INTEGER)
        throw new RangeError('The data are cut off.');
      value += (byte % RADIX) * scale;
      if (byte < RADIX) return value;
    }
  };
  return {
    number,
    signed: () => {
      const value = number();
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    },
    bytes: (length) => {
      if (at + length > buffer.length) throw new RangeError('The data are cut off.');
      at += length;
      return buffer.subarray(at - length, at);
    },
  };
}
