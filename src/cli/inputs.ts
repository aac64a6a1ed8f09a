import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

/** One thing to read: a file by its path, or standard input by '-'. */
export type Input = string;

/**
 * Expands the operands of a command: a pattern with `*`, `?`, `[` or `{` that is not itself the name of a file stands
 * for the files it matches, in alphabetical order; anything else stands for itself. A pattern that matches nothing is
 * kept, so that reading it says so.
 */
export async function expandInputs(operands: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const operand of operands) {
    if (!/[*?[{]/.test(operand) || existsSync(operand)) {
      inputs.push(operand);
      continue;
    }
    const { globSync } = await import('tinyglobby');
    const matches = globSync(operand, { expandDirectories: false, dot: true }).sort();
    if (matches.length === 0) inputs.push(operand);
    for (const match of matches) inputs.push(match);
  }
  return inputs;
}

/** The buffer that small documents share, which saves a system call and an allocation each. */
const shared = Buffer.allocUnsafeSlow(1 << 18);
/**
 * The longest text has 2²⁹ - 24 characters, which takes most bytes in UTF-16: of more than this no document can be
 * read.
 */
const largestInput = 2 * (2 ** 29 - 24) + 2;

/** The bytes of an input, valid until the next call. Throws what the file system throws, with `code`. */
export function readInput(input: Input): Uint8Array {
  if (input === '-') return readAll(0);
  const file = openSync(input, 'r');
  try {
    return readAll(file);
  } finally {
    closeSync(file);
  }
}

function readAll(file: number): Uint8Array {
  let buffer: Buffer = shared;
  let length = 0;
  for (;;) {
    if (length === buffer.length) buffer = enlarge(buffer, fstatSync(file).size);
    const count = readSome(file, buffer, length);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
  }
}

/**
 * A copy of a full buffer with room for a file of `size` bytes (0 for a stream), one more to see its end, or twice as
 * much.
 */
function enlarge(buffer: Buffer, size: number): Buffer {
  if (Math.max(size, buffer.length) > largestInput) {
    throw new Error(size > 0 ? `too large: ${size} bytes` : `too large: more than ${largestInput} bytes`);
  }
  const enlarged = Buffer.allocUnsafeSlow(Math.min(Math.max(size + 1, 2 * buffer.length), largestInput + 1));
  buffer.copy(enlarged);
  return enlarged;
}

const sleeper = new Int32Array(new SharedArrayBuffer(4));

/** Reads what there is, at least one byte before the end; waits where a stream is not ready. */
function readSome(file: number, buffer: Buffer, offset: number): number {
  for (;;) {
    try {
      return readSync(file, buffer, offset, buffer.length - offset, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0; // The end of standard input on Windows.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(sleeper, 0, 0, 10);
    }
  }
}

/** Words for a failure to read: `no such file`, `is a directory`, … */
export function readFailure(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  switch (code) {
    case 'ENOENT':
      return 'no such file';
    case 'EISDIR':
      return 'is a directory';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
