import { closeSync, openSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { ReadStream } from 'node:tty';
import { printable } from '../diagnostics/excerpt.ts';

/** A question to the person at the terminal. */
export interface Question {
  /** What stands ahead of the answer, without the space between them. */
  readonly prompt: string;
  /** Whether the answer is not shown while it is typed. */
  readonly isSecret?: boolean;
}

/** The terminal of a process, whatever its standard streams are: a document may come from one of them. */
const terminal = '/dev/tty';

/** What was typed before it was asked for. */
const typed: string[] = [];

/** Whether there is a terminal to ask at. */
export function canAsk(): boolean {
  try {
    closeSync(openSync(terminal, 'r+'));
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks the person at the terminal, and resolves to the answers in order; to undefined where the person gives none (Ctrl-D). Throws
 * what the file system throws where there is no terminal.
 */
export async function ask(questions: readonly Question[]): Promise<string[] | undefined> {
  const input = new ReadStream(openSync(terminal, 'r+'));
  const output = openSync(terminal, 'w');
  let isSecret = false;
  const echo = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      if (!isSecret) writeSync(output, chunk);
      done();
    },
  });
  const lines = createInterface({ input, output: echo, terminal: true, historySize: 0 });
  // The terminal hands keys on as they are, so that what Ctrl-C means is for us to do.
  lines.once('SIGINT', () => {
    lines.close();
    writeSync(output, '\n');
    // Who listens is to hear of it before the question counts as answered.
    if (!process.emit('SIGINT', 'SIGINT')) process.kill(process.pid, 'SIGINT');
  });
  let wake: () => void = () => {};
  let isOver = false;
  lines.on('line', (line) => {
    typed.push(line);
    wake();
  });
  lines.once('close', () => {
    isOver = true;
    wake();
  });
  const answer = async (): Promise<string | undefined> => {
    if (typed.length === 0 && !isOver) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return typed.shift();
  };
  try {
    const answers: string[] = [];
    for (const question of questions) {
      isSecret = question.isSecret === true;
      lines.setPrompt(`${printable(question.prompt)} `);
      if (isSecret) writeSync(output, lines.getPrompt());
      lines.prompt();
      const line = await answer();
      if (isSecret || line === undefined) writeSync(output, '\n');
      if (line === undefined) return undefined;
      answers.push(line);
    }
    return answers;
  } finally {
    lines.close();
    input.destroy();
    closeSync(output);
  }
}
