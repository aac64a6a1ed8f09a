// Validation against libvirt's own domain.rng, and against the built-in grammar of the newest release, side by side with those
// peers that are installed:
//   node bench/validate.mjs [passes]
// Every engine is a process of its own that has compiled its schema and holds the documents in memory; passes over all of
// them are interleaved, so that all engines suffer alike from what else the machine does. Best and median of CPU time.
// Documents: the valid domain documents of the shared corpus (DOMXML_SHARED or ../shared), else examples/.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleEntry } from './bundle-entry.mjs';
import { devicePair, domainFiles, listDocuments } from './documents.mjs';
import { passesInTurns } from './engines/engine.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const engines = join(project, 'bench/engines');
const schema = '/usr/share/libvirt/schemas/domain.rng';
const jing = '/usr/share/java/jing.jar';
const passes = Number(process.argv[2] ?? 25);
const folder = mkdtempSync(join(tmpdir(), 'domxml-bench-'));

if (!existsSync(schema)) {
  console.log(`needs ${schema} (Debian package libvirt0)`);
  process.exit(0);
}
try {
  const bundle = await bundleEntry('validate-entry.ts', folder);
  const tables = await compileDomainTables(bundle);
  const files = domainFiles(({ rng90 }) => rng90 === true);
  const list = listDocuments(files, folder);
  const builtIn = join(folder, 'built-in.json');
  writeFileSync(builtIn, (await import(bundle)).builtInTables);
  await compareEngines(bundle, tables, builtIn, list);
  coldStart(bundle, tables, files[0]);
  await growth(bundle, tables);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compileDomainTables(bundle) {
  const { compileSchema, compileTables } = await import(bundle);
  const start = performance.now();
  const { grammar } = compileSchema(schema, (uri) => readFileSync(uri, 'utf8'));
  const loaded = performance.now();
  const { tables, reason } = compileTables(grammar);
  if (tables === undefined) throw new Error(reason);
  const compiled = performance.now();
  const text = JSON.stringify(tables);
  const path = join(folder, 'domain.json');
  writeFileSync(path, text);
  console.log(
    `domain.rng: read ${(loaded - start).toFixed(0)} ms, tables ${(compiled - loaded).toFixed(0)} ms; ` +
      `${(text.length / 1024).toFixed(1)} kB, gzip ${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} kB`,
  );
  return path;
}

async function compareEngines(bundle, tables, builtIn, list) {
  const peers = [
    ['domxml, strings', process.execPath, [join(engines, 'machine.mjs'), tables, list, 'strings', bundle]],
    ['domxml, bytes', process.execPath, [join(engines, 'machine.mjs'), tables, list, 'bytes', bundle]],
    [
      'domxml, built-in grammar',
      process.execPath,
      [join(engines, 'machine.mjs'), builtIn, list, 'bytes', bundle],
    ],
    ['libxml2, C', compileLibxml2(), [schema, list]],
    ['jing, warm JVM', compileJing() && 'java', ['-cp', `${jing}:${folder}`, 'JingBench', schema, list]],
    ['xmllint-wasm', process.execPath, [join(engines, 'xmllint-wasm.mjs'), schema, list], 5],
  ];
  const running = await passesInTurns(peers, passes);
  const [libxml2, jvm] = ['libxml2, C', 'jing, warm JVM'].map((name) =>
    running.find((engine) => engine.name === name)?.summary(),
  );
  console.log('\nparse and validate all     best ms  median ms  wall best   valid   times faster than');
  console.log(`${' '.repeat(66)}libxml2 (median)   jing (median)`);
  for (const engine of running) {
    const own = engine.summary();
    const figures = [own.best, own.median, own.wallBest]
      .map((value) => value.toFixed(1).padStart(9))
      .join('  ');
    const ratios = [libxml2, jvm].map((other) =>
      other === undefined
        ? ''
        : `${(other.best / own.best).toFixed(1).padStart(7)} (${(other.median / own.median).toFixed(1)})`,
    );
    console.log(
      `${engine.name.padEnd(24)} ${figures}  ${String(engine.valid).padStart(6)}   ${ratios.join('    ')}`,
    );
    engine.stop();
  }
}

function compileLibxml2() {
  const flags = spawnSync('xml2-config', ['--cflags', '--libs'], { encoding: 'utf8' });
  if (flags.status !== 0) return undefined;
  const output = join(folder, 'libxml2');
  const args = ['-O2', '-o', output, join(engines, 'libxml2.c'), ...flags.stdout.trim().split(/\s+/)];
  return spawnSync('cc', args).status === 0 ? output : undefined;
}

function compileJing() {
  if (!existsSync(jing)) return undefined;
  const { status } = spawnSync('javac', ['-cp', jing, '-d', folder, join(engines, 'JingBench.java')]);
  return status === 0 ? true : undefined;
}

/** What a process that validates one document pays. */
function coldStart(bundle, tables, file) {
  const script = `
    import { readFileSync } from 'node:fs';
    const { Machine } = await import(${JSON.stringify(bundle)});
    const [tables, text] = [${JSON.stringify(tables)}, ${JSON.stringify(file)}].map((path) => readFileSync(path, 'utf8'));
    const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const times = [now()];
    const decoded = JSON.parse(tables);
    times.push(now());
    const machine = new Machine(decoded);
    times.push(now());
    machine.accepts(text);
    times.push(now());
    console.log(JSON.stringify(times.slice(1).map((time, index) => time - times[index])));`;
  const runs = Array.from({ length: 7 }, () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    return JSON.parse(stdout);
  });
  const best = [0, 1, 2].map((index) => Math.min(...runs.map((run) => run[index])).toFixed(1));
  console.log(
    `\ncold process, best of 7: decode ${best[0]} ms, machine ${best[1]} ms, first document ${best[2]} ms`,
  );
}

/** Cost per byte of a document that grows. Every run has names and addresses of its own, as other documents would. */
async function growth(bundle, tables) {
  const { Machine } = await import(bundle);
  const machine = new Machine(JSON.parse(readFileSync(tables, 'utf8')));
  for (let run = 1; run <= 30; run++) machine.accepts(growingDomain(1_000, run * 100_000));
  console.log('\none growing document, disks and interfaces:');
  for (const items of [1, 10, 100, 1_000, 10_000, 40_000]) {
    const runs = Math.max(3, Math.min(1_000, 40_000 / items));
    let best = Number.POSITIVE_INFINITY;
    let length = 0;
    for (let run = 0; run < runs; run++) {
      const text = growingDomain(items, run * items);
      length = text.length;
      const cpu = process.cpuUsage();
      const start = performance.now();
      if (!machine.accepts(text)) throw new Error('the growing document is not valid');
      const wall = performance.now() - start;
      const { user, system } = process.cpuUsage(cpu);
      best = Math.min(best, wall > 5 ? (user + system) / 1000 : wall);
    }
    const perByte = ((best * 1e6) / length).toFixed(1);
    console.log(
      `${String(length).padStart(10)} bytes  ${best.toFixed(3).padStart(8)} ms  ${perByte} ns a byte`,
    );
  }
}

function growingDomain(items, first) {
  const devices = Array.from({ length: items }, (_, item) => devicePair(first + item)).join('');
  return `<domain type='kvm'>
  <name>growing</name>
  <memory unit='GiB'>4</memory>
  <vcpu>4</vcpu>
  <os><type arch='x86_64'>hvm</type></os>
  <devices>
${devices}  </devices>
</domain>
`;
}
