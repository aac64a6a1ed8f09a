import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandInstalled } from './installed.ts';
import { inShortLivedFolder } from './short-lived-folder.ts';

/** Whether the libxml2 of the system can be asked, which is what the libvirt of the system validates with. */
export const libxml2Installed: boolean = commandInstalled('xmllint');

/** Whether the libxml2 of the system accepts each document, all together in a minute. */
export function installedLibxml2Verdicts(schema: string, documents: readonly string[]): boolean[] {
  if (documents.length === 0) return [];
  return inShortLivedFolder((folder) => {
    const names = documents.map((_, index) => `${index}.xml`);
    documents.forEach((document, index) => {
      writeFileSync(join(folder, `${index}.xml`), document);
    });
    const { stderr, error } = spawnSync('xmllint', ['--noout', '--relaxng', schema, ...names], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 1 << 30,
    });
    if (error !== undefined) throw error;
    const verdicts = new Map(
      [...stderr.matchAll(/^(\d+)\.xml (validates|fails to validate)$/gm)].map(([, name, verdict]) => [
        Number(name),
        verdict === 'validates',
      ]),
    );
    return documents.map((document, index) => {
      const verdict = verdicts.get(index);
      if (verdict === undefined) throw new Error(`xmllint says nothing about ${document.slice(0, 500)}`);
      return verdict;
    });
  });
}
