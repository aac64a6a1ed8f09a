import type { Derivatives, MetName } from '../derivative/derivatives.ts';
import { type ExpandedName, impossibleName, type NameClass, nameClassKey } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import type { MergedGrammar } from './merge-definitions.ts';
import type { TableName } from './tables.ts';

/** The names of one kind (elements or attributes) that a grammar lists, numbered in a canonical order. */
class NameSymbols {
  readonly names: TableName[] = [];
  readonly #numbers = new Map<string, number>();

  add(namespace: number, localName: string): void {
    const key = `${namespace} ${localName}`;
    if (this.#numbers.has(key)) return;
    this.#numbers.set(key, this.names.length);
    this.names.push({ namespace, localName });
  }

  numberOf(namespace: number, localName: string): number {
    return this.#numbers.get(`${namespace} ${localName}`) as number;
  }
}

/**
 * The finite alphabet of a grammar: every listed name, for each namespace "any other name of it", and "any name of
 * another namespace". Name classes are sets of these, so deciding them once per symbol decides them for all names.
 */
export class Alphabet {
  /** [0] is '' (no namespace). */
  readonly namespaces: string[] = [''];
  readonly elements = new NameSymbols();
  readonly attributes = new NameSymbols();
  readonly #derivatives: Derivatives;

  constructor(grammar: MergedGrammar, derivatives: Derivatives) {
    this.#derivatives = derivatives;
    for (const { nameClass } of grammar.elements) this.#addNames(nameClass, this.elements);
    for (const { content } of grammar.elements) {
      for (const nameClass of discriminatingFirst(content)) this.#addNames(nameClass, this.attributes);
    }
  }

  namespaceIndex(namespaceName: string): number {
    return this.namespaces.indexOf(namespaceName);
  }

  /**
   * Element symbols: the listed names, then one per namespace for its other names, then one for all other namespaces.
   */
  get elementSymbolCount(): number {
    return this.elements.names.length + this.namespaces.length + 1;
  }

  /** A name that behaves like the element symbol. */
  elementName(symbol: number): MetName {
    const { names } = this.elements;
    const name = names[symbol];
    if (name !== undefined) return this.listedName(name);
    return this.unlistedName(symbol - names.length);
  }

  listedName({ namespace, localName }: TableName): MetName {
    return this.#derivatives.name(this.namespaces[namespace] as string, localName);
  }

  /** A name that no schema lists, in a namespace given by its index; that behind the last is any other namespace. */
  unlistedName(namespace: number): MetName {
    return this.#derivatives.name(this.namespaces[namespace] ?? impossibleName, impossibleName);
  }

  #addNames(nameClass: NameClass, symbols: NameSymbols): void {
    switch (nameClass.kind) {
      case 'name':
        symbols.add(this.#addNamespace(nameClass.namespaceName), nameClass.localName);
        break;
      case 'choice':
        for (const member of nameClass.members) this.#addNames(member, symbols);
        break;
      case 'nsName':
        this.#addNamespace(nameClass.namespaceName);
        if (nameClass.except !== undefined) this.#addNames(nameClass.except, symbols);
        break;
      case 'anyName':
        if (nameClass.except !== undefined) this.#addNames(nameClass.except, symbols);
        break;
    }
  }

  #addNamespace(namespaceName: string): number {
    const known = this.namespaces.indexOf(namespaceName);
    return known >= 0 ? known : this.namespaces.push(namespaceName) - 1;
  }
}

/**
 * The name classes of a content's attributes, those that tell the branches of a choice apart by their values before the
 * others: read first, they keep attribute diagrams narrow.
 */
function discriminatingFirst(content: Pattern): NameClass[] {
  const contents = new Map<NameClass, Set<Pattern>>();
  const byKey = new Map<string, NameClass>();
  forEachPart(content, (part) => {
    if (part.kind !== 'attribute') return;
    const key = nameClassKey(part.nameClass);
    const nameClass = byKey.get(key) ?? part.nameClass;
    byKey.set(key, nameClass);
    const known = contents.get(nameClass);
    if (known === undefined) contents.set(nameClass, new Set([part.content]));
    else known.add(part.content);
  });
  return [...contents].sort(([, a], [, b]) => b.size - a.size).map(([nameClass]) => nameClass);
}

/** Visits a content pattern and its parts, not those inside attributes and child elements, each once. */
export function forEachPart(content: Pattern, visit: (part: Pattern) => void): void {
  const seen = new Set<Pattern>([content]);
  for (const part of seen) {
    visit(part);
    if (part.kind === 'oneOrMore') seen.add(part.content);
    else if (part.kind === 'choice' || part.kind === 'group' || part.kind === 'interleave') {
      for (const member of part.members) seen.add(member);
    }
  }
}

/** The element definitions a content refers to, each once. */
export function elementsIn(content: Pattern): ElementPattern[] {
  const found: ElementPattern[] = [];
  forEachPart(content, (part) => {
    if (part.kind === 'element') found.push(part);
  });
  return found;
}

/** What name classes list: names one by one, and namespaces as a whole. */
export interface Mentioned {
  readonly names: ExpandedName[];
  readonly namespaces: Set<string>;
  /** Whether names that are not listed can belong to one of the classes. */
  infinite: boolean;
}

/** Collects everything that some name classes mention, excluded names included. */
export function mentionedIn(nameClasses: Iterable<NameClass>): Mentioned {
  const mentioned: Mentioned = { names: [], namespaces: new Set(), infinite: false };
  const visit = (nameClass: NameClass): void => {
    if (nameClass.kind === 'name') mentioned.names.push(nameClass);
    else if (nameClass.kind === 'choice') nameClass.members.forEach(visit);
    else {
      mentioned.infinite = true;
      if (nameClass.kind === 'nsName') mentioned.namespaces.add(nameClass.namespaceName);
      if (nameClass.except !== undefined) visit(nameClass.except);
    }
  };
  for (const nameClass of nameClasses) visit(nameClass);
  return mentioned;
}
