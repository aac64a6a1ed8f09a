import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { DomxmlConfig } from '../../generated/config.ts';
import { type DocumentSettings, mergedSettings, settingsFor } from '../config/settings-for.ts';
import { complain, writeFindings } from './complaints.ts';
import { type Input, readFailure } from './inputs.ts';
import type { ConfigChoice } from './settings-options.ts';

/** The name of configuration files. */
const configName = 'domxml.config.json';

/** A configuration and its file. */
interface OpenedConfig {
  readonly file: string;
  readonly config: DomxmlConfig;
}

/**
 * The configurations of a run. For a document that of the nearest folder at or above its own holds, as it does for whoever else
 * opens the document, wherever the command runs; for standard input that of the working directory.
 */
export class ConfigFiles {
  readonly #choice: ConfigChoice;
  readonly #byFile = new Map<string, OpenedConfig | undefined>();
  readonly #fileByFolder = new Map<string, string | undefined>();
  /** Whether one of them could not be read or is wrong; what is, is on standard error. */
  isWrong = false;

  constructor(choice: ConfigChoice) {
    this.#choice = choice;
  }

  /** Reads the configurations of inputs. */
  async open(inputs: readonly Input[]): Promise<void> {
    for (const input of inputs) {
      const file = this.#fileFor(input);
      if (file !== undefined && !this.#byFile.has(file)) await this.#read(file);
    }
  }

  /** The settings for an input whose configuration is open; what `options` say goes before it. */
  settingsFor(input: Input, options: DocumentSettings): DocumentSettings {
    const opened = this.#byFile.get(this.#fileFor(input) ?? '');
    if (opened === undefined) return options;
    const path = input === '-' ? undefined : relative(dirname(opened.file), resolve(input));
    return mergedSettings(settingsFor(opened.config, path?.replaceAll(sep, '/')), options);
  }

  /** The files that the configuration of the working directory names; undefined where it names none. */
  async namedFiles(): Promise<Input[] | undefined> {
    await this.open(['-']);
    const opened = this.#byFile.get(this.#fileFor('-') ?? '');
    if (opened?.config.files === undefined) return undefined;
    const { include, ignore = [] } = opened.config.files;
    const { globSync } = await import('tinyglobby');
    const cwd = dirname(opened.file);
    const found = globSync([...include], {
      cwd,
      ignore: [...ignore, '**/node_modules/**', '**/.git/**'],
      expandDirectories: false,
      dot: true,
    });
    if (found.length === 0) {
      complain(opened.file, 'no file matches files.include');
      this.isWrong = true;
    }
    return found.sort().map((path) => relative('', join(cwd, path)));
  }

  #fileFor(input: Input): string | undefined {
    if (this.#choice === 'none') return undefined;
    if (this.#choice !== 'search') return resolve(this.#choice.file);
    return this.#nearestFile(input === '-' ? resolve('') : dirname(resolve(input)));
  }

  /** The configuration file of a folder, or of the nearest one above it. */
  #nearestFile(folder: string): string | undefined {
    const passed: string[] = [];
    let at = folder;
    let file: string | undefined;
    for (;;) {
      if (this.#fileByFolder.has(at)) {
        file = this.#fileByFolder.get(at);
        break;
      }
      passed.push(at);
      const candidate = join(at, configName);
      if (existsSync(candidate)) {
        file = candidate;
        break;
      }
      const above = dirname(at);
      if (above === at) break;
      at = above;
    }
    for (const one of passed) this.#fileByFolder.set(one, file);
    return file;
  }

  async #read(file: string): Promise<void> {
    this.#byFile.set(file, undefined);
    const shown = relative('', file);
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      complain(shown, readFailure(error));
      this.isWrong = true;
      return;
    }
    const { readConfig } = await import('../config/read-config.ts');
    const { config, diagnostics } = readConfig(text);
    writeFindings(shown, text, diagnostics);
    if (config === undefined) this.isWrong = true;
    else this.#byFile.set(file, { file, config });
  }
}
