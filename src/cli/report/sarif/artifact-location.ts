import { pathToFileURL } from 'node:url';
import { baseFolder, pathBelow } from '../base-folder.ts';

/** What the URIs of results are relative to. */
const baseId = '%SRCROOT%';

/** Where a document is (SARIF §3.4). */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
  readonly description?: { readonly text: string };
}

/** The location of a document as named on the command line: relative inside the base folder, absolute elsewhere. */
export function artifactLocation(file: string): ArtifactLocation {
  if (file === '-') return { uri: 'stdin', description: { text: 'standard input' } };
  const path = pathBelow(baseFolder(), file);
  if (path === undefined) return { uri: pathToFileURL(file).href };
  return { uri: path.split('/').map(encodeName).join('/'), uriBaseId: baseId };
}

/** What the base of the locations stands for (SARIF §3.14.14). */
export function uriBases(): Readonly<Record<string, ArtifactLocation>> {
  return { [baseId]: { uri: `${pathToFileURL(baseFolder()).href.replace(/\/$/, '')}/` } };
}

/** File names may hold half a surrogate pair, which no URI can. */
function encodeName(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));
}
