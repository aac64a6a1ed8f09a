import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './source-files.ts';

/** A document for libvirt's own parser, with the name of its kind in `documentKinds`. */
export interface ParserInput {
  readonly kind: string;
  readonly text: string | Uint8Array;
}

/** What libvirt's own parser makes of a document. */
export interface LibvirtReading {
  /** What it says is wrong; '' where it accepts the document. */
  readonly message: string;
  /** What it writes of the document; '' where it refuses it. */
  readonly written: string;
}

/**
 * What libvirt's own parsers say is wrong with each document: nothing ('') where they accept it. A volume is taken for one of
 * the pool that comes last before it. Undefined where there is no C compiler, or no libvirt 9.0.0.
 */
export function libvirtParserMessages(documents: readonly ParserInput[]): string[] | undefined {
  return libvirtReadings(documents)?.map(({ message }) => message);
}

/** What libvirt's own parsers make of each document, on the terms of `libvirtParserMessages`. */
export function libvirtReadings(documents: readonly ParserInput[]): LibvirtReading[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'domxml-parser-'));
  try {
    const program = join(folder, 'libvirt-parser');
    const source = join(projectFolder, 'test/support/libvirt-parser.c');
    if (spawnSync('cc', ['-o', program, source, '-l:libvirt.so.0']).status !== 0) return undefined;
    const list = documents.map(({ kind, text }, index) => {
      const path = join(folder, `${index}.xml`);
      writeFileSync(path, text);
      return `${kind}\t${path}\n`;
    });
    const { status, stdout, stderr } = spawnSync(program, { input: list.join(''), maxBuffer: 2 ** 30 });
    if (status !== 0) throw new Error(`libvirt's parser ended with ${status}: ${stderr}`);
    const readings = readingsIn(stdout);
    if (readings.length !== documents.length) throw new Error("libvirt's parser left documents out");
    return readings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readingsIn(output: Buffer): LibvirtReading[] {
  const readings: LibvirtReading[] = [];
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf('\n', at);
    const [verdict, length] = output.toString('utf8', at, lineEnd).split(' ');
    const end = lineEnd + 1 + Number(length);
    const answer = output.toString('utf8', lineEnd + 1, end);
    readings.push(
      verdict === 'refused' ? { message: answer, written: '' } : { message: '', written: answer },
    );
    at = end;
  }
  return readings;
}
