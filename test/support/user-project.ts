import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './source-files.ts';

const tsc = join(projectFolder, 'node_modules/typescript/bin/tsc');

/**
 * What the TypeScript compiler prints about a folder of the project when it is a user's own, in whose project the package is
 * installed with the declarations that are made of src/ now; '' when there is nothing to say. Each run has its own options
 * beside --strict.
 */
export function compiledByUser(folder: string, ...runs: readonly string[][]): string {
  const project = mkdtempSync(join(tmpdir(), 'domxml-user-'));
  try {
    const installed = join(project, 'node_modules/domxml');
    mkdirSync(installed, { recursive: true });
    cpSync(join(projectFolder, 'package.json'), join(installed, 'package.json'));
    // It also writes them where it has something to say about src/, which is no concern of the user's.
    run(projectFolder, '-p', 'tsconfig.build.json', '--outDir', join(installed, 'dist/types'));
    symlinkSync(join(projectFolder, 'node_modules/@types'), join(project, 'node_modules/@types'), 'junction');
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    cpSync(join(projectFolder, folder), join(project, 'own'), { recursive: true });
    const compilerOptions = { module: 'nodenext', target: 'es2023', types: ['node'], strict: true };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['own'] }));
    return runs
      .map((options) => run(project, '--noEmit', '--allowImportingTsExtensions', ...options))
      .join('');
  } finally {
    rmSync(project, { recursive: true });
  }
}

function run(folder: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, ...args], { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
}
