import type { ModelKind } from '../model/model-kind.ts';
import { type OpenedModel, open } from '../model/open.ts';
import { documentKinds, type KindName, kindOfDocument } from '../validate/document-kinds.ts';
import { readXml } from '../xml/read.ts';
import type { XmlDocument } from '../xml/tree.ts';
import { complain, writeFindings } from './complaints.ts';
import { type Input, readFailure, readInput } from './inputs.ts';
import { notOfKind, unknownKind } from './kind-option.ts';

/** A document that is well-formed, and its kind. */
interface ReadDocument {
  readonly input: Input;
  readonly bytes: Uint8Array;
  readonly document: XmlDocument;
  readonly kind: KindName;
}

/**
 * Reads a document, of the kind that is wanted or else of that of its root element. Where there is none the reason goes to standard
 * error, and the result is the exit status: 1 it is not well-formed, 2 it cannot be read or is of unknown kind.
 */
export function readDocument(input: Input, wanted: KindName | undefined): ReadDocument | 1 | 2 {
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(readInput(input)); // What is read next takes its place.
  } catch (error) {
    return complain(input, readFailure(error));
  }
  const { document, diagnostics } = readXml(bytes);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    writeFindings(input, document.text, errors);
    return 1;
  }
  const kind = wanted ?? kindOfDocument(bytes);
  return kind === undefined
    ? complain(input, unknownKind(rootElement(document)))
    : { input, bytes, document, kind };
}

/** The model of a document; undefined where its root element is not that of its kind, which standard error says then. */
export async function openModel({
  input,
  document,
  kind,
}: ReadDocument): Promise<OpenedModel<unknown> | undefined> {
  const modelKind: ModelKind<unknown> = await documentKinds[kind].loadModel();
  const opened = open(modelKind, document);
  if (opened === undefined) complain(input, notOfKind(rootElement(document), kind));
  return opened;
}

function rootElement({ root }: XmlDocument): string {
  return `<${root?.qualifiedName ?? ''}>`;
}
