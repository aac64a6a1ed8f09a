import type { RootDescriptor } from '../descriptor/descriptor.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ModelDiagnostic } from '../diagnostics/model-diagnostic.ts';
import type { TextNode } from '../interchange/text-tree.ts';
import type { ModelKind } from '../model/model-kind.ts';
import { open } from '../model/open.ts';
import type { ModelSchema } from '../model-schema/model-schema.ts';
import { documentKinds, type KindName, kindOfDocument, kindOfRoot } from '../validate/document-kinds.ts';
import { readXml } from '../xml/read.ts';
import { notOfKind, unknownKind } from './kind-option.ts';

/** What a file holds cannot be told: `message` says why, in words for the user. */
export class ContentError extends Error {}

/** What a file holds, and what is wrong with it. */
interface Content {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where there is none that could be written. */
  readonly document?: ModelDocument;
}

/** The model of a document. */
export interface ModelDocument {
  readonly kind: ModelKind<unknown>;
  /** The local name of the root element. */
  readonly rootName: string;
  readonly model: unknown;
}

/**
 * What the bytes of a file hold: XML, JSON or YAML, by what they begin with; JSON is taken for YAML if `isYaml`. Without `kind`,
 * models stand under the name of a root element. Throws `ContentError` where it cannot be told.
 */
export async function contentOf(
  bytes: Uint8Array,
  kind: KindName | undefined,
  isYaml: boolean,
): Promise<Content> {
  const first = bytes.find((byte) => !withoutMeaning.has(byte));
  if (first === signs.lessThan) return xmlContent(bytes, kind);
  const text = decode(bytes);
  const isJson = !isYaml && (first === signs.brace || first === signs.bracket);
  const { root, diagnostics } = isJson
    ? (await import('../interchange/read-json.ts')).readJson(text)
    : (await import('../interchange/read-yaml.ts')).readYaml(text);
  if (root === undefined) return { text, diagnostics: placed(diagnostics) };
  const { name, rootName, model } =
    kind === undefined ? namedModel(root) : { name: kind, rootName: undefined, model: root };
  const { modelSchemas } = await import('../model-schema/model-schemas.ts');
  const { readText } = await import('../interchange/read-text.ts');
  const schema: ModelSchema<unknown> = await modelSchemas[name]();
  const read = readText(schema, text, { root: model, diagnostics });
  const [onlyRoot] = schema.kind.descriptor.roots as [RootDescriptor];
  return {
    text,
    diagnostics: placed(read.diagnostics),
    ...('model' in read
      ? { document: { kind: schema.kind, rootName: rootName ?? onlyRoot.localName, model: read.model } }
      : {}),
  };
}

const signs = { lessThan: 0x3c, brace: 0x7b, bracket: 0x5b };
/** White space, and what marks the beginning of a text in Unicode. */
const withoutMeaning = new Set([0x20, 0x09, 0x0a, 0x0d, 0x00, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);

async function xmlContent(bytes: Uint8Array, named: KindName | undefined): Promise<Content> {
  const { document, diagnostics } = readXml(bytes);
  const { text, root } = document;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || root === undefined) return { text, diagnostics };
  const name = named ?? kindOfDocument(bytes);
  if (name === undefined) throw new ContentError(unknownKind(`<${root.localName}>`));
  const kind: ModelKind<unknown> = await documentKinds[name].loadModel();
  const opened = open(kind, document);
  if (opened === undefined) throw new ContentError(notOfKind(`<${root.localName}>`, name));
  return { text, diagnostics, document: { kind, rootName: root.localName, model: opened.root } };
}

/** The kind that the only key of a text names, and the model. */
function namedModel(root: TextNode): {
  readonly name: KindName;
  readonly rootName: string;
  readonly model: TextNode;
} {
  const [only, ...more] = root.kind === 'record' ? root.members : [];
  if (only === undefined || more.length > 0) {
    throw new ContentError('the kind is not known: name it with --kind, or the root element above the model');
  }
  const { key, value } = only;
  const name = kindOfRoot(key, () =>
    value.kind === 'record' ? value.members.map((member) => member.key) : [],
  );
  if (name === undefined) throw new ContentError(unknownKind(`'${key}'`));
  // Models of kinds with several root elements have the name in any case.
  const model = documentKinds[name].rootElements.length > 1 ? root : value;
  return { name, rootName: key, model };
}

function decode(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !isWide ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ContentError('is not a text in UTF-8');
  }
}

/** Findings in texts have a place all of them. */
function placed(diagnostics: readonly ModelDiagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => ({ span: { start: 0, end: 0 }, ...diagnostic }));
}
