import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts';
import { onceFor } from '../lazy/once.ts';
import { declareNamespace } from '../relaxng/edits/namespace-edits.ts';
import { prefixStem } from '../relaxng/examples/prefix-stem.ts';
import type { Grammar } from '../relaxng/grammar.ts';
import { namesOf } from '../relaxng/name-class.ts';
import { possibleAttributes } from '../relaxng/possible-parts.ts';
import type { XmlDocument } from '../xml/tree.ts';

/**
 * Findings of the XML reader with fixes for prefixes that are not declared: where the grammar has a namespace that one is usually
 * the prefix of, such as `qemu`, that is declared at the root element, as libvirt does. `grammar` is asked for only then.
 */
export function withMissingDeclarations(
  diagnostics: readonly Diagnostic[],
  tree: () => XmlDocument,
  grammar: () => Grammar,
): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    if (diagnostic.code !== 'xml/undeclared-prefix') return diagnostic;
    const fix = declaration(diagnostic.data.prefix as string, tree(), grammar());
    return fix === undefined ? diagnostic : { ...diagnostic, fixes: [fix] };
  });
}

function declaration(prefix: string, { root, text }: XmlDocument, grammar: Grammar): Fix | undefined {
  const [namespaceName, ...others] = namespacesOf(grammar).filter((name) => prefixStem(name) === prefix);
  if (root === undefined || namespaceName === undefined || others.length > 0) return undefined;
  return {
    title: `declare xmlns:${prefix}='${namespaceName}' on <${root.qualifiedName}>`,
    edits: declareNamespace(root, prefix, namespaceName, text),
    certain: true,
  };
}

/** The namespaces that a grammar names elements and attributes of. */
const namespacesOf = onceFor((grammar: Grammar): readonly string[] => {
  const classes = grammar.elements.flatMap(({ nameClass, content }) => [
    nameClass,
    ...possibleAttributes(content).map((attribute) => attribute.nameClass),
  ]);
  const names = classes.flatMap(namesOf).map(({ namespaceName }) => namespaceName);
  return [...new Set(names)].filter((name) => name !== '');
});
