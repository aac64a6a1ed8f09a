import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The folder that services take paths to be relative to: the root of the checkout where GitHub Actions runs in a folder of it,
 * otherwise the current folder.
 */
export function baseFolder(): string {
  const root = process.env.GITHUB_WORKSPACE;
  return root !== undefined && pathBelow(root, process.cwd()) !== undefined ? root : process.cwd();
}

/** The path of a file from a folder that it is in, with slashes; undefined for files elsewhere. */
export function pathBelow(folder: string, file: string): string | undefined {
  const path = relative(folder, resolve(file));
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  return path.replaceAll(sep, '/');
}
