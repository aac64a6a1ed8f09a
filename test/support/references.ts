import { Reference } from '../../src/reference/reference.ts';
import { compileVersions } from '../../src/relaxng/compile-schema.ts';
import { decodeAllReleases } from '../../src/relaxng/encoding/decode-grammar.ts';
import { documentKinds, type KindName, kindNames } from '../../src/validate/document-kinds.ts';
import { filesBelow } from './source-files.ts';

/** The reference of a kind, from its compiled grammar. */
export async function kindReference(kind: KindName): Promise<Reference> {
  return new Reference(await documentKinds[kind].loadAllReleases(), documentKinds[kind].rootElements);
}

/** The references of all kinds. */
export async function allReferences(): Promise<ReadonlyMap<KindName, Reference>> {
  const references = new Map<KindName, Reference>();
  for (const kind of kindNames) references.set(kind, await kindReference(kind));
  return references;
}

/** The reference of a small grammar, given as the inside of a `grammar` element that dates its parts. */
export function smallReference(inside: string): Reference {
  const schema = `<grammar xmlns='http://relaxng.org/ns/structure/1.0' xmlns:d='urn:domxml:annotations:1'
    xmlns:a='http://relaxng.org/ns/compatibility/annotations/1.0'
    datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>${inside}</grammar>`;
  const { encoded, diagnostics } = compileVersions('small.rng', () => schema, '1.0.0');
  if (encoded === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return new Reference(decodeAllReleases(encoded));
}

/** The texts of the pages of the reference, by path inside the project. */
export function referencePages(): ReadonlyMap<string, string> {
  return new Map(filesBelow('docs/reference', /\.md$/).map(({ path, text }) => [path, text]));
}
