import type { CompletionItem } from '../../../src/relaxng/complete/completion.ts';
import { nameClassContains } from '../../../src/relaxng/name-class.ts';
import { isBlank, visibleText } from '../../../src/xml/characters.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { textOf, type XmlElement, xmlnsNamespace } from '../../../src/xml/tree.ts';

/** A document from which one thing was taken, the place where it stood, and whether an item offers it. */
export interface Position {
  readonly text: string;
  readonly offset: number;
  /** What was taken, for people. */
  readonly taken: string;
  readonly isOffered: (item: CompletionItem) => boolean;
}

/** Every element, attribute, attribute value and text of a document, each taken from it alone. */
export function positionsOf(text: string): Position[] {
  const { root } = parseXml(text).document;
  const positions: Position[] = [];
  const waiting = root === undefined ? [] : [root];
  for (const element of waiting) {
    positions.push(elementPosition(text, element));
    positions.push(...attributePositions(text, element));
    const children = element.children.filter((child) => child.kind === 'element');
    if (children.length === 0 && !isBlank(textOf(element))) positions.push(textPosition(text, element));
    waiting.push(...children);
  }
  return positions;
}

function elementPosition(text: string, element: XmlElement): Position {
  const { start, end, localName, namespaceName } = element;
  return {
    text: text.slice(0, start) + text.slice(end),
    offset: start,
    taken: `<${element.qualifiedName}>`,
    isOffered: (item) => item.kind === 'element' && isNamed(item, localName, namespaceName),
  };
}

function attributePositions(text: string, element: XmlElement): Position[] {
  return element.attributes.flatMap((attribute): Position[] => {
    const { localName, namespaceName, start, end, value, valueStart, valueEnd } = attribute;
    if (namespaceName === xmlnsNamespace) return [];
    const taken = `${attribute.qualifiedName}='${value}' of <${element.qualifiedName}>`;
    return [
      {
        text: text.slice(0, start) + text.slice(end),
        offset: start,
        taken,
        isOffered: (item) => item.kind === 'attribute' && isNamed(item, localName, namespaceName),
      },
      {
        text: text.slice(0, valueStart) + text.slice(valueEnd),
        offset: valueStart,
        taken: `the value of ${taken}`,
        isOffered: (item) => covers(item, value),
      },
    ];
  });
}

function textPosition(text: string, element: XmlElement): Position {
  const value = textOf(element);
  return {
    text: text.slice(0, element.startTagEnd) + text.slice(element.endTagStart),
    offset: element.startTagEnd,
    taken: `the text '${value}' of <${element.qualifiedName}>`,
    isOffered: (item) => covers(item, value),
  };
}

/** Whether an item offers a name: those that the grammar leaves open are offered together. */
export function isNamed(
  { label, namespaceName }: CompletionItem,
  localName: string,
  namespace: string,
): boolean {
  if (label !== '*') return label.replace(/^.*:/, '') === localName && (namespaceName ?? '') === namespace;
  const nameClass =
    namespaceName === undefined
      ? ({ kind: 'anyName' } as const)
      : ({ kind: 'nsName', namespaceName } as const);
  return nameClassContains(nameClass, namespace, localName);
}

/** Whether an item offers a value. */
export function covers({ kind, label, accepts }: CompletionItem, value: string): boolean {
  if (kind === 'value') return label === value || visibleText(label) === visibleText(value);
  return accepts?.(value) === true;
}
