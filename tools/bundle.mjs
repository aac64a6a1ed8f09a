import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

/** The folder of the project. */
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The sources of the entries of the package, by the name of their bundle in dist/. */
function entryPoints() {
  const { exports } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const bundled = Object.values(exports).filter((entry) => typeof entry === 'object');
  return Object.fromEntries(
    bundled.map((entry) => [
      basename(entry.default, '.js'),
      entry.types.replace('./dist/types/', '').replace('.d.ts', '.ts'),
    ]),
  );
}

/** Where the bundles are made. */
const fresh = join(projectFolder, `dist.${process.pid}.tmp`);

/**
 * In the command line the data of generated/ stand in files of their own, read when they are asked for, so that a run neither
 * reads nor keeps in its compiled form what it does not need.
 */
const generatedAsFiles = {
  name: 'generated-as-files',
  setup(build) {
    const namespace = 'generated';
    build.onResolve({ filter: /\/generated\/.+\.ts$/ }, ({ path }) => ({
      path: path.slice(path.indexOf('generated/')),
      namespace,
    }));
    build.onLoad({ filter: /./, namespace }, async ({ path }) => {
      const source = readFileSync(join(projectFolder, path), 'utf8');
      const { code } = await transform(source, { loader: 'ts', format: 'esm' });
      const values = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      mkdirSync(join(fresh, 'data'), { recursive: true });
      /** What stands for a value: an object keeps its shape, its texts and those at the top are read when asked for. */
      const expression = (name, value) => {
        const properties = Object.entries(value).map(([key, part]) => {
          const way = name === '' ? key : `${name}.${key}`;
          if (typeof part === 'object' && !Array.isArray(part)) return `${key}: ${expression(way, part)}`;
          if (typeof part !== 'string' || part.length < 100) return `${key}: ${JSON.stringify(part)}`;
          const file = `data/${basename(path, '.ts')}.${way}.json`;
          writeFileSync(join(fresh, file), part);
          return `get ${key}() { return read('${file}'); }`;
        });
        return `{ ${properties.join(', ')} }`;
      };
      const contents = `
        const read = (file) => require('node:fs').readFileSync(new URL(file, bundleUrl), 'utf8');
        module.exports = ${expression('', values)};
      `;
      return { contents, loader: 'js' };
    });
  },
};

/**
 * What few runs of the command line need stands in files of its own, which are required when it is asked for: the validators of
 * models, one file for each kind, and the reader of YAML.
 */
const apart = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /\/generated\/validators\/\w+\.js$/ }, ({ path }) => ({
      path: `./apart/${basename(path, '.js')}.cjs`,
      external: true,
    }));
    build.onResolve({ filter: /^yaml$/ }, () => ({ path: './apart/yaml.cjs', external: true }));
  },
};

/** Validators of one kind use those of another, in the file of that kind. */
const validatorsApart = {
  name: 'validators-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/\w+\.js$/ }, ({ path, importer }) =>
      basename(dirname(importer)) === 'validators'
        ? { path: path.replace('.js', '.cjs'), external: true }
        : undefined,
    );
  },
};

/** The variant of the package that needs nothing of Node.js. */
const yamlPackage = join(projectFolder, 'node_modules/yaml/browser/index.js');

/** The files that stand apart, by the names of their bundles. */
function apartEntryPoints() {
  const folder = 'generated/validators';
  const files = readdirSync(join(projectFolder, folder)).filter((name) => name.endsWith('.js'));
  return {
    yaml: yamlPackage,
    ...Object.fromEntries(files.map((name) => [basename(name, '.js'), `${folder}/${name}`])),
  };
}

const settings = {
  absWorkingDir: projectFolder,
  bundle: true,
  platform: 'node',
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
};

/** Bundles the entries of the package into dist/: ES modules with chunks for what is loaded lazily, and the command line. */
export async function bundle() {
  // Built aside and put in place at once, so that who runs dist/ meanwhile finds it whole.
  rmSync(fresh, { recursive: true, force: true });
  await build({
    ...settings,
    entryPoints: entryPoints(),
    // Brought along by those who use the entries for tests.
    external: ['fast-check', 'vitest'],
    alias: { yaml: yamlPackage },
    outdir: fresh,
    // Node.js prints the line of an error that nobody catches.
    lineLimit: 160,
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
  });
  // CommonJS files and a launcher that keeps their compiled form: see docs/decisions/0003-start-up.md.
  await build({
    ...settings,
    entryPoints: {
      cli: 'src/cli/launch.ts',
      'cli-main': 'src/cli/main.ts',
      'cli-hypervisor': 'src/cli/hypervisor-main.ts',
      'cli-validate': 'src/cli/validate-main.ts',
    },
    outdir: fresh,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    target: 'node20',
    charset: 'ascii',
    minifyIdentifiers: true,
    define: { 'import.meta.url': 'bundleUrl' },
    plugins: [apart, generatedAsFiles],
    // Scripts that are compiled ahead cannot import; what is imported from outside is required.
    supported: { 'dynamic-import': false },
  });
  await build({
    ...settings,
    entryPoints: apartEntryPoints(),
    outdir: join(fresh, 'apart'),
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    target: 'node20',
    plugins: [validatorsApart],
  });
  const cli = join(fresh, 'cli.cjs');
  chmodSync(cli, 0o755);
  // The first run keeps its compiled form for those that follow: let it be one that users wait for.
  for (const command of [
    ['validate', '-q', 'examples/kvm-guest.xml'],
    ['convert', '--to', 'json', 'examples/kvm-guest.xml'],
    ['preflight', '--connect', 'test:///default', 'examples/kvm-guest.xml'],
  ]) {
    spawnSync(process.execPath, [cli, ...command], { cwd: projectFolder });
  }
  const target = join(projectFolder, 'dist');
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
}
