import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { readXml } from '../../src/xml/read.ts';
import type { XmlNode } from '../../src/xml/tree.ts';
import { sharedPath } from '../support/shared.ts';
import { wellFormed } from './well-formedness-cases.ts';

/** An element as both readers see it: name, attributes as written, children with neighbouring texts joined. */
interface Plain {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Plain | string)[];
}

const fastXmlParser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: true,
});

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const corpus = sharedPath('corpus');

test('the examples read the same with fast-xml-parser', () => {
  expect(differing(xmlFiles(examples))).toEqual([]);
});

describe.skipIf(corpus === undefined)('the corpus is there', () => {
  test('it reads the same with fast-xml-parser', () => {
    const files = xmlFiles(corpus as string);
    expect(files.length).toBeGreaterThan(1000);
    expect(differing(files)).toEqual([]);
  });
});

/** What the second reader reads wrongly, with the reason; an entry that no longer differs must go. */
const ledger: Readonly<Record<string, string>> = {
  'line ends in a value': 'keeps the white space of attribute values as it is (XML 1.0 §3.3.3)',
};

test('the well-formed cases read the same with fast-xml-parser but for its ledger', () => {
  const names = Object.keys(wellFormed).filter((name) => !isSame(Buffer.from(wellFormed[name] as string)));
  expect(names.sort()).toEqual(Object.keys(ledger).sort());
});

function differing(files: readonly string[]): string[] {
  return files.filter((file) => !isSame(readFileSync(file)));
}

function isSame(bytes: Uint8Array): boolean {
  const { document, diagnostics } = readXml(bytes);
  if (diagnostics.some(({ severity }) => severity === 'error')) return false;
  const second = fastXmlParser.parse(new TextDecoder().decode(bytes));
  return JSON.stringify(oursPlain(document.children)) === JSON.stringify(secondPlain(second));
}

function oursPlain(nodes: readonly XmlNode[]): (Plain | string)[] {
  return joined(
    nodes.flatMap((node): (Plain | string)[] => {
      if (node.kind === 'text') return [node.value];
      if (node.kind !== 'element') return [];
      const attributes = Object.fromEntries(
        node.attributes.map(({ qualifiedName, value }) => [qualifiedName, value]),
      );
      return [{ name: node.qualifiedName, attributes, children: oursPlain(node.children) }];
    }),
  );
}

function secondPlain(nodes: readonly Record<string, unknown>[]): (Plain | string)[] {
  return joined(
    nodes.map((node) => {
      if ('#text' in node) return String(node['#text']);
      const name = Object.keys(node).find((key) => key !== ':@') as string;
      const attributes = (node[':@'] ?? {}) as Record<string, string>;
      return { name, attributes, children: secondPlain(node[name] as Record<string, unknown>[]) };
    }),
  );
}

function joined(children: readonly (Plain | string)[]): (Plain | string)[] {
  const result: (Plain | string)[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (typeof child === 'string' && typeof last === 'string') result[result.length - 1] = last + child;
    else if (child !== '') result.push(child);
  }
  return result;
}

function xmlFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.xml')).map((name) => join(folder, name));
}
