import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFolder } from './source-files.ts';

/** What became of one test of a run: its name, and the messages of its failures. */
export interface TestOutcome {
  readonly name: string;
  readonly failures: readonly string[];
}

/** A project of a user of the package in a folder of its own, with the package as built, vitest and fast-check installed. */
export class VitestProject {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'domxml-project-'));

  constructor() {
    const installed = join(this.folder, 'node_modules/domxml');
    mkdirSync(installed, { recursive: true });
    cpSync(join(projectFolder, 'package.json'), join(installed, 'package.json'));
    const isProgram = (path: string): boolean => !/\.(?:cjs|cache)$|[/\\](?:types|data)$/.test(path);
    cpSync(join(projectFolder, 'dist'), join(installed, 'dist'), { recursive: true, filter: isProgram });
    for (const name of ['vitest', 'fast-check']) {
      const installedHere = join(projectFolder, 'node_modules', name);
      symlinkSync(installedHere, join(this.folder, 'node_modules', name), 'junction');
    }
    this.write('package.json', '{ "type": "module" }');
  }

  write(name: string, text: string): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Runs vitest there, as in CI or as at a desk; gives the outcomes by the names of the tests. */
  run(where: 'CI' | 'desk', ...args: string[]): TestOutcome[] {
    const own = Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST|CI$|NODE_OPTIONS$|GITHUB_)/.test(name),
    );
    const env = { ...Object.fromEntries(own), ...(where === 'CI' ? { CI: 'true' } : {}) };
    const program = join(projectFolder, 'node_modules/vitest/vitest.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [program, 'run', '--reporter=json', ...args], {
      cwd: this.folder,
      env,
      encoding: 'utf8',
    });
    const start = stdout.indexOf('{');
    if (start < 0) throw new Error(`vitest did not run: ${stdout}${stderr}`);
    const { testResults } = JSON.parse(stdout.slice(start)) as JsonReport;
    return testResults.flatMap(({ assertionResults, message, name }) =>
      assertionResults.length === 0
        ? [{ name, failures: [message] }]
        : assertionResults.map(({ fullName, failureMessages }) => ({
            name: fullName.trim(),
            failures: failureMessages,
          })),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** The parts of vitest's JSON report that are looked at. */
interface JsonReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}
