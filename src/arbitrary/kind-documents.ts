import type { Arbitrary } from 'fast-check';
import type { ModelKind } from '../model/model-kind.ts';
import { read } from '../model/read.ts';
import { documentKinds, type KindName, type LoadOptions } from '../validate/document-kinds.ts';
import { grammarDocuments } from './grammar-documents.ts';
import type { DocumentLimits } from './random-decisions.ts';

/** How documents of a kind are drawn; `libvirt` is the release whose grammar accepts them. */
export interface DocumentOptions extends DocumentLimits, LoadOptions {}

/**
 * Valid XML documents of a kind: whatever the grammar accepts may come up. They shrink to smaller valid documents. Rules
 * (`openDocument`) may find fault with them.
 */
export async function xmlDocuments(
  kind: KindName,
  options: DocumentOptions = {},
): Promise<Arbitrary<string>> {
  const { matcher } = await documentKinds[kind].load(options);
  return grammarDocuments(matcher.grammar(), options);
}

/** Models of valid documents of a kind: `await models(domainKind)` gives values of type `Domain`. */
export async function models<Model>(
  kind: ModelKind<Model>,
  options: DocumentOptions = {},
): Promise<Arbitrary<Model>> {
  const documents = await xmlDocuments(kind.name as KindName, options);
  return documents.map((text) => read(kind, text));
}
