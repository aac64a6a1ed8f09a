/**
 * Numbers of things that are numbered in about the order in which they are mentioned, written by how long ago they were
 * new: 0 is the next one that was not mentioned before, 1 the last new one; negative, so many were left out. Keeps
 * tables small, compressed or not.
 */
export class RecentNumbers {
  #next = 0;

  write(number: number): number {
    const written = this.#next - number;
    if (written <= 0) this.#next = number + 1;
    return written;
  }

  /** The same with 0 for undefined. */
  writeOptional(number: number | undefined): number {
    if (number === undefined) return 0;
    const written = this.write(number);
    return written < 0 ? written : written + 1;
  }

  read(written: number): number {
    const number = this.#next - written;
    if (written <= 0) this.#next = number + 1;
    return number;
  }

  /** What `writeOptional` has written; -1 for undefined. */
  readOptional(written: number): number {
    if (written === 0) return -1;
    return this.read(written < 0 ? written : written - 1);
  }
}
