import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './source-files.ts';

/** A document for libvirt's own parser, with the name of its kind in `documentKinds`. */
export interface ParserInput {
  readonly kind: string;
  readonly text: string;
}

/**
 * What libvirt's own parsers say is wrong with each document: nothing ('') where they accept it. A volume is taken for one of
 * the pool that comes last before it. Undefined where there is no C compiler, or no libvirt 9.0.0.
 */
export function libvirtParserMessages(documents: readonly ParserInput[]): string[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'domxml-parser-'));
  try {
    const program = join(folder, 'libvirt-parser');
    const source = join(projectFolder, 'test/support/libvirt-parser.c');
    if (spawnSync('cc', ['-o', program, source, '-l:libvirt.so.0']).status !== 0) return undefined;
    const list = documents.flatMap(({ kind, text }, index) => {
      const path = join(folder, `${index}.xml`);
      writeFileSync(path, text);
      return [kind, path];
    });
    const { status, stdout, stderr } = spawnSync(program, list, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`libvirt's parser ended with ${status}: ${stderr}`);
    return stdout.split('\n').slice(0, documents.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
