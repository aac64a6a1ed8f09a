import { applyTextEdits, type TextEdit } from '../../src/text/text-edit.ts';
import { parseXml } from '../../src/xml/parse.ts';
import type { XmlElement } from '../../src/xml/tree.ts';
import type { Random } from './random.ts';
import { isSchemaElement } from './schema-at-release.ts';

/** One file of a schema with one place changed. */
export interface SchemaEdit {
  readonly path: string;
  readonly text: string;
  /** What was done and where, in words. */
  readonly description: string;
}

/** The elements of a schema that can be edited, by file. */
export class EditableSchema {
  readonly #places: { readonly path: string; readonly text: string; readonly element: XmlElement }[] = [];

  /** `files`: the texts of the schema's files by path. Definitions that nothing refers to are left alone. */
  constructor(files: ReadonlyMap<string, string>) {
    const components = [...files].flatMap(([path, text]) =>
      elementsIn(parseXml(text).document.root)
        .filter((element) => isOneOf(element, ['start', 'define']))
        .map((component) => ({ path, text, component })),
    );
    const reached = new Set(components.filter(({ component }) => component.localName === 'start'));
    for (const { path, text, component } of reached) {
      for (const element of elementsIn(component)) {
        if (isSchemaElement(element)) this.#places.push({ path, text, element });
        if (!isOneOf(element, ['ref'])) continue;
        for (const one of components) if (nameOf(one.component) === nameOf(element)) reached.add(one);
      }
    }
  }

  /** A random edit of one place: what somebody could do by mistake. It may make the schema illegal, or change nothing. */
  edit(random: Random): SchemaEdit {
    for (;;) {
      const [name, editOf] = random.pick(edits);
      for (let attempt = 0; attempt < 100; attempt++) {
        const { path, text, element } = random.pick(this.#places);
        const edit = editOf(element, random, text);
        if (edit === undefined) continue;
        const line = text.slice(0, element.start).split('\n').length;
        const tag = text.slice(element.start, element.startTagEnd);
        return { path, text: applyTextEdits(text, edit), description: `${name} at ${path}:${line} ${tag}` };
      }
    }
  }
}

/** `text` is that of the file. */
type Edit = (element: XmlElement, random: Random, text: string) => readonly TextEdit[] | undefined;

const sequences = ['element', 'group', 'interleave', 'optional', 'zeroOrMore', 'oneOrMore', 'define'];

const edits: readonly (readonly [string, Edit])[] = [
  [
    'remove from a group',
    (element) => {
      const { parent } = element;
      if (!isPattern(element) || parent === undefined || !isOneOf(parent, sequences)) return undefined;
      return patternsIn(parent).length < 2 ? undefined : [replaced(element, '')];
    },
  ],
  [
    'remove an alternative',
    (element) => {
      const { parent } = element;
      if (parent === undefined || !isOneOf(parent, ['choice'])) return undefined;
      return patternsIn(parent).length < 2 ? undefined : [replaced(element, '')];
    },
  ],
  [
    'make optional',
    (element) => {
      const { parent } = element;
      if (!isOneOf(element, ['element', 'attribute', 'ref'])) return undefined;
      if (parent === undefined || !isOneOf(parent, ['element', 'group', 'interleave', 'define']))
        return undefined;
      return [
        { span: { start: element.start, end: element.start }, newText: '<optional>' },
        { span: { start: element.end, end: element.end }, newText: '</optional>' },
      ];
    },
  ],
  [
    'make required',
    (element) => (isOneOf(element, ['optional']) ? renamedTags(element, 'group') : undefined),
  ],
  [
    'change a value',
    (element) => {
      if (!isOneOf(element, ['value']) || element.startTagEnd === element.end) return undefined;
      return [{ span: { start: element.startTagEnd, end: element.startTagEnd }, newText: 'other-' }];
    },
  ],
  [
    'change a datatype',
    (element, random) => {
      if (!isOneOf(element, ['data'])) return undefined;
      const types = [
        'string',
        'unsignedByte',
        'unsignedShort',
        'unsignedInt',
        'unsignedLong',
        'integer',
        'NCName',
      ];
      return attributeEdit(element, 'type', random.pick(types));
    },
  ],
  [
    'change a parameter',
    (element, random) => {
      if (!isOneOf(element, ['param'])) return undefined;
      const end = { start: element.endTagStart, end: element.endTagStart };
      const isPattern = element.attributes.some(({ value }) => value === 'pattern');
      return [{ span: end, newText: isPattern ? random.pick(['x', '[0-9]', '?', '.*']) : '1' }];
    },
  ],
  [
    'swap neighbours',
    (element, _random, text) => {
      const { parent } = element;
      if (!isPattern(element) || isOneOf(element, ['attribute'])) return undefined;
      if (parent === undefined || !isOneOf(parent, ['element', 'group', 'define'])) return undefined;
      const siblings = patternsIn(parent);
      const next = siblings[siblings.indexOf(element) + 1];
      if (next === undefined) return undefined;
      const [one, other] = [element, next].map(({ start, end }) => text.slice(start, end)) as [
        string,
        string,
      ];
      return [replaced(element, other), replaced(next, one)];
    },
  ],
  [
    'group to interleave',
    (element) => (isOneOf(element, ['group']) ? renamedTags(element, 'interleave') : undefined),
  ],
  [
    'interleave to group',
    (element) => (isOneOf(element, ['interleave']) ? renamedTags(element, 'group') : undefined),
  ],
  [
    'repeat otherwise',
    (element, random) => {
      const names = ['optional', 'zeroOrMore', 'oneOrMore'];
      if (!isOneOf(element, names)) return undefined;
      return renamedTags(element, random.pick(names.filter((name) => name !== element.localName)));
    },
  ],
  [
    'rename',
    (element) => {
      if (!isOneOf(element, ['element', 'attribute'])) return undefined;
      const name = nameOf(element);
      return name === undefined ? undefined : attributeEdit(element, 'name', `${name}-other`);
    },
  ],
];

const patternNames = [
  ...sequences,
  'attribute',
  'choice',
  'ref',
  'text',
  'data',
  'value',
  'list',
  'mixed',
  'empty',
];

function nameOf(element: XmlElement): string | undefined {
  return element.attributes.find(({ localName }) => localName === 'name')?.value;
}

/** An element and all elements in it. */
function elementsIn(root: XmlElement | undefined): XmlElement[] {
  const found = root === undefined ? [] : [root];
  for (const element of found) {
    for (const child of element.children) if (child.kind === 'element') found.push(child);
  }
  return found;
}

function isPattern(element: XmlElement): boolean {
  return element.localName !== 'define' && isOneOf(element, patternNames);
}

function isOneOf(element: XmlElement, names: readonly string[]): boolean {
  return isSchemaElement(element) && names.includes(element.localName);
}

function patternsIn(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => child.kind === 'element' && isPattern(child));
}

function replaced(element: XmlElement, newText: string): TextEdit {
  return { span: element.span, newText };
}

function renamedTags(element: XmlElement, name: string): TextEdit[] {
  const { nameSpan, endTagStart, end } = element;
  const edits = [{ span: nameSpan, newText: name }];
  if (endTagStart < end) edits.push({ span: { start: endTagStart, end }, newText: `</${name}>` });
  return edits;
}

function attributeEdit(element: XmlElement, name: string, value: string): TextEdit[] | undefined {
  const attribute = element.attributes.find(({ localName }) => localName === name);
  return attribute && attribute.value !== value ? [{ span: attribute.valueSpan, newText: value }] : undefined;
}
