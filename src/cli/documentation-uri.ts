import { version } from './version.ts';

/** Where people read about the project. */
export const projectUri = 'https://www.npmjs.com/package/domxml';

/** Where people read a file of the package, in the very version that names it. */
export function documentationUri(path: string): string {
  return `https://unpkg.com/domxml@${version}/${path}`;
}
