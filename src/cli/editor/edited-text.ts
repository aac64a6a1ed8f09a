import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Editor, runEditor } from './editor.ts';

/** A text that is edited in a file of its own, in a folder that nobody else may look into: it may hold passwords. */
export class EditedText {
  readonly #folder = mkdtempSync(join(tmpdir(), 'domxml-edit-'));
  /** The name of the file: `guest.xml`. */
  readonly name: string;
  readonly #file: string;

  constructor(name: string, text: string) {
    this.name = `${name.replace(/[^\w.-]/g, '_').replace(/^\.+/, '')}.xml`;
    this.#file = join(this.#folder, this.name);
    writeFileSync(this.#file, text, { mode: 0o600 });
  }

  /** What is in the file now. */
  bytes(): Uint8Array {
    return readFileSync(this.#file);
  }

  /** Has it edited; resolves to undefined, or to words that say why it was not. */
  edit(editor: Editor): Promise<string | undefined> {
    return runEditor(editor, this.#file);
  }

  /** Removes the file. */
  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
