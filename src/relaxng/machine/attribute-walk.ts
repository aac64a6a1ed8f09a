import type { ByteScanner } from './byte-scanner.ts';
import { endOfAttributes, type MachineTables } from './machine-tables.ts';
import { attributeSize, type StartTag, unlistedSize } from './start-tag.ts';
import type { ValueClasses } from './value-classes.ts';

/** Takes the attributes of start tags through attribute diagrams. */
export class AttributeWalk {
  readonly #tables: MachineTables;
  readonly #scanner: ByteScanner;
  readonly #tag: StartTag;
  readonly #values: ValueClasses;

  constructor(tables: MachineTables, scanner: ByteScanner, tag: StartTag, values: ValueClasses) {
    this.#tables = tables;
    this.#scanner = scanner;
    this.#tag = tag;
    this.#values = values;
  }

  /** The content of an element that may match these candidates, by its attributes; -1 where they are wrong. */
  contentOf(candidates: number): number {
    const { nodeAttribute, nodeDispatch, nodeTargets, nodeAbsent, targets, setRoot } = this.#tables;
    const tag = this.#tag;
    const { attributes, count } = tag;
    let node = setRoot[candidates]!;
    for (let index = 0; index < count; index += attributeSize) {
      const attribute = attributes[index]!;
      while (nodeAttribute[node]! < attribute) node = nodeAbsent[node]!;
      const start = attributes[index + 1]!;
      const end = attributes[index + 2]!;
      const hash = attributes[index + 3]!;
      if (nodeAttribute[node] === attribute) {
        const valueClass = this.#classOf(nodeDispatch[node]!, start, end, hash);
        if (valueClass < 0) return -1;
        node = targets[nodeTargets[node]! + valueClass]!;
      } else {
        node = this.#walkOther(node, tag.names.attributeNamespace(attribute), start, end, hash);
        if (node < 0) return -1;
      }
    }
    while (nodeAttribute[node] !== endOfAttributes) node = nodeAbsent[node]!;
    if (tag.unlisted.length > 0) node = this.#walkUnlisted(node);
    return node < 0 ? -1 : nodeAbsent[node]!;
  }

  #walkUnlisted(first: number): number {
    const { unlisted } = this.#tag;
    let node = first;
    for (let index = 0; index < unlisted.length && node >= 0; index += unlistedSize) {
      const namespace = unlisted[index]!;
      const start = unlisted[index + 3]!;
      node = this.#walkOther(node, namespace, start, unlisted[index + 4]!, unlisted[index + 5]!);
    }
    return node;
  }

  /** The node behind an attribute that the diagram does not list at a node, or -1. */
  #walkOther(node: number, namespace: number, start: number, end: number, hash: number): number {
    const { others, nodeOthers, targets } = this.#tables;
    const first = nodeOthers[node]!;
    if (first < 0) return -1;
    const last = first + 1 + (others[first]! - 1) * 3;
    let other = first + 1;
    while (other < last && others[other] !== namespace) other += 3;
    const valueClass = this.#classOf(others[other + 1]!, start, end, hash);
    return valueClass < 0 ? -1 : targets[others[other + 2]! + valueClass]!;
  }

  #classOf(dispatch: number, start: number, end: number, hash: number): number {
    if (dispatch < 0) return -1;
    if (end >= 0) return this.#values.classOf(dispatch, start, end, hash);
    return this.#values.classOfString(dispatch, this.#scanner.expand(start, ~end, true));
  }
}
