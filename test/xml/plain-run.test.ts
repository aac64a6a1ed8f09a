import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseXml } from '../../src/xml/parse.ts';
import type { XmlNode } from '../../src/xml/tree.ts';

/** An element without positions. */
interface Drawn {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly (Drawn | string)[];
}

const name = fc.constantFrom('a', 'b', 'b2', 'long-name', 'x'.repeat(70), 'é', 'a\u00b7', 'p:a', 'xml:id');
const value = fc.constantFrom('', ' ', 'v', '/a/b', 'é', '\u{1f600}', 'urn:n');
const attributeName = fc.oneof(name, fc.constantFrom('xmlns', 'xmlns:p'));
const attributes = fc.uniqueArray(fc.tuple(attributeName, value), {
  selector: ([attribute]) => attribute,
  maxLength: 20,
});
const { element } = fc.letrec<{ element: Drawn; child: Drawn | string }>((tie) => ({
  element: fc.record({
    name,
    attributes,
    children: fc.array(tie('child'), { maxLength: 5, depthIdentifier: 'child' }),
  }),
  child: fc.oneof(
    { depthIdentifier: 'child', maxDepth: 5 },
    fc.constantFrom(' ', '\n  ', 'text', 'é', '\u{1f600}'),
    tie('element'),
  ),
}));

/** How tags are written: plainly, so that they are read in one run, or so that each is read by itself. */
interface Manner {
  readonly equals: string;
  readonly tagEnd: string;
}
const plain: Manner = { equals: '=', tagEnd: '>' };
const spaced: Manner = { equals: ' =\n', tagEnd: '\t>' };

function write(drawn: Drawn | string, manner: Manner): string {
  if (typeof drawn === 'string') return drawn;
  const written = drawn.attributes.map(([key, text]) => ` ${key}${manner.equals}"${text}"`).join('');
  if (drawn.children.length === 0) return `<${drawn.name}${written}/>`;
  const content = drawn.children.map((child) => write(child, manner)).join('');
  return `<${drawn.name}${written}>${content}</${drawn.name}${manner.tagEnd}`;
}

/** What of a tree does not depend on how tags are written. */
function meaning(node: XmlNode): unknown {
  if (node.kind !== 'element') return [node.kind, 'value' in node ? node.value : ''];
  const names = [node.qualifiedName, node.localName, node.namespaceName];
  const read = node.attributes.map((each) => [each.qualifiedName, each.namespaceName, each.value]);
  return [names, read, node.children.map(meaning)];
}

test('white space in tags changes nothing in the tree and in what is wrong with it', () => {
  fc.assert(
    fc.property(element, (drawn) => {
      const [one, other] = [plain, spaced].map((manner) => {
        const { document, diagnostics } = parseXml(`<root>${write(drawn, manner)}</root>`);
        return [
          document.children.map(meaning),
          diagnostics.map(({ code, path, data }) => [code, path, data]),
        ];
      });
      expect(one).toEqual(other);
    }),
    { numRuns: 2000 },
  );
});

test('every node of a plain document stands where its text does', () => {
  const text = `<r>\n  <a b="1" c='2'>x<d/></a >\n  <a e="é"/>y</r>`;
  const { document } = parseXml(text);
  const pieces: string[] = [];
  const pending: XmlNode[] = [...document.children];
  for (let node = pending.shift(); node !== undefined; node = pending.shift()) {
    pieces.push(text.slice(node.start, node.end));
    if (node.kind !== 'element') continue;
    pieces.push(text.slice(node.start, node.startTagEnd), text.slice(node.endTagStart, node.end));
    pieces.push(...node.attributes.map(({ start, end }) => text.slice(start, end)));
    pieces.push(...node.attributes.map(({ valueSpan }) => text.slice(valueSpan.start, valueSpan.end)));
    pending.unshift(...node.children);
  }
  expect(pieces).toEqual([
    ...[text, '<r>', '</r>', '\n  '],
    ...[`<a b="1" c='2'>x<d/></a >`, `<a b="1" c='2'>`, '</a >', 'b="1"', "c='2'", '1', '2', 'x'],
    ...['<d/>', '<d/>', '', '\n  ', '<a e="é"/>', '<a e="é"/>', '', 'e="é"', 'é', 'y'],
  ]);
});

test('a limit of nodes ends a plain run where it ends any other', () => {
  const text = `<r>${'<a b="1" c="2">t</a>'.repeat(20)}</r>`;
  for (let maxNodes = 1; maxNodes <= 81; maxNodes++) {
    const { document, diagnostics } = parseXml(text, { maxNodes });
    expect(diagnostics.map(({ code }) => code)).toEqual(maxNodes < 81 ? ['xml/too-many-nodes'] : []);
    expect(document.root?.children.length).toBe(Math.ceil((maxNodes - 1) / 4));
  }
});
