import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the URIs of results are relative to: the folder that the command ran in, for GitHub the root of the repository. */
const baseId = '%SRCROOT%';

/** Where a document is (SARIF §3.4). */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
  readonly description?: { readonly text: string };
}

/** The location of a document as named on the command line: relative inside the current folder, absolute elsewhere. */
export function artifactLocation(file: string): ArtifactLocation {
  if (file === '-') return { uri: 'stdin', description: { text: 'standard input' } };
  const path = relative(process.cwd(), resolve(file));
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) {
    return { uri: pathToFileURL(file).href };
  }
  return { uri: path.split(sep).map(encodeURIComponentOfAny).join('/'), uriBaseId: baseId };
}

/** What the base of the locations stands for (SARIF §3.14.14). */
export function uriBases(): Readonly<Record<string, ArtifactLocation>> {
  return { [baseId]: { uri: `${pathToFileURL(process.cwd()).href.replace(/\/$/, '')}/` } };
}

/** File names may hold half a surrogate pair, which no URI can. */
function encodeURIComponentOfAny(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));
}
