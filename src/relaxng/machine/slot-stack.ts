/** The rows that the automata of all open elements are at: one stack of numbers that grows as documents need it. */
export class SlotStack {
  rows: Int32Array = new Int32Array(0x1000);

  /** Makes room for so many. `rows` may be another array afterwards. */
  reserve(size: number): void {
    if (size > this.rows.length) this.rows = grown(this.rows, size);
  }
}

/** The numbers in an array of at least that size, and of twice their own. */
export function grown(numbers: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(Math.max(size, numbers.length * 2));
  larger.set(numbers);
  return larger;
}
