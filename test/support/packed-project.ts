import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFolder } from './source-files.ts';

/** A user's own project in which the package is installed as npm packs it. */
export class PackedProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'domxml-packed-'));
  /** Where the package is installed. */
  readonly installed = join(this.folder, 'node_modules/domxml');
  readonly #package: string;

  /** Packs the package as it is built. */
  constructor() {
    writeFileSync(join(this.folder, 'package.json'), '{ "type": "module", "private": true }');
    const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', this.folder];
    const { stdout, stderr, status } = spawnSync('npm', args, { cwd: projectFolder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`npm pack: ${stderr}`);
    this.#package = join(this.folder, stdout.trim());
  }

  /** Unpacks it in its place, as npm does where it runs no scripts. */
  unpack(): void {
    mkdirSync(this.installed, { recursive: true });
    const args = ['-xzf', this.#package, '--strip-components=1', '-C', this.installed];
    const { status, stderr } = spawnSync('tar', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`tar: ${stderr}`);
  }

  /** Has npm install it and run its scripts; nothing is got from elsewhere. */
  install(): SpawnSyncReturns<string> {
    const dependencies = ['node-addon-api', 'node-api-headers'].map((name) =>
      join(projectFolder, 'node_modules', name),
    );
    const options = ['--offline', '--no-audit', '--no-fund', '--install-links'];
    return spawnSync('npm', ['install', ...options, this.#package, ...dependencies], {
      cwd: this.folder,
      encoding: 'utf8',
    });
  }

  /** Puts the addon of this project into the package, as if it had been built there. */
  addAddon(): void {
    const addon = 'native/build/domxml.node';
    mkdirSync(join(this.installed, dirname(addon)), { recursive: true });
    copyFileSync(join(projectFolder, addon), join(this.installed, addon));
  }

  hasAddon(): boolean {
    return existsSync(join(this.installed, 'native/build/domxml.node'));
  }

  /** Runs a script of the project, or of the package, by Node.js, with nothing else on the PATH. */
  run(script: string, ...args: readonly string[]): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [script, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, CXX: '', PATH: '/nonexistent' },
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
