import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { orderProperty } from '../descriptor/extras.ts';
import { ModelError } from '../model/model-error.ts';
import type { ModelKind } from '../model/model-kind.ts';
import { read } from '../model/read.ts';
import { write } from '../model/write.ts';
import {
  documentKinds,
  type KindName,
  kindOfDocument,
  type LoadOptions,
} from '../validate/document-kinds.ts';
import { openDocument } from '../validate/open-document.ts';
import { decodeXml } from '../xml/decode.ts';
import { findingsText } from './findings-text.ts';

/** The model of a kind of document, by the name of the kind. */
export type ModelOf<Kind extends KindName> =
  Awaited<ReturnType<(typeof documentKinds)[Kind]['loadModel']>> extends ModelKind<infer Model>
    ? Model
    : never;

/** Two folders of documents, and what leads from one to the other. */
export interface Xml2XmlOptions<Kind extends KindName = KindName> {
  /** The folder of the documents that are read, `*.xml`: a path from the working directory, or a `file:` URL. */
  readonly in: string | URL;
  /** The folder of the documents that should be written, under the same names. */
  readonly out: string | URL;
  /** The kind of all documents; default: that of each by its root element. */
  readonly kind?: Kind;
  /** What is done to each model before it is written; default: nothing. May change the model that it is given. */
  readonly transform?: (model: ModelOf<Kind>, fileName: string) => ModelOf<Kind> | Promise<ModelOf<Kind>>;
  /**
   * Whether what is written has to be valid by the grammar of its kind: of the newest release of libvirt (true, the default),
   * of another (`{ libvirt: '9.0.0' }`), or of none (false), for documents with content that no grammar knows.
   */
  readonly valid?: boolean | LoadOptions;
}

/**
 * Makes one vitest test for each document of the folder `in`: it is read and written again, and what is written is the document of
 * that name in the folder `out`, is valid, reads back as the same model and, written once more, is the same text. As all
 * snapshots, files in `out` that are missing are written, except where vitest runs in CI, and `vitest -u` brings them up to
 * date. One more test says which files in `out` no document leads to.
 *
 * Throws where `in` has no documents.
 */
export function xml2xml<Kind extends KindName = KindName>(options: Xml2XmlOptions<Kind>): void {
  const [from, to] = [folderPath(options.in), folderPath(options.out)];
  const names = documentNames(from);
  if (names.length === 0) throw new Error(`there are no documents (*.xml) in ${from}`);
  test.each(names)('%s', async (name) => {
    const written = await writtenDocument(join(from, name), name, options);
    await expect(written).toMatchFileSnapshot(join(to, name));
  });
  test('every document that should be written comes from one that is read', () => {
    expect(documentNames(to).filter((name) => !names.includes(name))).toEqual([]);
  });
}

/** What a document is written as, once all has been held against it that can be held without knowing what it should be. */
async function writtenDocument<Kind extends KindName>(
  path: string,
  name: string,
  { kind, transform, valid = true }: Xml2XmlOptions<Kind>,
): Promise<string> {
  const { text, diagnostics } = decodeXml(readFileSync(path));
  if (diagnostics.length > 0) throw new Error(`${name} cannot be read:\n${findingsText(text, diagnostics)}`);
  const kindName = kind ?? kindOfDocument(text);
  if (kindName === undefined) throw new Error(`${name} is of no kind that is known by its root element`);
  const modelKind = (await documentKinds[kindName].loadModel()) as ModelKind<ModelOf<Kind>>;
  const model = explained(`${name} cannot be read`, text, () => read(modelKind, text));
  const changed = transform === undefined ? model : await transform(model, name);
  const written = explained(`${name} cannot be written`, '', () => write(modelKind, changed));
  const again = explained(`${name} as it is written cannot be read`, written, () => read(modelKind, written));
  const isPlace = (key: string): boolean => transform !== undefined && key === orderProperty;
  expect(plain(again, isPlace), `${name} as it is written is another model`).toEqual(plain(changed, isPlace));
  expect(write(modelKind, again), `${name} as it is written is written in another way`).toBe(written);
  if (valid !== false) await expectValid(name, written, kindName, valid === true ? {} : valid);
  return written;
}

async function expectValid(name: string, text: string, kind: KindName, options: LoadOptions): Promise<void> {
  const schema = await documentKinds[kind].load(options);
  const { ok, diagnostics } = openDocument(text, schema, { stage: 'grammar' });
  if (!ok) throw new Error(`${name} as it is written is not valid:\n${findingsText(text, diagnostics)}`);
}

/** Does something with a model; where that fails for the sake of the document, with the places in `text`. */
function explained<Result>(failure: string, text: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new Error(`${failure}:\n${findingsText(text, error.diagnostics)}`, { cause: error });
  }
}

/**
 * A model as JSON has it, without the properties that are not to be compared. Whole numbers may be written as `number` or
 * `bigint`, and lists of places that have become too old or too short for a model mean the same as those that it is read with.
 */
function plain(model: unknown, isLeftOut: (key: string) => boolean): unknown {
  const json = JSON.stringify(model, (key, value: unknown) => {
    if (isLeftOut(key)) return undefined;
    if (typeof value !== 'bigint') return value;
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  });
  return JSON.parse(json);
}

function folderPath(folder: string | URL): string {
  return typeof folder === 'string' ? folder : fileURLToPath(folder);
}

/** The names of the documents in a folder; none where it does not exist. */
function documentNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort();
}
