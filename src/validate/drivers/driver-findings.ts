import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Annotations, Grammar } from '../../relaxng/grammar.ts';
import { nameClassKey } from '../../relaxng/name-class.ts';
import { ownAnnotation } from '../../relaxng/own-annotation.ts';
import type { Span } from '../../text/span.ts';
import { visibleSpan } from '../../xml/characters.ts';
import { pathOf, pathOfAttribute, pathOfText } from '../../xml/node-path.ts';
import {
  attributeOf,
  childElements,
  textOf,
  type XmlAttribute,
  type XmlDocument,
  type XmlElement,
  xmlnsNamespace,
} from '../../xml/tree.ts';
import { type DriverChoice, driverDomainTypes, driversOfType } from './driver-names.ts';
import { type DefinedElement, MatchedDefinitions } from './matched-definitions.ts';

/**
 * What a driver does not know of a document: parts that are for other drivers, as the annotations of the grammar say, or the
 * type of its domain. Nothing inside such a part is told again.
 */
export function driverFindings(grammar: Grammar, document: XmlDocument, driver: DriverChoice): Diagnostic[] {
  const { root } = document;
  if (root === undefined) return [];
  const type = domainType(root);
  const ofType = type === undefined ? [] : driversOfType(type.attribute.value);
  const drivers = driver === 'auto' ? ofType : [driver];
  // What suits the type would not suit the driver either.
  if (driver !== 'auto' && type !== undefined && !ofType.includes(driver)) return [otherType(type, driver)];
  // The test driver is a mock that takes all there is.
  if (drivers.length === 0 || drivers.includes('test')) return [];
  return new DriverParts(grammar, document.text, drivers).findings(root);
}

interface TypeOfDomain {
  readonly domain: XmlElement;
  readonly attribute: XmlAttribute;
}

/** The type of the domain that a document is, or is about. */
function domainType(root: XmlElement): TypeOfDomain | undefined {
  const domain = [root, ...childElements(root)].find(
    ({ localName, namespaceName }) => localName === 'domain' && namespaceName === '',
  );
  const attribute = domain && attributeOf(domain, 'type');
  return attribute && { domain, attribute };
}

function otherType({ domain, attribute }: TypeOfDomain, driver: keyof typeof driverDomainTypes): Diagnostic {
  const types = driverDomainTypes[driver];
  const taken = types.map((one) => `'${one}'`);
  return {
    code: 'driver/other-domain-type',
    severity: 'error',
    stage: 'rules',
    message: `the driver ${driver} takes domains of type ${listed(taken, 'or')}, not '${attribute.value}'`,
    path: pathOfAttribute(domain, attribute),
    span: attribute.valueSpan,
    expected: types.map((name) => ({ kind: 'value', name })),
    data: { driver, type: attribute.value },
  };
}

/** A part of a document as findings speak of it. */
interface Part {
  readonly name: string;
  readonly path: string;
  readonly span: Span;
}

/** Looks for the parts of one document that no driver of a few knows. */
class DriverParts {
  readonly #grammar: Grammar;
  readonly #text: string;
  readonly #drivers: readonly string[];
  readonly #matched: MatchedDefinitions;
  readonly #found: Diagnostic[] = [];

  constructor(grammar: Grammar, text: string, drivers: readonly string[]) {
    this.#grammar = grammar;
    this.#text = text;
    this.#drivers = drivers;
    this.#matched = new MatchedDefinitions(grammar);
  }

  findings(root: XmlElement): Diagnostic[] {
    const open: DefinedElement[] = [this.#matched.root(root)];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (this.#element(next)) continue;
      for (const attribute of next.element.attributes) this.#attribute(attribute, next);
      for (const child of this.#matched.children(next).reverse()) open.push(child);
    }
    return this.#found;
  }

  #element({ element, definitions }: DefinedElement): boolean {
    const said = definitions.map((definition) => this.#grammar.annotations.get(definition));
    const name = `<${element.qualifiedName}>`;
    const isOther = this.#isOther(said, () => ({ name, path: pathOf(element), span: element.nameSpan }));
    if (isOther) return true;
    const word = textOf(element).trim();
    const ofWord = said.map((one) => one?.values.get(word));
    return this.#isOther(ofWord, () => ({
      name: `'${word}' in ${name}`,
      path: pathOfText(element),
      span: visibleSpan(this.#text, { start: element.startTagEnd, end: element.endTagStart }),
    }));
  }

  #attribute(attribute: XmlAttribute, { element, definitions }: DefinedElement): void {
    if (attribute.namespaceName === xmlnsNamespace) return;
    const said = this.#matched
      .attributes(definitions, attribute)
      .map(([definition, { nameClass }]) =>
        this.#grammar.annotations.get(definition)?.attributes.get(nameClassKey(nameClass)),
      );
    const name = `attribute '${attribute.qualifiedName}' on <${element.qualifiedName}>`;
    const path = () => pathOfAttribute(element, attribute);
    if (this.#isOther(said, () => ({ name, path: path(), span: attribute.nameSpan }))) return;
    const word = attribute.value.trim();
    const ofWord = said.map((one) => one?.values.get(word));
    this.#isOther(ofWord, () => ({
      name: `${attribute.qualifiedName}='${word}' on <${element.qualifiedName}>`,
      path: path(),
      span: attribute.valueSpan,
    }));
  }

  /** Whether a part is for other drivers alone, as all definitions say that it may come from; it is reported then. */
  #isOther(said: readonly (Annotations | undefined)[], part: () => Part): boolean {
    const knowing = new Set<string>();
    for (const annotations of said) {
      const names = annotations && ownAnnotation(annotations, 'drivers');
      if (names === undefined) return false;
      for (const name of names.split(/\s+/)) knowing.add(name);
    }
    if (knowing.size === 0 || this.#drivers.some((driver) => knowing.has(driver))) return false;
    const others = [...knowing].sort();
    const subject = `${others.length === 1 ? 'driver' : 'drivers'} ${listed(others, 'and')}`;
    const verb = this.#drivers.length === 1 ? 'does' : 'do';
    const { name, path, span } = part();
    this.#found.push({
      code: 'driver/not-for-driver',
      severity: 'warning',
      stage: 'rules',
      message: `${name} is for the ${subject}; ${listed(this.#drivers, 'and')} ${verb} not know it`,
      path,
      span,
      data: { drivers: this.#drivers, knownBy: others },
    });
    return true;
  }
}

function listed(words: readonly string[], joint: 'and' | 'or'): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
