import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commandInstalled } from './installed.ts';
import type { DocumentSource } from './schema-engines.ts';

/** Whether jing, the reference implementation of RELAX NG, is installed. */
export const jingInstalled: boolean = commandInstalled('jing');

/** Documents per run: starting Java costs more than a hundred documents, and a command line has an end. */
const batchSize = 4000;

/**
 * What jing says to each document: whether it is well-formed and valid. A document that is not well-formed costs a run of its
 * own, since jing ends at the first.
 */
export function jingVerdicts(schema: string, documents: readonly DocumentSource[]): boolean[] {
  const verdicts: boolean[] = [];
  while (verdicts.length < documents.length) {
    const batch = documents.slice(verdicts.length, verdicts.length + batchSize);
    verdicts.push(...firstVerdicts(resolve(schema), batch));
  }
  return verdicts;
}

const finding = /(?:^|\/)(\d+)\.xml(?::\d+:\d+)?: (fatal|error|warning)/;

/** The verdicts of one run: those up to the first document that is not well-formed. */
function firstVerdicts(schema: string, documents: readonly DocumentSource[]): boolean[] {
  const folder = mkdtempSync(join(tmpdir(), 'domxml-jing-'));
  try {
    const names = documents.map((_, index) => `${index}.xml`);
    for (const [index, document] of documents.entries())
      writeFileSync(join(folder, `${index}.xml`), document);
    const { status, stdout, stderr } = spawnSync('jing', ['-i', schema, ...names], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    const verdicts = documents.map(() => true);
    for (const line of stdout.split('\n').filter((one) => one !== '')) {
      const [, index, severity] = finding.exec(line) ?? [];
      if (index === undefined) throw new Error(`jing says: ${line}`);
      if (severity !== 'warning') verdicts[Number(index)] = false;
      if (severity === 'fatal') return verdicts.slice(0, Number(index) + 1);
    }
    if (status !== (verdicts.includes(false) ? 1 : 0))
      throw new Error(`jing ended with ${status}: ${stderr}`);
    return verdicts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
