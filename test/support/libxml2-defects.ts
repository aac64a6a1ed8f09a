import type { Grammar } from '../../src/relaxng/grammar.ts';
import { namesOf } from '../../src/relaxng/name-class.ts';
import type { ElementPattern, Pattern } from '../../src/relaxng/pattern.ts';
import { applyTextEdits, type TextEdit } from '../../src/text/text-edit.ts';
import { parseXml } from '../../src/xml/parse.ts';
import type { XmlElement } from '../../src/xml/tree.ts';

/** A mistake of libxml2: it judges documents wrongly, and rightly once they are written in another way. */
export interface Libxml2Defect {
  readonly name: string;
  readonly reason: string;
  /** A document that libxml2 judges wrongly for this reason alone, and the kind of it. */
  readonly example: { readonly kind: 'domain' | 'network'; readonly document: string };
  /** A document written so that it stays as valid as it was and the mistake does not show. */
  avoid(document: string, grammar: Grammar): string;
}

const guest = {
  name: '<name>guest</name>',
  uuid: '<uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>',
  memory: '<memory>1024</memory>',
  rest: '<vcpu>1</vcpu><os><type>hvm</type></os>',
};

/**
 * What is known to be wrong in libxml2 up to 2.14, as far as it changes verdicts about libvirt's documents. (One more defect costs
 * time: it takes more than a minute for an element with seventeen optional attributes, twice as long for each further one.)
 */
export const libxml2Defects: readonly Libxml2Defect[] = [
  {
    name: 'crossed interleaves',
    reason:
      'two interleaves inside an interleave, whose elements alternate in the document, are not told apart',
    example: {
      kind: 'domain',
      document: `<domain type='qemu'>${guest.name}${guest.memory}${guest.uuid}${guest.rest}</domain>`,
    },
    avoid: inOrderOfGrammar,
  },
  {
    name: 'blanks around numbers',
    reason: 'the pattern of a number is matched before the white space around the number is taken away',
    example: {
      kind: 'domain',
      document: `<domain type='qemu'>${guest.name}<memory> 1024 </memory>${guest.rest}</domain>`,
    },
    avoid: withoutBlanks,
  },
  {
    name: 'shared counts',
    reason:
      'alternatives of a pattern that begin with the same repetition count as one, so that it goes on for longer than any of ' +
      'them allows: ([0-9]{1,4}:){1}x|([0-9]{1,4}:){2}y takes 12345:1:y',
    example: {
      kind: 'network',
      document:
        "<network><name>n</name><ip family='ipv6' address='1002001:db8:ac10:fe01::1' prefix='64'/></network>",
    },
    avoid: withoutLongGroups,
  },
];

/** The ways to write a document so that defects do not show: each defect alone, then all together. */
export function rewritings(document: string, grammar: Grammar): { defects: string; text: string }[] {
  const alone = libxml2Defects.map(({ name, avoid }) => ({ defects: name, text: avoid(document, grammar) }));
  const together = libxml2Defects.reduce((text, { avoid }) => avoid(text, grammar), document);
  return [...alone, { defects: libxml2Defects.map(({ name }) => name).join(' and '), text: together }];
}

/** All children in the order in which the grammar names them. */
function inOrderOfGrammar(document: string, grammar: Grammar): string {
  const { root } = parseXml(document).document;
  if (root === undefined) return document;
  const names = new Map<string, readonly string[]>();
  const sorted = (element: XmlElement): string => {
    const children = element.children.filter((node) => node.kind === 'element');
    if (children.length === 0) return document.slice(element.start, element.end);
    let order = names.get(nameOf(element));
    if (order === undefined) names.set(nameOf(element), (order = childNames(grammar, nameOf(element))));
    const place = (child: XmlElement) => (order.indexOf(nameOf(child)) + order.length) % order.length;
    return (
      document.slice(element.start, element.startTagEnd) +
      children
        .toSorted((a, b) => place(a) - place(b))
        .map(sorted)
        .join('') +
      document.slice(element.endTagStart, element.end)
    );
  };
  return document.slice(0, root.start) + sorted(root) + document.slice(root.end);
}

function nameOf({ namespaceName, localName }: XmlElement): string {
  return `${namespaceName} ${localName}`;
}

/** The names of the elements that elements of a name may hold. */
function childNames(grammar: Grammar, name: string): string[] {
  const found = new Set<string>();
  const elementNames = ({ nameClass }: ElementPattern) =>
    namesOf(nameClass).map(({ namespaceName, localName }) => `${namespaceName} ${localName}`);
  const open: Pattern[] = grammar.elements
    .filter((element) => elementNames(element).includes(name))
    .map(({ content }) => content)
    .reverse();
  for (let pattern = open.pop(); pattern !== undefined; pattern = open.pop()) {
    if (pattern.kind === 'element') for (const child of elementNames(pattern)) found.add(child);
    else if ('members' in pattern) open.push(...pattern.members.toReversed());
    else if (pattern.kind === 'oneOrMore') open.push(pattern.content);
  }
  return [...found];
}

function withoutBlanks(document: string): string {
  return withOtherValues(document, (value) => (/^\s*[+-]?\d\w*\s*$/.test(value) ? value.trim() : value));
}

/** Groups of an IPv6 address that are too long get what no address has. */
function withoutLongGroups(document: string): string {
  return withOtherValues(document, (value) =>
    /^[\da-f]*:[\da-f:.]*:[\da-f.]*$/i.test(value) ? value.replace(/[\da-f]{5,}/gi, 'no group') : value,
  );
}

/** Replaces values of attributes, and contents of elements that have nothing but text. */
function withOtherValues(document: string, other: (value: string) => string): string {
  const edits: TextEdit[] = [];
  const edit = (start: number, end: number): void => {
    edits.push({ span: { start, end }, newText: other(document.slice(start, end)) });
  };
  const { root } = parseXml(document).document;
  const open = root === undefined ? [] : [root];
  for (const element of open) {
    for (const { valueStart, valueEnd } of element.attributes) edit(valueStart, valueEnd);
    for (const child of element.children) {
      if (child.kind === 'element') open.push(child);
      else if (child.kind === 'text' && element.children.length === 1) edit(child.start, child.end);
    }
  }
  return applyTextEdits(document, edits);
}
