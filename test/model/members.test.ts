import { afterAll, describe, expect, test } from 'vitest';
import { coveringDocuments } from '../../src/arbitrary/grammar-documents.ts';
import type { KindDescriptor } from '../../src/descriptor/descriptor.ts';
import { read } from '../../src/model/read.ts';
import { write } from '../../src/model/write.ts';
import type { Grammar } from '../../src/relaxng/grammar.ts';
import { type ExpandedName, namesOf } from '../../src/relaxng/name-class.ts';
import type { ElementPattern } from '../../src/relaxng/pattern.ts';
import { documentKinds, type KindName, kindNames } from '../../src/validate/document-kinds.ts';
import { membersIn, membersOf } from '../support/descriptor-members.ts';
import { modelKindOf } from '../support/model-kinds.ts';

/** Members of types that no document has which is valid for any release, with the reason. */
const never: Readonly<Partial<Record<KindName, Readonly<Record<string, string>>>>> = {};

describe('every attribute, child, text and word of every type is read and written', () => {
  const counts = { members: 0, documents: 0 };

  test.each(kindNames)('%s', async (name) => {
    const kind = await modelKindOf(name);
    const grammar = await grammarOf(name);
    const missing = membersOf(kind.descriptor);
    counts.members += missing.size;
    const meet = (text: string): void => {
      counts.documents++;
      const written = write(kind, read(kind, text));
      for (const member of membersIn(kind.descriptor, read(kind, written))) missing.delete(member);
    };
    const contextOf = (outer: string, { nameClass }: ElementPattern): string =>
      typeOf(kind.descriptor, outer, namesOf(nameClass)[0]);
    for (const text of coveringDocuments(grammar, {}, contextOf)) meet(text);
    const expected = Object.keys(never[name] ?? {});
    expect([...missing]).toEqual(expected);
  });

  afterAll(() => {
    console.log(
      `${counts.members} members of types of ${kindNames.length} kinds, in ${counts.documents} documents`,
    );
  });
});

/** The grammar of a kind as of all releases together. */
async function grammarOf(name: KindName): Promise<Grammar> {
  const grammar = await documentKinds[name].loadAllReleases();
  const rootElements: readonly string[] = documentKinds[name].rootElements;
  const roots = grammar.start.kind === 'choice' ? grammar.start.members : [grammar.start];
  const ofKind = roots.filter(
    (root) =>
      root.kind === 'element' &&
      namesOf(root.nameClass).some(({ localName }) => rootElements.includes(localName)),
  );
  return { ...grammar, start: grammar.builder.choice(ofKind) };
}

/** The type of an element inside of one of the type `outer`, or of a root element; '' for what the descriptor does not describe. */
function typeOf(kind: KindDescriptor, outer: string, name: ExpandedName | undefined): string {
  const candidates = outer === '' ? kind.roots : (kind.types[outer]?.children ?? []);
  const isNamed = (one: (typeof candidates)[number]): boolean =>
    one.localName === name?.localName && (one.namespaceName ?? '') === name.namespaceName;
  return candidates.find(isNamed)?.type ?? '';
}
