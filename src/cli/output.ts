import { fstatSync, writeSync } from 'node:fs';

/** The file descriptors of the standard streams. */
const descriptors = { output: 1, error: 2 } as const;

/**
 * Writes text, or bytes as they are, to standard output, all of it before it returns. Not by way of `process.stdout`,
 * whose making takes longer than validating a document. Output that cannot be written ends the run with status 2;
 * without a complaint where the reader has gone away (`domxml … | head`).
 */
export function writeOutput(content: string | Uint8Array): void {
  try {
    writeFully(descriptors.output, content);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EPIPE') writeError(`domxml: cannot write: ${message}\n`);
    process.exit(2);
  }
}

/** Writes to standard error. For complaints that cannot be written there is nobody to tell. */
export function writeError(text: string): void {
  try {
    writeFully(descriptors.error, text);
  } catch {
    // Nobody to tell.
  }
}

function writeFully(descriptor: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      // The other end of a pipe that does not block is not ready yet.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

/** Whether a standard stream is a terminal. */
export function isTerminal(stream: keyof typeof descriptors): boolean {
  try {
    // Most that are none can be told without making the stream.
    if (!fstatSync(descriptors[stream]).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return (stream === 'output' ? process.stdout : process.stderr).isTTY === true;
}
