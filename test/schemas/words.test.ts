import { afterAll, describe, expect, test } from 'vitest';
import { datatypeWords } from '../../src/relaxng/datatype-words.ts';
import { type Datatype, datatypeKey, isDatatypeError } from '../../src/relaxng/datatypes/datatype.ts';
import { xsdLibrary, xsdLibraryUri } from '../../src/relaxng/datatypes/xsd/library.ts';
import { parseXml } from '../../src/xml/parse.ts';
import type { XmlElement } from '../../src/xml/tree.ts';
import { annotation, isSchemaElement } from '../support/schema-at-release.ts';
import { filesBelow } from '../support/source-files.ts';

/** A `data` pattern of our grammars: its datatype as it is without words, and the words. */
interface Data {
  readonly element: XmlElement;
  readonly at: string;
  readonly datatype: Datatype;
  readonly words: string | undefined;
}

const datas: Data[] = filesBelow('schemas/rng', /\.rng$/).flatMap(({ path, text }) =>
  schemaElements(parseXml(text).document.root, 'data').map((element) => ({
    element,
    at: `${path}:${text.slice(0, element.start).split('\n').length}`,
    datatype: datatypeOf(element),
    words: annotation(element, 'words'),
  })),
);
const worded = datas.flatMap(({ words, ...data }) => (words === undefined ? [] : [{ ...data, words }]));

describe('the words of a datatype in our grammars', () => {
  test('stand wherever a regular expression would be shown', () => {
    const shown = datas.filter(
      ({ datatype, words }) =>
        words === undefined &&
        datatype.parameters.some(
          ({ name, value }) => name === 'pattern' && datatypeWords(datatype).includes(value),
        ),
    );
    expect(shown.map(({ at }) => at)).toEqual([]);
  });

  test('stand nowhere else, unless they say something', () => {
    const idle = worded.filter(({ datatype, words }) => words === datatypeWords(datatype));
    expect(idle.map(({ at }) => at)).toEqual([]);
  });

  test('are the same wherever the datatype is', () => {
    const first = new Map<string, Data>();
    const torn = datas.filter((data) => {
      const key = datatypeKey(data.datatype);
      if (!first.has(key)) first.set(key, data);
      return first.get(key)?.words !== data.words;
    });
    expect(torn.map(({ at, words }) => `${at} ${words}`)).toEqual([]);
  });

  test('go on where "expected" stops, and let the sentence go on', () => {
    const wrong = worded.filter(
      ({ words }) => !/^(\S+ )+\S*[^\s.]$/.test(words) || /^(A|An|The) /.test(words),
    );
    expect(wrong.map(({ at, words }) => `${at} ${words}`)).toEqual([]);
  });

  test('are few, where characters that are listed do not count', () => {
    const long = worded.filter(({ words }) => count(words.split(' such as ')[0]) > 10);
    expect(long.map(({ at, words }) => `${at} ${words}`)).toEqual([]);
  });

  test('give an example that is right, in one of the forms that have these words', () => {
    const examples = worded.filter(({ words }) => words.includes(' such as '));
    expect(examples.length).toBeGreaterThan(40);
    const wrong = examples.filter(({ element, words }) => {
      const forms = worded.filter((form) => form.element.parent === element.parent && form.words === words);
      const [, example = ''] = words.split(' such as ');
      return !forms.some(({ datatype }) => datatype.allows(example));
    });
    expect(wrong.map(({ at, words }) => `${at} ${words}`)).toEqual([]);
  });
});

afterAll(() => {
  const different = new Set(worded.map(({ words }) => words)).size;
  console.log(
    `schemas/rng: ${worded.length} of ${datas.length} data have words, ${different} different ones`,
  );
});

function datatypeOf(element: XmlElement): Datatype {
  const parameters = element.children.flatMap((child) =>
    child.kind === 'element' && isSchemaElement(child, 'param')
      ? [{ name: plain(child, 'name') as string, value: textOf(child) }]
      : [],
  );
  expect(inherited(element, 'datatypeLibrary')).toBe(xsdLibraryUri);
  const datatype = xsdLibrary.createDatatype(plain(element, 'type') as string, parameters);
  if (isDatatypeError(datatype)) throw new Error(datatype.message);
  return datatype;
}

function count(words = ''): number {
  return words.split(' ').filter((word) => /[a-z0-9]/i.test(word)).length;
}

function schemaElements(root: XmlElement | undefined, name: string): XmlElement[] {
  const all = root === undefined ? [] : [root];
  for (const { children } of all) for (const child of children) if (child.kind === 'element') all.push(child);
  return all.filter((element) => isSchemaElement(element, name));
}

function inherited(element: XmlElement, name: string): string | undefined {
  let value: string | undefined;
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) value ??= plain(at, name);
  return value;
}

function plain(element: XmlElement, name: string): string | undefined {
  return element.attributes.find(({ qualifiedName }) => qualifiedName === name)?.value;
}

function textOf({ children }: XmlElement): string {
  return children.map((node) => (node.kind === 'text' ? node.value : '')).join('');
}
