import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFailure } from '../inputs.ts';
import { type Editor, runEditor } from './editor.ts';
import { fileName } from './file-name.ts';

/** A text that is edited in a file of its own, in a folder that nobody else may look into: it may hold passwords. */
export class EditedText {
  readonly #folder = mkdtempSync(join(tmpdir(), 'domxml-edit-'));
  /** The name of the file: `guest.xml`. */
  readonly name: string;
  readonly #file: string;
  #bytes: Uint8Array;

  constructor(name: string, text: string) {
    this.name = `${fileName(name)}.xml`;
    this.#file = join(this.#folder, this.name);
    this.#bytes = Buffer.from(text);
    writeFileSync(this.#file, this.#bytes, { mode: 0o600 });
  }

  /** What was in the file when the editor was done with it. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Has it edited; resolves to undefined, or to words that say why it was not. */
  async edit(editor: Editor): Promise<string | undefined> {
    const failure = await runEditor(editor, this.#file);
    try {
      this.#bytes = readFileSync(this.#file);
    } catch (error) {
      return failure ?? `what the editor has left cannot be read: ${readFailure(error)}`;
    }
    return failure;
  }

  /** Removes the file. */
  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
