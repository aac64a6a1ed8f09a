// The size of the package and of each of its entries: `node bench/size.mjs`, after `npm run build`.
// Code is what a bundler makes of the entry alone, minified; types are all declarations that it refers to.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const project = fileURLToPath(new URL('..', import.meta.url));
const { exports } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));

const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  cwd: project,
  encoding: 'utf8',
});
const [{ size, unpackedSize, entryCount }] = JSON.parse(packed.stdout);
console.log(`package: ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked, ${entryCount} files\n`);
console.log('entry                              code      gzip     types      gzip   largest .d.ts');
for (const [name, entry] of Object.entries(exports)) {
  if (typeof entry === 'string') continue;
  const code = await bundled(join(project, entry.default));
  const declarations = declarationsOf(join(project, entry.types));
  const all = [...declarations.values()].join('');
  const largest = Math.max(...[...declarations.values()].map((text) => Buffer.byteLength(text)));
  const figures = [code, gzipSync(code), Buffer.from(all), gzipSync(all)].map(({ length }) =>
    kilobytes(length).padStart(9),
  );
  const shown = name === '.' ? 'domxml' : `domxml/${name.slice(2)}`;
  console.log(`${shown.padEnd(30)} ${figures.join(' ')} ${kilobytes(largest).padStart(9)}`);
}

/** What is loaded with an entry; not what it imports when it is asked for it. */
async function bundled(entry) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    external: ['fast-check', 'vitest'],
    outdir: 'sizes',
    splitting: true,
    logLevel: 'error',
  });
  const loaded = new Set();
  // What is imported lazily is an entry for the bundler as well.
  const ours = Object.keys(metafile.outputs).find(
    (path) => metafile.outputs[path].entryPoint === relative(project, entry),
  );
  follow(ours);
  return Buffer.concat([...loaded].map((path) => contentsOf(path)));

  function follow(path) {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: target, kind, external } of metafile.outputs[path].imports) {
      if (kind === 'import-statement' && !external) follow(target);
    }
  }

  function contentsOf(path) {
    return Buffer.from(outputFiles.find((file) => file.path === join(project, path)).contents);
  }
}

/** The declaration files that an entry refers to, itself included, by path. */
function declarationsOf(path, found = new Map()) {
  if (found.has(path)) return found;
  const text = readFileSync(path, 'utf8');
  found.set(path, text);
  for (const [, specifier] of text.matchAll(/(?:from|import\()\s*["'](\.[^"']+)["']/g)) {
    declarationsOf(join(dirname(path), specifier.replace(/\.[jt]s$/, '.d.ts')), found);
  }
  return found;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
