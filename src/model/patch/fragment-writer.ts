import type { KindDescriptor } from '../../descriptor/descriptor.ts';
import type { XmlElement } from '../../xml/tree.ts';
import { xmlNamespace, xmlnsNamespace } from '../../xml/tree.ts';
import type { WritingLayout } from '../../xml/writing-layout.ts';
import type { PlannedNode } from '../content-plan.ts';
import type { NamespaceScope } from '../foreign-writer.ts';
import { ModelWriter } from '../model-writer.ts';

/** Nothing is declared around a root element. */
export const outermostScope: NamespaceScope = { defaultNamespace: '', prefixes: new Map() };

/** Writes the new parts of a document, and keeps the namespace declarations that its root element needs for them. */
export class FragmentWriter {
  /** Prefix to namespace name. */
  readonly declarations = new Map<string, string>();
  readonly #kind: KindDescriptor;

  constructor(kind: KindDescriptor) {
    this.#kind = kind;
  }

  /** The XML of an item at a place, without indentation in front and line end behind. */
  write(item: PlannedNode, layout: WritingLayout, scope: NamespaceScope): string {
    const { defaultNamespace } = scope;
    const prefixes = new Map([...this.declarations, ...scope.prefixes]);
    const writer = new ModelWriter(this.#kind, { ...layout, scope: { defaultNamespace, prefixes } });
    const written = writer.writeItem(item);
    for (const [prefix, namespaceName] of writer.addedNamespaces()) {
      this.declarations.set(prefix, namespaceName);
    }
    return written;
  }

  /** Sees to it that the prefix of a name stands for a namespace; false where it stands for another one already. */
  declare(name: string, namespaceName: string | undefined, { prefixes }: NamespaceScope): boolean {
    if (namespaceName === undefined || namespaceName === xmlNamespace) return true;
    const prefix = name.slice(0, name.indexOf(':'));
    const meant = prefixes.get(prefix) ?? this.declarations.get(prefix);
    if (meant === undefined) this.declarations.set(prefix, namespaceName);
    return meant === undefined || meant === namespaceName;
  }
}

/** The namespace declarations in force inside an element; `around` has those around it. */
export function scopeInside(element: XmlElement, around: NamespaceScope): NamespaceScope {
  const own = element.attributes.filter(({ namespaceName }) => namespaceName === xmlnsNamespace);
  if (own.length === 0) return around;
  let { defaultNamespace } = around;
  const prefixes = new Map(around.prefixes);
  for (const { qualifiedName, localName, value } of own) {
    if (qualifiedName === 'xmlns') defaultNamespace = value;
    else prefixes.set(localName, value);
  }
  return { defaultNamespace, prefixes };
}
