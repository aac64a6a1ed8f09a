import { onceFor } from '../../lazy/once.ts';
import type { DatatypeContext } from '../../relaxng/datatypes/datatype.ts';
import { attributeDerivative, attributesNamed } from '../../relaxng/derivative/attribute-derivative.ts';
import { closeAttributes } from '../../relaxng/derivative/close-attributes.ts';
import { Derivatives } from '../../relaxng/derivative/derivatives.ts';
import { matchesContent } from '../../relaxng/derivative/string-match.ts';
import { discriminatorsFirst } from '../../relaxng/discriminators-first.ts';
import type { Grammar } from '../../relaxng/grammar.ts';
import { expandedNameKey, nameClassKey } from '../../relaxng/name-class.ts';
import {
  type AttributePattern,
  type ElementPattern,
  type Pattern,
  patternsKey,
} from '../../relaxng/pattern.ts';
import { elementsNamed, possibleElements, stringPatterns } from '../../relaxng/possible-parts.ts';
import { repeatableElements } from '../../relaxng/repeatable-elements.ts';
import { resolvePrefix, type XmlAttribute, type XmlElement } from '../../xml/tree.ts';

/** How a name stands to what the grammar has at its place. */
type NameStanding =
  /** The grammar has it there. */
  | 'known'
  /** It has it there, with other attributes around. */
  | 'other-variant'
  /** It has that local name there, in another namespace. */
  | 'other-namespace'
  | 'unknown';

/** An attribute as it is read by name. */
export interface AttributeReading {
  readonly attribute: XmlAttribute;
  readonly standing: NameStanding;
  /** Whether the value is one that the grammar allows there; of unknown attributes true. */
  readonly fits: boolean;
  /** Whether it would be without the blanks around it. */
  readonly fitsTrimmed: boolean;
  /** What values the grammar allows there. */
  readonly values: readonly Pattern[];
}

/**
 * The places of a grammar by name alone, the way libvirt's parsers look for what they read: no order, and nothing that is
 * missing; but attributes by whose values libvirt tells variants of an element apart do so here.
 */
export class NameReader {
  readonly #derivatives: Derivatives;
  readonly #start: Pattern;
  /** By definitions. */
  readonly #contents = new Map<string, Pattern>();
  /** By contents and name. */
  readonly #children = new Map<string, ChildReading>();
  readonly #texts = new WeakMap<Pattern, readonly Pattern[]>();
  readonly #repeatable = new WeakMap<Pattern, ReadonlySet<string>>();

  constructor(grammar: Grammar) {
    this.#derivatives = new Derivatives(grammar.builder);
    this.#start = grammar.start;
  }

  /** Forgets everything where more is kept than one grammar is worth: what documents say is without end. */
  stayWithinLimit(): void {
    if (this.#derivatives.entries + this.#children.size <= mostEntries) return;
    this.#derivatives.clear();
    this.#contents.clear();
    this.#children.clear();
  }

  /** The definitions of a root element; none where the grammar has no such root. */
  rootDefinitions(root: XmlElement): readonly ElementPattern[] {
    return elementsNamed(this.#start, root);
  }

  /** Reads the attributes of an element that has one of the definitions. */
  read(
    element: XmlElement,
    definitions: readonly ElementPattern[],
    context: DatatypeContext,
  ): ElementReading {
    const whole = this.#together(definitions);
    let residual = whole;
    const attributes: AttributeReading[] = [];
    for (const attribute of discriminatorsFirst(this.#derivatives, whole, element.attributes)) {
      const patterns = this.#named(whole, attribute.namespaceName, attribute.localName);
      const values = patterns.map(({ content }) => content);
      if (patterns.length === 0 || isUnbound(element, attribute.qualifiedName)) {
        const plain = attribute.namespaceName === '' ? [] : this.#named(whole, '', attribute.localName);
        const standing = plain.length === 0 ? 'unknown' : 'other-namespace';
        attributes.push({ attribute, standing, fits: true, fitsTrimmed: true, values });
        continue;
      }
      const left = this.#named(residual, attribute.namespaceName, attribute.localName);
      const matches = (value: string) =>
        left.filter(({ content }) => matchesContent(this.#derivatives, content, value, context));
      const matching = matches(attribute.value);
      attributes.push({
        attribute,
        standing: left.length === 0 ? 'other-variant' : 'known',
        fits: matching.length > 0 || left.length === 0,
        fitsTrimmed: matching.length > 0 || matches(attribute.value.trim()).length > 0,
        values: left.length === 0 ? values : left.map(({ content }) => content),
      });
      const next = attributeDerivative(this.#derivatives, residual, matching.length > 0 ? matching : left);
      if (next.kind !== 'notAllowed') residual = next;
    }
    const closed = closeAttributes(this.#derivatives, residual);
    return {
      attributes,
      content: closed.kind === 'notAllowed' ? residual : closed,
      allVariants: whole,
    };
  }

  /** How a child stands to the content of its parent, and the definitions it may have. */
  child({ content, allVariants }: ElementReading, child: XmlElement): ChildReading {
    if (isUnbound(child, child.qualifiedName)) return { standing: 'unknown', definitions: [] };
    const key = `${content.id} ${allVariants.id} ${expandedNameKey(child)}`;
    const known = this.#children.get(key);
    if (known !== undefined) return known;
    const reading = readChild(content, allVariants, child);
    // Names that the grammar does not have are without number.
    if (reading.standing === 'known') this.#children.set(key, reading);
    return reading;
  }

  /** Whether elements of a definition may stand in a content several times. */
  isRepeatable(content: Pattern, definitions: readonly ElementPattern[]): boolean {
    let repeatable = this.#repeatable.get(content);
    if (repeatable === undefined) this.#repeatable.set(content, (repeatable = repeatableElements(content)));
    return definitions.some(({ nameClass }) => repeatable.has(nameClassKey(nameClass)));
  }

  /** The kinds of text that a content takes; none where it takes only elements, or nothing. */
  texts({ content }: ElementReading): readonly Pattern[] {
    let texts = this.#texts.get(content);
    if (texts === undefined) this.#texts.set(content, (texts = stringPatterns(content)));
    return texts;
  }

  /** Whether a content takes elements. */
  takesElements({ content }: ElementReading): boolean {
    return possibleElements(content, true).length > 0;
  }

  /** Whether a text is one that a content takes. */
  textFits({ content }: ElementReading, text: string, context: DatatypeContext): boolean {
    return matchesContent(this.#derivatives, content, text, context);
  }

  /** The contents of several definitions as alternatives. */
  #together(definitions: readonly ElementPattern[]): Pattern {
    const [only] = definitions;
    if (only !== undefined && definitions.length === 1) return only.content;
    const key = patternsKey(definitions);
    let whole = this.#contents.get(key);
    if (whole === undefined) {
      whole = this.#derivatives.builder.choice(definitions.map(({ content }) => content));
      this.#contents.set(key, whole);
    }
    return whole;
  }

  #named(content: Pattern, namespaceName: string, localName: string): readonly AttributePattern[] {
    return attributesNamed(this.#derivatives, content, this.#derivatives.name(namespaceName, localName));
  }
}

/** A child as it is read by name. */
interface ChildReading {
  readonly standing: NameStanding;
  /** What it may be. */
  readonly definitions: readonly ElementPattern[];
}

/** An element as it is read by name. */
export interface ElementReading {
  readonly attributes: readonly AttributeReading[];
  /** What is left for the children, given the attributes. */
  readonly content: Pattern;
  /** What the element may hold whatever its attributes say. */
  readonly allVariants: Pattern;
}

function readChild(content: Pattern, allVariants: Pattern, child: XmlElement): ChildReading {
  const here = elementsNamed(content, child);
  if (here.length > 0) return { standing: 'known', definitions: here };
  const inOthers = elementsNamed(allVariants, child);
  if (inOthers.length > 0) return { standing: 'other-variant', definitions: inOthers };
  const plain = elementsNamed(allVariants, { namespaceName: '', localName: child.localName });
  return plain.length > 0 && child.namespaceName !== ''
    ? { standing: 'other-namespace', definitions: plain }
    : { standing: 'unknown', definitions: [] };
}

/** Whether the prefix of a name is not declared: to libxml2 the whole is a name without a namespace then. */
export function isUnbound(element: XmlElement, qualifiedName: string): boolean {
  const colon = qualifiedName.indexOf(':');
  return colon > 0 && resolvePrefix(element, qualifiedName.slice(0, colon)) === undefined;
}

/** The reader of a grammar, for one document: it has learnt from those before, within limits. */
export function nameReader(grammar: Grammar): NameReader {
  const reader = readerOf(grammar);
  reader.stayWithinLimit();
  return reader;
}

const readerOf = onceFor((grammar: Grammar) => new NameReader(grammar));

/** How many names, patterns and readings are kept beyond a document. */
const mostEntries = 200_000;
