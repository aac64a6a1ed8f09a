import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const projectFolder: string = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A file of the project by its path from the project's folder. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file below a folder of the project whose path matches. */
export function filesBelow(folder: string, pattern: RegExp): SourceFile[] {
  const entries = readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => pattern.test(path) && !path.includes('node_modules/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectFolder, path), 'utf8') }));
}

/** The module specifiers that a TypeScript text imports or exports from, dynamic imports included. */
export function importsOf(text: string): string[] {
  const code = withoutComments(text);
  const specifiers =
    /(?:^|[\s;}])(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|\bimport\s*\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm;
  return [...code.matchAll(specifiers)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

/**
 * What a TypeScript text uses of other modules: each name it imports or exports from one, statically or dynamically, with
 * the module's specifier. Of `import * as module` the names are those behind `module.` in the text.
 */
export function namesUsedBy(text: string): { readonly specifier: string; readonly name: string }[] {
  const code = withoutComments(text);
  const lists = [
    /\b(?:import|export)\s+(?:type\s+)?\{(?<names>[^}]*)\}\s*from\s*'(?<specifier>[^']+)'/g,
    /\{(?<names>[^{}]*)\}\s*=\s*await\s+import\(\s*'(?<specifier>[^']+)'\s*\)/g,
    /\(await\s+import\(\s*'(?<specifier>[^']+)'\s*\)\)\.(?<names>\w+)/g,
  ];
  const used = lists.flatMap((list) =>
    [...code.matchAll(list)].flatMap(({ groups: { names = '', specifier = '' } = {} }) =>
      names.split(',').map((name) => ({ specifier, name: name.trim().replace(/^type\s+|\s+as\s.*$/g, '') })),
    ),
  );
  for (const [, module, specifier = ''] of code.matchAll(/\bimport \* as (\w+) from '([^']+)'/g)) {
    for (const [, name = ''] of code.matchAll(new RegExp(`\\b${module}\\.(\\w+)`, 'g'))) {
      used.push({ specifier, name });
    }
  }
  return used.filter(({ name }) => name !== '');
}

/** Comments behind code stay: where they begin, a string may say the same. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
