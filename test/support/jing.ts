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

/** What jing says to each document: whether it is well-formed and valid. */
export function jingVerdicts(schema: string, documents: readonly DocumentSource[]): boolean[] {
  const verdicts: boolean[] = [];
  for (let start = 0; start < documents.length; start += batchSize) {
    verdicts.push(...batchVerdicts(resolve(schema), documents.slice(start, start + batchSize)));
  }
  return verdicts;
}

function batchVerdicts(schema: string, documents: readonly DocumentSource[]): boolean[] {
  const folder = mkdtempSync(join(tmpdir(), 'domxml-jing-'));
  try {
    const names = documents.map((_, index) => `${index}.xml`);
    for (const [index, document] of documents.entries())
      writeFileSync(join(folder, `${index}.xml`), document);
    const run = spawnSync('jing', ['-i', schema, ...names], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    const valid = documents.map(() => true);
    const complaint = /(?:^|\/)(\d+)\.xml(?::\d+:\d+)?: (?:fatal|error)/;
    const strange: string[] = [];
    for (const line of run.stdout.split('\n')) {
      const index = complaint.exec(line)?.[1];
      if (index !== undefined) valid[Number(index)] = false;
      else if (line !== '' && !/: warning: /.test(line)) strange.push(line);
    }
    if (
      (run.status !== 0 && run.status !== 1) ||
      strange.length > 0 ||
      (run.status === 0) === valid.includes(false)
    ) {
      throw new Error(`jing ended with ${run.status}: ${[...strange, run.stderr].join('\n').slice(0, 2000)}`);
    }
    return valid;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
