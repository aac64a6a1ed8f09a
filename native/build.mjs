// Compiles the addon with the C++ compiler of the machine, straight into native/build/: no node-gyp, no network.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const nativeFolder = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** The first C++ compiler there is, or undefined. */
export function compiler() {
  const candidates = [process.env.CXX, 'g++', 'clang++', 'c++'].filter((name) => name);
  return candidates.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
}

function includeFolders() {
  return [
    join(dirname(require.resolve('node-addon-api/package.json')), '.'),
    join(dirname(require.resolve('node-api-headers/package.json')), 'include'),
  ];
}

function filesOf(folder, ending) {
  return readdirSync(join(nativeFolder, folder))
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Those that take longest first, so that no processor waits for another at the end. */
const sources = () => [...filesOf('functions', /\.cc$/), ...filesOf('.', /\.cc$/)];
const headers = () => [...filesOf('.', /\.h$/), ...filesOf('functions', /\.h$/)];

const compileFlags = [
  '-std=c++17',
  '-fPIC',
  '-fvisibility=hidden',
  '-Wall',
  '-Wextra',
  '-DNAPI_VERSION=8',
  '-DNAPI_CPP_EXCEPTIONS',
  // A worker may be terminated while the addon throws.
  '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
];

/** What a variant is compiled with, and where it goes. */
function variantOf(sanitize) {
  return sanitize
    ? {
        folder: 'build/sanitize',
        // No optimisation: it is for tests, and there the compiler warns of what it inlined itself.
        compile: ['-g1', '-fsanitize=address', '-fno-omit-frame-pointer'],
        link: ['-fsanitize=address'],
      }
    : {
        folder: 'build', // What takes time is libvirt; more optimisation takes the compiler longer and makes no call faster.
        compile: ['-O1', '-DNDEBUG'],
        link: ['-static-libstdc++', '-static-libgcc', '-s'],
      };
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: nativeFolder, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text;
      });
    child.on('error', (error) => resolve({ ok: false, said: error.message }));
    child.on('close', (status) => resolve({ ok: status === 0, said }));
  });
}

/**
 * Builds the addon unless what is there was built from the same sources in the same way.
 *
 * @returns {Promise<{ file: string, fresh: boolean }>} where it is, and whether it had to be built.
 */
export async function build({ sanitize = false, warn = false } = {}) {
  const command = compiler();
  if (command === undefined) throw new Error('there is no C++ compiler');
  const { folder, compile, link } = variantOf(sanitize);
  const output = join(nativeFolder, folder);
  const file = join(output, 'domxml.node');
  const flags = [...compileFlags, ...compile];
  const state = createHash('sha256');
  state.update(JSON.stringify([process.platform, process.arch, command, flags, link]));
  for (const path of [...sources(), ...headers()])
    state.update(`\n${path}\n`).update(readFileSync(join(nativeFolder, path)));
  const digest = state.digest('hex');
  const stamp = join(output, 'domxml.sha256');
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest)
    return { file, fresh: false };

  const objects = join(output, `objects.${process.pid}`);
  mkdirSync(objects, { recursive: true });
  try {
    const includes = includeFolders().map((path) => `-I${path}`);
    const waiting = sources().map((path) => ({ path, object: join(objects, `${basename(path, '.cc')}.o`) }));
    const all = waiting.map(({ object }) => object);
    const worker = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { ok, said } = await run(command, [...flags, ...includes, '-c', next.path, '-o', next.object]);
        if (!ok) throw new Error(`${next.path} does not compile:\n${said}`);
        if (warn && said.trim() !== '') process.stderr.write(said);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
    const undefinedLater =
      process.platform === 'darwin' ? ['-undefined', 'dynamic_lookup'] : ['-Wl,-z,nodelete'];
    const linked = join(objects, 'domxml.node');
    const { ok, said } = await run(command, [
      '-shared',
      '-pthread',
      ...link,
      ...undefinedLater,
      '-o',
      linked,
      ...all,
      '-ldl',
    ]);
    if (!ok) throw new Error(`the addon cannot be linked:\n${said}`);
    renameSync(linked, file);
    writeFileSync(stamp, digest);
  } finally {
    rmSync(objects, { recursive: true, force: true });
  }
  return { file, fresh: true };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { file } = await build({ sanitize: process.argv.includes('--sanitize'), warn: true });
  console.log(file);
}
