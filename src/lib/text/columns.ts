/** Bytes that a token takes in all columns. */
const TOKEN_BYTES = 14;

/** The columns of `Tokens` while they fill, in one block of memory. */
export class Columns {
  length = 0;
  start = new Uint32Array();
  end = this.start;
  word = this.start;
  kind = new Uint8Array();
  shape = this.kind;

  /** @param capacity tokens to make room for at first */
  constructor(capacity: number) {
    this.#make(capacity);
  }

  push(start: number, end: number, word: number, kind: number, shape: number): void {
    if (this.length === this.start.length) this.#widen();
    const i = this.length++;
    this.start[i] = start;
    this.end[i] = end;
    this.word[i] = word;
    this.kind[i] = kind;
    this.shape[i] = shape;
  }

  #make(capacity: number): void {
    const block = new ArrayBuffer(capacity * TOKEN_BYTES);
    this.start = new Uint32Array(block, 0, capacity);
    this.end = new Uint32Array(block, capacity * 4, capacity);
    this.word = new Uint32Array(block, capacity * 8, capacity);
    this.kind = new Uint8Array(block, capacity * 12, capacity);
    this.shape = new Uint8Array(block, capacity * 13, capacity);
  }

  #widen(): void {
    const { start, end, word, kind, shape } = this;
    this.#make(this.length * 2);
    this.start.set(start);
    this.end.set(end);
    this.word.set(word);
    this.kind.set(kind);
    this.shape.set(shape);
  }
}
