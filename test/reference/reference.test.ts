import { describe, expect, test } from 'vitest';
import type { AttributeReference, ElementReference } from '../../src/reference/element-reference.ts';
import { allPlaces, placePath } from '../../src/reference/reference.ts';
import { nameClassKey, namesOf } from '../../src/relaxng/name-class.ts';
import { possibleAttributes } from '../../src/relaxng/possible-parts.ts';
import { isRelease } from '../../src/relaxng/releases/release.ts';
import { allReferences, smallReference } from '../support/references.ts';

const references = await allReferences();

test('every element definition with a name has its place in some kind', () => {
  const placed = new Set(
    [...references.values()].flatMap(({ places }) => [...places.keys()].flatMap((one) => one.definitions)),
  );
  const grammars = new Set([...references.values()].map(({ grammar }) => grammar));
  const missing = [...grammars].flatMap(({ elements }) =>
    elements.filter((one) => namesOf(one.nameClass).length > 0 && !placed.has(one)),
  );
  expect(missing.map(({ origin }) => `${origin.source} ${origin.definition}`)).toEqual([]);
});

describe.each([...references])('the reference of %s', (_, reference) => {
  const elements = [...reference.places.keys()];

  test('has every attribute and every value once', () => {
    for (const element of elements) {
      expectOnce(
        element.attributes.map(({ name }) => name),
        element.name,
      );
      expectOnce(
        element.children.map((child) => child.element.name),
        element.name,
      );
      const patterns = element.definitions.flatMap(({ content }) => possibleAttributes(content));
      const shown = new Set(element.attributes.flatMap((attribute) => attribute.patterns));
      const missing = patterns.filter((one) => namesOf(one.nameClass).length > 0 && !shown.has(one));
      expect(missing.map(({ nameClass }) => nameClassKey(nameClass))).toEqual([]);
      for (const { value } of element.attributes) expectOnce(literals(value), element.name);
      expectOnce(literals(element.text), element.name);
    }
  });

  test('says of each what it is for and since when', () => {
    const silent: string[] = [];
    for (const [element, place] of reference.places) {
      const path = placePath(place);
      for (const [name, part] of partsOf(element)) {
        const isTold = part.documentation.length > 0 && isRelease(part.since ?? '');
        if (!isTold) silent.push(`${path}${name}`);
      }
    }
    expect(silent).toEqual([]);
  });

  test('gives every place a path of its own', () => {
    const paths = [...allPlaces(reference)].map(placePath);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.every((path) => reference.roots.some(({ name }) => path.split('/')[0] === name))).toBe(true);
    const main = new Set(paths);
    expect([...reference.places.values()].map(placePath).filter((path) => !main.has(path))).toEqual([]);
  });
});

test('an element within itself is listed, what is inside it not again', () => {
  const reference = smallReference(`
    <start><ref name='box'/></start>
    <define name='box'>
      <element name='box'><optional><ref name='box'/></optional><element name='label'><text/></element></element>
    </define>`);
  expect([...allPlaces(reference)].map(placePath)).toEqual(['box', 'box/box', 'box/label']);
});

test('a part has the releases of the place, as far as they are fewer than its own', () => {
  const reference = smallReference(`
    <start>
      <element name='a' d:since='0.1.0'>
        <choice>
          <ref name='late' d:since='2.0.0'/>
          <group><attribute name='k'/><ref name='late' d:since='3.0.0' d:until='5.0.0'/></group>
        </choice>
      </element>
    </start>
    <define name='late'>
      <attribute name='x' d:since='0.5.0'><ref name='size' d:since='1.5.0'/></attribute>
      <element name='b' d:since='4.0.0'><empty/></element>
    </define>
    <define name='size'><value d:since='0.1.0'>big</value></define>`);
  const [root] = reference.roots as [ElementReference];
  const x = root.attributes.find(({ name }) => name === 'x') as AttributeReference;
  expect([x.since, x.until]).toEqual(['2.0.0', undefined]);
  expect(x.value?.literals.map(({ literal, since }) => [literal, since])).toEqual([['big', '2.0.0']]);
  expect(root.children.map(({ element, since }) => [element.name, since])).toEqual([['b', '4.0.0']]);
});

test('what could once be left out and no longer can is required', () => {
  const reference = smallReference(`
    <start><element name='a'><choice><attribute name='x'/><empty d:until='2.0.0'/></choice></element></start>`);
  expect(reference.roots[0]?.attributes.map(({ name, required }) => [name, required])).toEqual([['x', true]]);
});

interface Told {
  readonly documentation: readonly string[];
  readonly since: string | undefined;
}

function* partsOf(element: ElementReference): Generator<[string, Told]> {
  yield ['', element];
  for (const one of element.text?.literals ?? []) yield [`=${one.literal}`, one];
  for (const attribute of element.attributes) {
    yield [`/@${attribute.name}`, attribute];
    for (const one of attribute.value?.literals ?? []) yield [`/@${attribute.name}=${one.literal}`, one];
  }
}

function literals(value: ElementReference['text']): string[] {
  return value?.literals.map(({ literal }) => literal) ?? [];
}

function expectOnce(names: readonly string[], where: string): void {
  expect(new Set(names).size, where).toBe(names.length);
}
