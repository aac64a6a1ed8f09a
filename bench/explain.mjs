// Explains invalid domains of 2,000 and of 200,000 lines, beside jing where it is installed (it judges by libvirt's own
// grammar and tells names alone; its ratio is an orientation):
//   node bench/explain.mjs [passes]
// Every engine is a process of its own and goes over the documents in turns with the others. Processor time per document: of
// the first pass of the process, the best and the median of the others. Documents of one size differ in names, numbers and in
// where the mistakes are.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleEntry } from './bundle-entry.mjs';
import { devicePair, diskName } from './documents.mjs';
import { passesInTurns } from './engines/engine.mjs';

const engines = fileURLToPath(new URL('engines', import.meta.url));
const schema = '/usr/share/libvirt/schemas/domain.rng';
const jing = '/usr/share/java/jing.jar';
const passes = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'domxml-bench-'));

/** Mistakes by turns: what stands in a disk or an interface, and what stands there instead. */
const slips = [
  ['<target dev=', '<taget dev='],
  ["<driver name='qemu'", "<driver nmae='qemu'"],
  ["type='qcow2'", "type='qcw2'"],
  ["bus='virtio'", "bus='virtoi'"],
  ["      <target dev='NAME' bus='virtio'/>\n", ''],
  ["type='network'", "type='bridge'"],
  ["<model type='virtio'/>", "<model type='virtio'/><model type='e1000'/>"],
  ["<mac address='52:", "<mac address='5:"],
  ["<source network='default'/>", "<source network='default'/>text"],
  ['<interface ', "<interface mtu='9000' "],
];

try {
  const bundle = await bundleEntry('explain-entry.ts', folder);
  const hasJing = existsSync(schema) && compileJing();
  await compare(bundle, hasJing, { lines: 2_000, mistakes: 20, documents: 10 }, passes);
  await compare(bundle, hasJing, { lines: 200_000, mistakes: 20, documents: 1 }, Math.ceil(passes / 2));
  await compare(bundle, hasJing, { lines: 200_000, mistakes: 2_000, documents: 1 }, Math.ceil(passes / 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(bundle, hasJing, { lines, mistakes, documents }, count) {
  const list = writeDocuments(lines, mistakes, documents);
  console.log(
    `\n${lines} lines, ${mistakes} mistakes          first ms  best ms  median ms   findings   jing takes times`,
  );
  const ours = (what) => [process.execPath, [join(engines, 'explain.mjs'), what, list, bundle]];
  const running = await passesInTurns(
    [
      ['matchDocument, tree ready', ...ours('match')],
      ['openDocument, to the grammar', ...ours('grammar')],
      ['openDocument, all stages', ...ours('all')],
      ['openDocument, 100 findings', ...ours('first')],
      ['jing', hasJing && 'java', ['-cp', `${jing}:${folder}`, 'JingBench', schema, list]],
    ].map(([name, command, args]) => [name, command || undefined, args]),
    count,
  );
  const reference = running.find(({ name }) => name === 'jing')?.summary();
  for (const engine of running) {
    const { best, median } = engine.summary();
    const times = [engine.cpu[0], best, median].map((time) => (time / documents).toFixed(2).padStart(9));
    const ratio =
      reference === undefined
        ? ''
        : `${(reference.best / best).toFixed(1)} (${(reference.median / median).toFixed(1)})`;
    const findings = engine.name === 'jing' ? '' : String(engine.valid / documents);
    console.log(`${engine.name.padEnd(30)} ${times.join(' ')}   ${findings.padStart(8)}   ${ratio}`);
    engine.stop();
  }
}

function writeDocuments(lines, mistakes, documents) {
  const items = Math.floor(lines / 10);
  const paths = Array.from({ length: documents }, (_, number) => {
    const path = join(folder, `${lines}-${mistakes}-${number}.xml`);
    writeFileSync(path, domain(items, number * items, Math.floor(items / mistakes), number));
    return path;
  });
  const list = join(folder, `${lines}-${mistakes}`);
  writeFileSync(list, `${paths.join('\n')}\n`);
  return list;
}

/** A domain with a mistake in every so many items. */
function domain(items, first, distance, shift) {
  const devices = Array.from({ length: items }, (_, item) => {
    const device = devicePair(first + item);
    if (item % distance !== shift % distance) return device;
    const [from, to] = slips[Math.floor(item / distance) % slips.length];
    const right = from.replace('NAME', diskName(first + item));
    if (!device.includes(right)) throw new Error(`no ${right} in ${device}`);
    return device.replace(right, to);
  });
  return `<domain type='kvm'>
  <name>large</name>
  <memory unit='GiB'>4</memory>
  <vcpu>4</vcpu>
  <os><type arch='x86_64'>hvm</type></os>
  <devices>
${devices.join('')}  </devices>
</domain>
`;
}

function compileJing() {
  if (!existsSync(jing)) return false;
  return spawnSync('javac', ['-cp', jing, '-d', folder, join(engines, 'JingBench.java')]).status === 0;
}
