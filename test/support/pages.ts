import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { expect } from 'vitest';
import { projectFolder } from './source-files.ts';

/** The blocks of code in a language that a page of the documentation shows, in order; `page` is its path in the project. */
export function pageBlocks(page: string, language: string): string[] {
  const text = readFileSync(join(projectFolder, page), 'utf8');
  const blocks = text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'));
  return Array.from(blocks, ([, block = '']) => block);
}

/** Runs a TypeScript example with the package as built: it prints what its line comments say, at least as far as they go. */
export function expectExampleToPrint(example: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'domxml-example-'));
  const code = example.replace(/from 'domxml(?:\/(\w+))?'/g, (_all, entry = 'index') => {
    return `from ${JSON.stringify(join(projectFolder, `dist/${entry}.js`))}`;
  });
  const file = join(folder, 'example.mjs');
  writeFileSync(file, transformSync(code, { loader: 'ts', format: 'esm', target: 'es2023' }).code);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const printed = stdout.trim().split('\n');
  const said = Array.from(example.matchAll(/^\/\/ (.*)$/gm), ([, line = '']) => line);
  expect(stderr).toBe('');
  expect(printed.map((line, index) => line.slice(0, said[index]?.length))).toEqual(said);
}
