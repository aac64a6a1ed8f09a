// Whole processes: one file against an empty run of Node.js, and a batch of 2,000 files against xmllint and jing. Runs take turns, so
// that other load on the machine hits all alike. Needs dist/ (npm run build).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { domainFiles } from './documents.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const cli = join(project, 'dist/cli.cjs');
const official = '/usr/share/libvirt/schemas/domain.rng';
const installed = (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;

/** Milliseconds of one run. */
function time([command, ...args]) {
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 4).join(' ')} … ended with status ${status}`);
  return performance.now() - start;
}

/** Runs all commands in turn, `rounds` times, and prints best and median of each with the ratio to the first. */
function compare(title, commands, rounds) {
  const times = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of Object.entries(commands)) times.get(name).push(time(command));
  }
  console.log(`\n${title} (${rounds} rounds, ms)`);
  let base;
  for (const [name, list] of times) {
    list.sort((a, b) => a - b);
    const [best, median] = [list[0], list[list.length >> 1]];
    base ??= { best, median };
    const ratios = `${(best / base.best).toFixed(2)} / ${(median / base.median).toFixed(2)}`;
    console.log(
      `${name.padEnd(44)} best ${best.toFixed(0).padStart(5)}  median ${median.toFixed(0).padStart(5)}  ratio ${ratios}`,
    );
  }
}

const node = process.execPath;
const example = join(project, 'examples/kvm-guest.xml');
spawnSync(node, [cli, 'validate', '-q', example]); // Makes the compiled form of the command line where it is missing.
compare(
  'one file',
  {
    'node -e 0': [node, '-e', '0'],
    'domxml validate (all stages)': [node, cli, 'validate', example],
    'domxml validate --stage grammar': [node, cli, 'validate', '--stage', 'grammar', example],
    ...(installed('xmllint') && existsSync(official)
      ? { 'xmllint --relaxng': ['xmllint', '--noout', '--relaxng', official, example] }
      : {}),
  },
  31,
);

const folder = mkdtempSync(join(tmpdir(), 'domxml-batch-'));
try {
  const texts = domainFiles(({ rng90 }) => rng90 === true).map((path) => readFileSync(path));
  const files = Array.from({ length: 2000 }, (_, index) => {
    const file = join(folder, `${String(index).padStart(4, '0')}.xml`);
    writeFileSync(file, texts[index % texts.length]);
    return file;
  });
  compare(
    `batch of ${files.length} correct domain documents (${texts.length} different)`,
    {
      'domxml validate --stage grammar': [node, cli, 'validate', '-q', '--stage', 'grammar', ...files],
      'domxml validate (all stages)': [node, cli, 'validate', '-q', ...files],
      ...(installed('xmllint') && existsSync(official)
        ? { 'xmllint --relaxng': ['xmllint', '--noout', '--relaxng', official, ...files] }
        : {}),
      ...(installed('jing') && existsSync(official) ? { jing: ['jing', official, ...files] } : {}),
    },
    7,
  );
} finally {
  rmSync(folder, { recursive: true });
}
