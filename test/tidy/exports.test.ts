import { basename, dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { filesBelow, namesUsedBy } from '../support/source-files.ts';

const files = ['src', 'generated', 'tools', 'test', 'bench'].flatMap((folder) =>
  filesBelow(folder, /\.(?:ts|mjs)$/),
);

/** Whether a file is what users of the package import: the index of a room, or one of src/entries. */
function isEntry(path: string): boolean {
  return basename(path) === 'index.ts' || path.startsWith('src/entries/');
}

/** Exported names that no other file uses, with the reason why they are exported all the same. */
const unused: Readonly<Record<string, string>> = {};

const used = new Set(
  files.flatMap(({ path, text }) =>
    namesUsedBy(text)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier, name }) => `${join(dirname(path), specifier)}: ${name}`),
  ),
);
const exported = files
  .filter(({ path }) => path.startsWith('src/') && !isEntry(path))
  .flatMap(({ path, text }) =>
    [
      ...text.matchAll(/^export (?:abstract |async )?(?:class|function\*?|const|let|interface|type) (\w+)/gm),
    ].map(([, name]) => `${path}: ${name}`),
  );

test('the exports and their uses are found', () => {
  expect(exported.length).toBeGreaterThan(300);
  expect(used.has('src/text/span.ts: Span')).toBe(true);
  expect(used.has('src/cli/validate.ts: validateCommand')).toBe(true);
});

test('every exported name of src is used by another file', () => {
  expect(exported.filter((name) => !used.has(name)).sort()).toEqual(Object.keys(unused).sort());
});

test('names are exported where they are defined, or by an entry of the package', () => {
  const passedOn = files.filter(
    ({ path, text }) =>
      path.startsWith('src/') &&
      !isEntry(path) &&
      /^export\s+(?:type\s+)?(?:\{[^}]*\}|\*)\s+from\b/m.test(text),
  );
  expect(passedOn.map(({ path }) => path)).toEqual([]);
});

test('the package has exactly the entries that there are files for', () => {
  const entries = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : [entry.types],
  );
  const sources = files.map(({ path }) => path).filter((path) => path.startsWith('src/') && isEntry(path));
  expect(sources.map((path) => `./dist/types/${path.replace('.ts', '.d.ts')}`).sort()).toEqual(
    entries.sort(),
  );
});
