import type { XmlElement } from '../../xml/tree.ts';
import { xmlNamespace, xmlnsNamespace } from '../../xml/tree.ts';
import type { DatatypeContext } from '../datatypes/datatype.ts';

/**
 * The namespace declarations in scope at an element. Elements without declarations share the scope of their parent, so
 * that looking up a prefix does not cost more in deep documents.
 */
export class NamespaceScope implements DatatypeContext {
  readonly #parent: NamespaceScope | undefined;
  readonly #declared: ReadonlyMap<string, string>;

  private constructor(parent: NamespaceScope | undefined, declared: ReadonlyMap<string, string>) {
    this.#parent = parent;
    this.#declared = declared;
  }

  /** The scope above the root element. */
  static readonly outermost: NamespaceScope = new NamespaceScope(
    undefined,
    new Map([
      ['', ''],
      ['xml', xmlNamespace],
    ]),
  );

  /** The scope inside an element that stands in this one. */
  enter(element: XmlElement): NamespaceScope {
    let declared: Map<string, string> | undefined;
    for (const attribute of element.attributes) {
      if (attribute.namespaceName !== xmlnsNamespace) continue;
      declared ??= new Map();
      declared.set(attribute.qualifiedName === 'xmlns' ? '' : attribute.localName, attribute.value);
    }
    return declared === undefined ? this : new NamespaceScope(this, declared);
  }

  resolvePrefix(prefix: string): string | undefined {
    for (let scope: NamespaceScope | undefined = this; scope !== undefined; scope = scope.#parent) {
      const namespaceName = scope.#declared.get(prefix);
      if (namespaceName !== undefined)
        return namespaceName === '' && prefix !== '' ? undefined : namespaceName;
    }
    return undefined;
  }
}
