// Text to model to text, against fast-xml-parser with its builder (untyped objects) and libvirt's own parser and formatter:
//   node bench/model.mjs [passes]
// As in bench/validate.mjs every engine is a process of its own, and passes are interleaved. Documents: the domain documents of
// the shared corpus (DOMXML_SHARED or ../shared) that libvirt parses, else examples/. Then the peak memory of a process that reads and
// writes one document.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleEntry } from './bundle-entry.mjs';
import { domainFiles, listDocuments } from './documents.mjs';
import { passesInTurns } from './engines/engine.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const engines = join(project, 'bench/engines');
const passes = Number(process.argv[2] ?? 25);
const folder = mkdtempSync(join(tmpdir(), 'domxml-bench-'));

try {
  const bundle = await bundleEntry('model-entry.ts', folder);
  const files = domainFiles(({ rng90, lv90 }) => rng90 === true && lv90?.inactive?.ok === true);
  const list = listDocuments(files, folder);
  await compareEngines(bundle, list, files.length);
  peakMemory(bundle);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compareEngines(bundle, list, count) {
  const script = join(engines, 'model.mjs');
  const peer = (name, way) => [name, process.execPath, [script, way, list, bundle]];
  const running = await passesInTurns(
    [
      peer('domxml, read and write', 'domxml'),
      peer('domxml, read', 'domxml-read'),
      peer('fast-xml-parser, builder', 'fast-xml-parser'),
      peer('the same, ordered', 'fast-xml-parser-ordered'),
      ['libvirt, C', compileLibvirt(), [list]],
    ],
    passes,
  );
  const [own] = running;
  console.log('\ntext to text               best ms  median ms   documents   domxml is faster (median)');
  for (const engine of running) {
    const { best, median } = engine.summary();
    const ratio = `${(best / own.summary().best).toFixed(1)} (${(median / own.summary().median).toFixed(1)})`;
    console.log(
      `${engine.name.padEnd(24)} ${best.toFixed(1).padStart(9)} ${median.toFixed(1).padStart(10)} ${String(engine.valid).padStart(7)} of ${count}   ${ratio}`,
    );
    engine.stop();
  }
}

/** The program that uses libvirt's private functions; undefined where that libvirt is not installed. */
function compileLibvirt() {
  const output = join(folder, 'libvirt');
  const { status } = spawnSync('cc', ['-O2', '-o', output, join(engines, 'libvirt.c'), '-l:libvirt.so.0']);
  return status === 0 ? output : undefined;
}

/** The peak of the resident memory of processes that do nothing, or read and write one document of some size. */
function peakMemory(bundle) {
  const script = `
    const { parseDomain, writeDomain } = await import(${JSON.stringify(bundle)});
    const disks = (count) => Array.from({ length: count }, (_, index) =>
      \`<disk type='file'><driver name='qemu' type='qcow2'/><source file='/images/\${index}.qcow2'/><target dev='vd\${index.toString(36)}' bus='virtio'/></disk>\`);
    const count = Number(process.argv[1]);
    const text = \`<domain type='kvm'><name>a</name><devices>\${disks(count).join('')}</devices></domain>\`;
    if (count > 0) writeDomain(parseDomain(text));
    console.log(JSON.stringify([count > 0 ? text.length : 0, process.resourceUsage().maxRSS]));`;
  const peaks = [0, 20, 1_000, 20_000].map((count) => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script, String(count)], {
      encoding: 'utf8',
    });
    return JSON.parse(stdout);
  });
  const [[, base]] = peaks;
  console.log(`\npeak memory of a process: ${(base / 1024).toFixed(0)} MB when it is loaded`);
  for (const [length, peak] of peaks.slice(1)) {
    console.log(`${String(length).padStart(9)} characters  + ${((peak - base) / 1024).toFixed(1)} MB`);
  }
}
