import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

/** One thing to validate: a file by its path, or standard input by '-'. */
export type Input = string;

/**
 * Expands the operands of a command: a pattern with `*`, `?`, `[` or `{` that is not itself the name of a file stands for the files
 * it matches, in alphabetical order; anything else stands for itself. A pattern that matches nothing is kept, so that
 * reading it says so.
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
    inputs.push(...(matches.length > 0 ? matches : [operand]));
  }
  return inputs;
}

/** How large a file may be to be read into the buffer that all files share. */
const sharedLength = 1 << 18;
const shared = Buffer.allocUnsafeSlow(sharedLength);

/**
 * The bytes of an input, valid until the next call: small files are read into one buffer, which saves a system call and an
 * allocation each. Throws what the file system throws, with `code`.
 */
export function readInput(input: Input): Uint8Array {
  if (input === '-') return readFileSync(0);
  const file = openSync(input, 'r');
  try {
    let length = 0;
    while (length < sharedLength) {
      const count = readSync(file, shared, length, sharedLength - length, null);
      if (count === 0) return shared.subarray(0, length);
      length += count;
    }
    return Buffer.concat([shared, readFileSync(file)]);
  } finally {
    closeSync(file);
  }
}

/** Words for a failure to read: `no such file`, `is a directory`, … */
export function readFailure(input: Input, error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  switch (code) {
    case 'ENOENT':
      return 'no such file';
    case 'EISDIR':
      return 'is a directory';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return `too large: ${statSync(input).size} bytes`;
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
