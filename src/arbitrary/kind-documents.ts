import type { Arbitrary } from 'fast-check';
import type { ModelKind } from '../model/model-kind.ts';
import { read } from '../model/read.ts';
import { documentKinds, type KindName, type LoadOptions } from '../validate/document-kinds.ts';
import { grammarDocuments } from './grammar-documents.ts';
import type { DocumentOptions } from './random-decisions.ts';

/** How documents of a kind are drawn; `libvirt` is the release whose grammar accepts them. */
export interface KindDocumentOptions extends DocumentOptions, LoadOptions {}

/**
 * Valid XML documents of a kind: whatever the grammar accepts may come up. They shrink to smaller valid documents. Rules
 * (`openDocument`) may find fault with them.
 */
export async function xmlDocuments(
  kind: KindName,
  options: KindDocumentOptions = {},
): Promise<Arbitrary<string>> {
  const { matcher } = await documentKinds[kind].load(options);
  return grammarDocuments(matcher.grammar(), options);
}

/**
 * Models of valid documents of a kind: `await models(domainKind)` gives values of type `Domain`. Values are plain, since models of
 * others are not quite what their types say (a number with zeros in front is read as a string).
 */
export async function models<Model>(
  kind: ModelKind<Model>,
  options: Omit<KindDocumentOptions, 'plainValues'> = {},
): Promise<Arbitrary<Model>> {
  const documents = await xmlDocuments(kind.name as KindName, { ...options, plainValues: true });
  return documents.map((text) => read(kind, text));
}
