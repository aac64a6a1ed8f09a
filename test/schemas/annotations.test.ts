import { dirname, join } from 'node:path/posix';
import { afterAll, describe, expect, test } from 'vitest';
import { annotationNamespace } from '../../src/relaxng/own-annotation.ts';
import { compareReleases } from '../../src/relaxng/releases/release.ts';
import { parseXml } from '../../src/xml/parse.ts';
import type { XmlElement } from '../../src/xml/tree.ts';
import { annotation, isSchemaElement } from '../support/schema-at-release.ts';
import { filesBelow } from '../support/source-files.ts';

const documentationNamespace = 'http://relaxng.org/ns/compatibility/annotations/1.0';

/** The release that our grammars describe. */
const newest = '12.8.0';

/** The names of libvirt's drivers for domains, networks and secrets. */
const drivers = 'bhyve ch esx hyperv lxc openvz parallels qemu test vbox vmware vz xen'.split(' ');

const folder = 'schemas/rng';
const files = filesBelow(folder, /\.rng$/).map(({ path, text }) => {
  const { document, diagnostics } = parseXml(text);
  const elements = descendants(document.root);
  return { path, text, diagnostics, elements, root: document.root as XmlElement };
});

/** An element of a schema, and a word that finds it in its file. */
interface Place {
  readonly element: XmlElement;
  readonly at: string;
}

const places: Place[] = files.flatMap(({ path, text, elements }) =>
  elements.map((element) => ({
    element,
    at: `${path}:${text.slice(0, element.start).split('\n').length} ${text.slice(element.start, element.startTagEnd)}`,
  })),
);
/** Values that a datatype leaves out stand for nothing that a document could say. */
const isLeftOut = ({ parent }: XmlElement): boolean =>
  parent !== undefined && (isSchemaElement(parent, 'except') || isLeftOut(parent));
const named = (name: string): Place[] =>
  places.filter(({ element }) => isSchemaElement(element, name) && !isLeftOut(element));
const annotated = (name: string): Place[] =>
  places.filter(({ element }) => annotation(element, name) !== undefined);

describe('every item of our grammars', () => {
  test.each(['element', 'attribute'])('%s says what it is for', (name) => {
    expect(named(name).length).toBeGreaterThan(500);
    expect(wrong(named(name), ({ children }) => !isSentence(children.filter(isElement)[0]))).toEqual([]);
  });

  test('value says what it means', () => {
    expect(named('value').length).toBeGreaterThan(500);
    expect(wrong(named('value'), (value) => !isSentence(elementBehind(value)))).toEqual([]);
  });

  test.each(['element', 'attribute', 'value'])('%s says since which release there is one', (name) => {
    expect(wrong(named(name), (element) => annotation(element, 'since') === undefined)).toEqual([]);
  });
});

describe('annotations', () => {
  test('have names that are known', () => {
    const unknown = places.filter(({ element }) =>
      element.attributes.some(
        ({ namespaceName, localName }) =>
          namespaceName === annotationNamespace &&
          !['since', 'until', 'words', 'drivers', 'unit', 'default'].includes(localName),
      ),
    );
    expect(unknown.map(({ at }) => at)).toEqual([]);
  });

  test.each(['since', 'until'])('%s is a release of libvirt that our grammars describe', (name) => {
    const strange = wrong(annotated(name), (element) => {
      const release = annotation(element, name) as string;
      return !/^\d+\.\d+\.\d+$/.test(release) || compareReleases(release, newest) > 0;
    });
    expect(strange).toEqual([]);
  });

  test('say that something went only after it came', () => {
    const backwards = wrong(annotated('until'), (element) => {
      const since = annotation(element, 'since');
      return since !== undefined && compareReleases(since, annotation(element, 'until') as string) >= 0;
    });
    expect(backwards).toEqual([]);
  });

  test('name drivers of libvirt', () => {
    const strange = wrong(annotated('drivers'), (element) => {
      const names = (annotation(element, 'drivers') as string).split(' ');
      return new Set(names).size < names.length || names.some((name) => !drivers.includes(name));
    });
    expect(strange).toEqual([]);
  });
});

describe('the files of our grammars', () => {
  const uses = (start: XmlElement, name: string) =>
    descendants(start).filter((element) => isSchemaElement(element, name));
  const roots = files.filter(({ root }) => uses(root, 'start').length > 0);
  const modules = files.filter((file) => !roots.includes(file));
  const includes = (root: (typeof roots)[number]) =>
    uses(root.root, 'include').map((include) => join(folder, plain(include, 'href')));

  test('are well-formed and begin with a comment that says what they describe', () => {
    for (const { path, text, diagnostics } of files) {
      expect(diagnostics, path).toEqual([]);
      expect(text, path).toMatch(/^<\?xml version='1.0' encoding='UTF-8'\?>\n<!--\s+[A-Z]/);
    }
  });

  test('are roots, which include, and modules, which are included', () => {
    for (const { root, path } of roots) {
      expect(dirname(path)).toBe(folder);
      const parts = root.children.filter(isElement).map(({ localName }) => localName);
      expect(parts.filter((part) => part !== 'include' && part !== 'start')).toEqual([]);
      // Of its own, or in place of that of a root that it includes.
      expect(uses(root, 'start'), path).toHaveLength(1);
    }
    expect(modules.filter(({ root }) => uses(root, 'include').length > 0).map(({ path }) => path)).toEqual(
      [],
    );
    const rootPaths = roots.map(({ path }) => path);
    const included = [...new Set(roots.flatMap(includes))].filter((path) => !rootPaths.includes(path));
    expect(included.sort()).toEqual(modules.map(({ path }) => path));
    for (const root of roots) expect(includes(root), root.path).toHaveLength(new Set(includes(root)).size);
  });

  test('define every name once', () => {
    const names = named('define').map(({ element }) => plain(element, 'name'));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('define nothing that no root uses', () => {
    const definitions = new Map(named('define').map(({ element }) => [plain(element, 'name'), element]));
    const used = new Set<string>();
    const open = roots.flatMap(({ root }) => uses(root, 'start'));
    for (let pattern = open.pop(); pattern !== undefined; pattern = open.pop()) {
      for (const name of uses(pattern, 'ref').map((ref) => plain(ref, 'name'))) {
        const definition = definitions.get(name);
        if (!used.has(name) && definition !== undefined) open.push(definition);
        used.add(name);
      }
    }
    expect([...definitions.keys()].filter((name) => !used.has(name))).toEqual([]);
    expect([...used].filter((name) => !definitions.has(name))).toEqual([]);
  });
});

afterAll(() => {
  const counts = ['define', 'element', 'attribute', 'value'].map((name) => `${named(name).length} ${name}`);
  const annotations = ['since', 'until', 'words', 'drivers', 'unit', 'default'].map(
    (name) => `${annotated(name).length} ${name}`,
  );
  console.log(`schemas/rng: ${files.length} files; ${counts.join(', ')}; ${annotations.join(', ')}`);
});

function wrong(among: readonly Place[], isWrong: (element: XmlElement) => boolean): string[] {
  return among.filter(({ element }) => isWrong(element)).map(({ at }) => at);
}

function descendants(root: XmlElement | undefined): XmlElement[] {
  const found = root === undefined ? [] : [root];
  for (const element of found) found.push(...element.children.filter(isElement));
  return found;
}

function elementBehind(element: XmlElement): XmlElement | undefined {
  const siblings = element.parent?.children.filter(isElement) ?? [];
  return siblings[siblings.indexOf(element) + 1];
}

function isElement(node: { readonly kind: string }): node is XmlElement {
  return node.kind === 'element';
}

function isSentence(element: XmlElement | undefined): boolean {
  if (element?.namespaceName !== documentationNamespace || element.localName !== 'documentation')
    return false;
  const words = element.children.map((node) => (node.kind === 'text' ? node.value : '')).join('');
  return /^\s*\S.*\.\s*$/s.test(words);
}

function plain(element: XmlElement, name: string): string {
  return element.attributes.find(({ qualifiedName }) => qualifiedName === name)?.value ?? '';
}
