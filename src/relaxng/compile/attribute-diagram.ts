import { attributeDerivative, attributesNamed } from '../derivative/attribute-derivative.ts';
import { closeAttributes } from '../derivative/close-attributes.ts';
import type { Derivatives, MetName } from '../derivative/derivatives.ts';
import type { AttributePattern, Pattern } from '../pattern.ts';
import { type Alphabet, forEachPart, type Mentioned, mentionedIn } from './alphabet.ts';
import { budget, Refusal, refuseManyPatterns } from './refusal.ts';
import type { ValuePredicates } from './value-predicates.ts';

/** Where an attribute leads by the class of its value (`Dispatch.classes`): nodes, 0 (fail) included. */
export interface AttributeEdge {
  readonly dispatch: number;
  readonly targets: readonly number[];
}

/** A way on for attributes that the diagram does not list: those of a namespace, or of all others (undefined). */
interface OtherAttributes {
  readonly namespace: number | undefined;
  /** Undefined: not allowed. */
  readonly edge: AttributeEdge | undefined;
}

/**
 * A question of an attribute diagram. Either about a listed attribute: `edge` where the document has it, `absent` where
 * it has not; or, at the end of the tag (`attribute` is undefined), the answer: what content the element must have.
 */
interface AttributeNode {
  readonly attribute: number | undefined;
  readonly edge: AttributeEdge | undefined;
  /** A node; at the end a content as `AttributeDiagrams` was told by `contentFor`, or undefined for failure. */
  readonly absent: number | undefined;
  readonly others: readonly OtherAttributes[];
}

/** The node that nothing leads out of: the attributes are wrong. */
export const failNode = 0;

/**
 * Ordered decision diagrams over the attributes of start tags. Attributes come in one canonical order whatever order
 * the document has, and one that was passed over is settled as absent, so equal sets of attributes take one path. A
 * diagram runs for several definitions side by side: its states are vectors of what is left of each.
 */
export class AttributeDiagrams {
  readonly nodes: AttributeNode[] = [];
  readonly #derivatives: Derivatives;
  readonly #alphabet: Alphabet;
  readonly #predicates: ValuePredicates;
  readonly #contentFor: (contents: readonly Pattern[]) => number | undefined;
  readonly #known = new Map<string, number>();
  readonly #interned = new Map<string, number>();
  readonly #settled = new Map<number, Map<Pattern, Pattern>>();
  readonly #listed = new Map<Pattern, Listed>();
  /** How many nodes are being made for attributes that are not listed, each behind the other. */
  #othersDepth = 0;

  /** `contentFor` turns what is left of each definition (or `notAllowed`) into the number of a content. */
  constructor(
    derivatives: Derivatives,
    alphabet: Alphabet,
    predicates: ValuePredicates,
    contentFor: (contents: readonly Pattern[]) => number | undefined,
  ) {
    this.#derivatives = derivatives;
    this.#alphabet = alphabet;
    this.#predicates = predicates;
    this.#contentFor = contentFor;
    this.#intern({ attribute: undefined, edge: undefined, absent: undefined, others: [] });
  }

  /** The first node for an element that may match each of these definition contents. */
  rootFor(contents: readonly Pattern[]): number {
    // A diagram is as deep as it has attributes, and is made from top to bottom.
    for (const content of contents) {
      if (this.#listedIn(content).symbols.length > budget.attributes) {
        throw new Refusal(`an element has more than ${budget.attributes} attributes`);
      }
    }
    return this.#node(contents, -1);
  }

  /** `position`: the attributes up to it are settled. */
  #node(contents: readonly Pattern[], position: number): number {
    if (contents.every(({ kind }) => kind === 'notAllowed')) return failNode;
    const key = `${position} ${contents.map(({ id }) => id)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    refuseManyPatterns(this.#derivatives);

    const listed = contents.map((content) => this.#listedIn(content));
    const infinite = listed.some(({ mentioned }) => mentioned.infinite);
    let attribute: number | undefined;
    for (const { symbols } of listed) {
      for (const symbol of symbols) {
        if (symbol > position && (attribute === undefined || symbol < attribute)) attribute = symbol;
      }
    }
    if (!infinite) {
      const node = this.#intern({ ...this.#ways(contents, position, attribute), others: [] });
      this.#known.set(key, node);
      return node;
    }
    // Attributes that the diagram does not list may come any number of times and lead back to this very node.
    const node = this.#reserve();
    this.#known.set(key, node);
    if (++this.#othersDepth > budget.otherAttributes) {
      throw new Refusal('each further attribute of any name asks for more content');
    }
    const others = this.#others(contents, position, listed);
    this.#othersDepth--;
    this.nodes[node] = { ...this.#ways(contents, position, attribute), others };
    return node;
  }

  #ways(
    contents: readonly Pattern[],
    position: number,
    attribute: number | undefined,
  ): Omit<AttributeNode, 'others'> {
    if (attribute === undefined) {
      const closed = contents.map((content) => closeAttributes(this.#derivatives, content));
      return { attribute, edge: undefined, absent: this.#contentFor(closed) };
    }
    const name = this.#alphabet.listedName(
      this.#alphabet.attributes.names[attribute] as { namespace: number; localName: string },
    );
    const edge = this.#edge(contents, name, attribute);
    const settled = contents.map((content) => this.#settle(content, attribute));
    return { attribute, edge, absent: this.#node(settled, Math.max(position, attribute)) };
  }

  #edge(contents: readonly Pattern[], name: MetName, position: number): AttributeEdge | undefined {
    const attributes = new Set<AttributePattern>();
    for (const content of contents) {
      for (const attribute of attributesNamed(this.#derivatives, content, name)) attributes.add(attribute);
    }
    if (attributes.size === 0) return undefined;
    const values = [...new Set([...attributes].map(({ content }) => content))].sort((a, b) => a.id - b.id);
    const dispatch = this.#predicates.dispatchFor(values);
    const { classes } = this.#predicates.dispatches[dispatch] as { classes: readonly number[] };
    const targets = classes.map((mask) => {
      const matching = [...attributes].filter(({ content }) => (mask >> values.indexOf(content)) & 1);
      const residuals = contents.map((content) =>
        this.#settle(attributeDerivative(this.#derivatives, content, matching), position),
      );
      return this.#node(residuals, position);
    });
    return targets.every((target) => target === failNode) ? undefined : { dispatch, targets };
  }

  #others(contents: readonly Pattern[], position: number, listed: readonly Listed[]): OtherAttributes[] {
    const namespaces = new Set<number>();
    for (const { mentioned } of listed) {
      for (const name of mentioned.namespaces) namespaces.add(this.#alphabet.namespaceIndex(name));
    }
    const others: OtherAttributes[] = [...namespaces]
      .sort((a, b) => a - b)
      .map((namespace) => ({
        namespace,
        edge: this.#edge(contents, this.#alphabet.unlistedName(namespace), position),
      }));
    const elsewhere = this.#alphabet.unlistedName(this.#alphabet.namespaces.length);
    others.push({ namespace: undefined, edge: this.#edge(contents, elsewhere, position) });
    return others;
  }

  /** The content once all attributes up to a position are known: those that did not come will not. */
  #settle(content: Pattern, position: number): Pattern {
    let memo = this.#settled.get(position);
    if (memo === undefined) this.#settled.set(position, (memo = new Map()));
    const known = memo.get(content);
    if (known !== undefined) return known;
    const settled = this.#settleUnseen(content, position);
    memo.set(content, settled);
    return settled;
  }

  #settleUnseen(content: Pattern, position: number): Pattern {
    const { builder } = this.#derivatives;
    if (content.kind !== 'attribute') {
      return builder.withParts(content, (part) => this.#settle(part, position));
    }
    const { mentioned, symbols } = this.#listedIn(content);
    const open = mentioned.infinite || symbols.some((symbol) => symbol > position);
    return open ? content : builder.notAllowed;
  }

  #listedIn(content: Pattern): Listed {
    let listed = this.#listed.get(content);
    if (listed === undefined) {
      const nameClasses = new Set<AttributePattern['nameClass']>();
      forEachPart(content, (part) => {
        if (part.kind === 'attribute') nameClasses.add(part.nameClass);
      });
      const mentioned = mentionedIn(nameClasses);
      const symbols = mentioned.names.map(({ namespaceName, localName }) =>
        this.#alphabet.attributes.numberOf(this.#alphabet.namespaceIndex(namespaceName), localName),
      );
      this.#listed.set(content, (listed = { mentioned, symbols: [...new Set(symbols)] }));
    }
    return listed;
  }

  #intern(node: AttributeNode): number {
    const { attribute, edge, absent } = node;
    const key = `${attribute} ${absent} ${edge?.dispatch} ${edge?.targets}`;
    let number = this.#interned.get(key);
    if (number === undefined) {
      number = this.#reserve();
      this.nodes[number] = node;
      this.#interned.set(key, number);
    }
    return number;
  }

  #reserve(): number {
    if (this.nodes.length > budget.attributeNodes) {
      throw new Refusal(`the attribute diagrams have more than ${budget.attributeNodes} nodes`);
    }
    return this.nodes.push({ attribute: undefined, edge: undefined, absent: undefined, others: [] }) - 1;
  }
}

interface Listed {
  readonly mentioned: Mentioned;
  /** The listed names as attribute symbols. */
  readonly symbols: readonly number[];
}
