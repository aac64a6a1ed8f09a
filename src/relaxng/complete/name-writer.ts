import type { TextEdit } from '../../text/text-edit.ts';
import { namespacesInScope, resolvePrefix, type XmlElement, xmlNamespace } from '../../xml/tree.ts';
import { declareNamespace, prefixFor } from '../edits/namespace-edits.ts';
import { prefixStem } from '../examples/prefix-stem.ts';
import type { ExpandedName } from '../name-class.ts';

/** A name as it is written at a place, and what has to be declared for it. */
interface WrittenName {
  readonly name: string;
  /** A declaration to write in the same start tag, with white space in front; '' where none is needed. */
  readonly declaration: string;
  /** The edits that declare its prefix elsewhere. */
  readonly edits: readonly TextEdit[];
}

/** Writes names with the prefixes that stand for their namespaces at one place of a document. */
export class NameWriter {
  readonly #around: XmlElement | undefined;
  readonly #text: string;
  readonly #quote: string;

  /** `around` is the element in which names are written; undefined for the root element's own name. */
  constructor(around: XmlElement | undefined, text: string, quote: string) {
    this.#around = around;
    this.#text = text;
    this.#quote = quote;
  }

  element({ namespaceName, localName }: ExpandedName): WrittenName {
    const around = this.#around;
    const isDefault = (around === undefined ? '' : resolvePrefix(around, '')) === namespaceName;
    if (isDefault) return { name: localName, declaration: '', edits: [] };
    if (namespaceName === '' || around === undefined) {
      return { name: localName, declaration: this.#declaration('xmlns', namespaceName), edits: [] };
    }
    return this.#prefixed(around, namespaceName, localName);
  }

  attribute({ namespaceName, localName }: ExpandedName): WrittenName {
    if (namespaceName === '') return { name: localName, declaration: '', edits: [] };
    if (namespaceName === xmlNamespace) return { name: `xml:${localName}`, declaration: '', edits: [] };
    if (this.#around !== undefined) return this.#prefixed(this.#around, namespaceName, localName);
    const prefix = prefixStem(namespaceName);
    const declaration = this.#declaration(`xmlns:${prefix}`, namespaceName);
    return { name: `${prefix}:${localName}`, declaration, edits: [] };
  }

  #prefixed(around: XmlElement, namespaceName: string, localName: string): WrittenName {
    const prefix = prefixFor(around, namespaceName, prefixStem(namespaceName));
    const name = `${prefix}:${localName}`;
    const isDeclared = namespacesInScope(around).get(prefix) === namespaceName;
    if (isDeclared) return { name, declaration: '', edits: [] };
    let root = around;
    while (root.parent !== undefined) root = root.parent;
    return { name, declaration: '', edits: declareNamespace(root, prefix, namespaceName, this.#text) };
  }

  #declaration(name: string, namespaceName: string): string {
    return ` ${name}=${this.#quote}${namespaceName}${this.#quote}`;
  }
}
