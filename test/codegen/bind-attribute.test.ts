import { expect, test } from 'vitest';
import { bindAttribute } from '../../src/codegen/bind-attribute.ts';
import { contentParts } from '../../src/codegen/content-parts.ts';
import { sequenceOrder } from '../../src/codegen/sequence-order.ts';
import { compileSchema } from '../../src/relaxng/compile-schema.ts';
import type { Grammar } from '../../src/relaxng/grammar.ts';
import type { ElementPattern } from '../../src/relaxng/pattern.ts';

/** The definition of `<a>` with a content. */
function definition(content: string): { readonly grammar: Grammar; readonly a: ElementPattern } {
  const schema = `<element name='a' xmlns='http://relaxng.org/ns/structure/1.0'>${content}</element>`;
  const { grammar } = compileSchema('a.rng', () => schema);
  const a = grammar?.elements.find(
    ({ nameClass }) => nameClass.kind === 'name' && nameClass.localName === 'a',
  );
  if (grammar === undefined || a === undefined) throw new Error('the schema does not compile');
  return { grammar, a };
}

const type = { localName: 'type', namespaceName: '' };
const kinds = `
  <optional><attribute name='id'/></optional>
  <choice>
    <group><attribute name='type'><value>x</value></attribute><element name='x'><empty/></element></group>
    <group>
      <optional><attribute name='type'><choice><value>y</value><value>z</value></choice></attribute></optional>
      <optional><element name='y'><empty/></element></optional>
    </group>
    <element name='bare'><empty/></element>
  </choice>`;

test('an attribute bound to a value leaves the contents that may stand beside that value', () => {
  const { grammar, a } = definition(kinds);
  const left = (literal: string | undefined): readonly string[] => {
    const bound = bindAttribute(grammar.builder, a.content, type, literal);
    const { attributes, children } = contentParts(bound);
    return [...attributes.values(), ...children.values()]
      .map(({ localName, required }) => (required ? localName : `${localName}?`))
      .sort();
  };
  expect(left('x')).toEqual(['id?', 'type', 'x']);
  expect(left('y')).toEqual(['id?', 'type', 'y?']);
  expect(left(undefined)).toEqual(['bare?', 'id?', 'y?']);
  expect(bindAttribute(grammar.builder, a.content, type, 'w')).toBe(grammar.builder.notAllowed);
});

test('the order of elements is that of groups, where no other demands the opposite', () => {
  const empty = (name: string): string => `<element name='${name}'><empty/></element>`;
  const { a } = definition(`
    <choice>
      <group>${empty('b')}<interleave>${empty('c')}${empty('d')}</interleave>${empty('e')}</group>
      <group>${empty('e')}${empty('b')}</group>
    </choice>`);
  const order = Object.fromEntries(
    [...sequenceOrder([a])].map(([name, before]) => [name, [...before].sort()]),
  );
  expect(order).toEqual({ '{}b': [], '{}c': ['{}b'], '{}d': ['{}b'], '{}e': ['{}c', '{}d'] });
});
