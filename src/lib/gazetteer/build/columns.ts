type Numbers = Int32Array | Uint32Array | Uint8Array | Float32Array;

/** A typed array that grows by doubling, so that millions of rows cost no heap objects. */
export class Column<T extends Numbers> {
  private data: T;
  private readonly make: (length: number) => T;
  length = 0;

  constructor(make: (length: number) => T, capacity = 1 << 12) {
    this.make = make;
    this.data = make(capacity);
  }

  push(value: number): number {
    if (this.length === this.data.length) {
      const wider = this.make(this.length * 2);
      wider.set(this.data);
      this.data = wider;
    }
    this.data[this.length] = value;
    return this.length++;
  }

  get(i: number): number {
    return this.data[i] ?? 0;
  }

  set(i: number, value: number): void {
    this.data[i] = value;
  }

  /** The rows so far, as a view. */
  view(): T {
    return this.data.subarray(0, this.length) as T;
  }
}

export const u8 = (): Column<Uint8Array> => new Column((n) => new Uint8Array(n));
export const u32 = (): Column<Uint32Array> => new Column((n) => new Uint32Array(n));
export const i32 = (): Column<Int32Array> => new Column((n) => new Int32Array(n));
export const f32 = (): Column<Float32Array> => new Column((n) => new Float32Array(n));

/** Strings as UTF-8, one after the other, with their ends. */
export class Strings {
  readonly ends = u32();
  private bytes = new Uint8Array(1 << 16);
  private used = 0;
  private readonly encoder = new TextEncoder();

  push(text: string): number {
    const room = text.length * 3;
    if (this.used + room > this.bytes.length) {
      const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.used + room));
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.used += this.encoder.encodeInto(text, this.bytes.subarray(this.used)).written;
    return this.ends.push(this.used);
  }

  view(): Uint8Array {
    return this.bytes.subarray(0, this.used);
  }
}
