import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runDomxml } from '../support/run-domxml.ts';
import { projectFolder } from '../support/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-losses-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = readFileSync(join(projectFolder, 'docs/validate.md'), 'utf8');
const section = page.slice(page.indexOf('\n## What libvirt would drop\n'));

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(section)?.[1] ?? '';
}

test('the example of docs/validate.md prints what the page says', () => {
  writeFileSync(join(folder, 'lost.xml'), block('xml'));
  const [command = '', ...lines] = block('console')
    .replace(/^\$ domxml /, '')
    .split('\n');
  const { status, stdout } = runDomxml(command.split(' '), { cwd: folder });
  expect(stdout).toBe(lines.join('\n'));
  expect(status).toBe(0);
});

test('the severities that the page names make a loss a failure', () => {
  const options = ['--as-libvirt', '--severity', 'loss/*=error', 'lost.xml'];
  expect(runDomxml(['validate', ...options], { cwd: folder }).status).toBe(1);
});
