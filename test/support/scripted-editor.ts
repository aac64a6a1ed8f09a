import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The command line of an editor, made in a folder: the first time it edits by the first of some sed scripts, then by the second, and
 * so on. There are blanks in its path, and an argument behind it.
 */
export function scriptedEditor(folder: string, ...scripts: readonly string[]): string {
  const program = join(mkdtempSync(join(folder, 'editor-')), 'an editor');
  scripts.forEach((script, index) => {
    writeFileSync(`${program}.${index + 1}`, script);
  });
  const lines = [
    '#!/bin/sh',
    `echo "$@" >> '${program}.log'`,
    `exec sed -i -f '${program}'.$(wc -l < '${program}.log' | tr -d ' ') "$2"`,
  ];
  writeFileSync(program, `${lines.join('\n')}\n`);
  chmodSync(program, 0o755);
  return `'${program}' --wait`;
}
