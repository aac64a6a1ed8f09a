import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './source-files.ts';

const root = process.env.DOMXML_SHARED ?? join(projectFolder, '..', 'shared');

/** The path of a file of the shared test material, or undefined where it is not there. */
export function sharedPath(...parts: string[]): string | undefined {
  const path = join(root, ...parts);
  return existsSync(path) ? path : undefined;
}
